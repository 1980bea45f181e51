/**
 * The kecamatan of the city (PP 3/1995), each with a rough point inside, good enough to say how far two lie apart and
 * for nothing finer.
 */
const points = {
  Baros: [-6.956, 106.937],
  Cibeureum: [-6.947, 106.958],
  Cikole: [-6.915, 106.936],
  Citamiang: [-6.934, 106.927],
  Gunungpuyuh: [-6.912, 106.915],
  Lembursitu: [-6.957, 106.905],
  Warudoyong: [-6.926, 106.918],
} as const

export type Kecamatan = keyof typeof points | 'Luar kota'
export const kecamatanNames = [
  ...(Object.keys(points) as (keyof typeof points)[]),
  'Luar kota',
] as const satisfies readonly Kecamatan[]

/** How far two kecamatan lie apart in kilometres as the crow flies; nothing where one of them is out of town. */
export function kilometresBetween(one: Kecamatan, other: Kecamatan): number | undefined {
  if (one === 'Luar kota' || other === 'Luar kota') return undefined
  const [[latitude, longitude], [otherLatitude, otherLongitude]] = [points[one], points[other]]
  // A degree is 111.2 km; this near the equator, hardly less to the east.
  const north = (latitude - otherLatitude) * 111.2
  const east = (longitude - otherLongitude) * 111.2 * Math.cos((latitude * Math.PI) / 180)
  return Math.round(Math.hypot(north, east) * 10) / 10
}
