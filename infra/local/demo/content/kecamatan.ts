/**
 * The seven kecamatan of Kota Sukabumi and their 33 kelurahan, as the city divides itself (PP 3/1995 and the city's own by-laws).
 * `near` is a rough point inside the kecamatan, good enough for a dot on a city map and for nothing finer.
 */
export const kecamatan = [
  {
    name: 'Baros',
    kelurahan: ['Baros', 'Jayamekar', 'Jayaraksa', 'Sudajaya Hilir'],
    near: { latitude: -6.956, longitude: 106.937 },
  },
  {
    name: 'Cibeureum',
    kelurahan: ['Babakan', 'Cibeureumhilir', 'Limusnunggal', 'Sindangpalay'],
    near: { latitude: -6.947, longitude: 106.958 },
  },
  {
    name: 'Cikole',
    kelurahan: ['Cikole', 'Cisarua', 'Gunungparang', 'Kebonjati', 'Selabatu', 'Subangjaya'],
    near: { latitude: -6.915, longitude: 106.936 },
  },
  {
    name: 'Citamiang',
    kelurahan: ['Cikondang', 'Citamiang', 'Gedongpanjang', 'Nanggeleng', 'Tipar'],
    near: { latitude: -6.934, longitude: 106.927 },
  },
  {
    name: 'Gunungpuyuh',
    kelurahan: ['Gunungpuyuh', 'Karamat', 'Karangtengah', 'Sriwidari'],
    near: { latitude: -6.912, longitude: 106.915 },
  },
  {
    name: 'Lembursitu',
    kelurahan: ['Cikundul', 'Cipanengah', 'Lembursitu', 'Sindangsari', 'Situmekar'],
    near: { latitude: -6.957, longitude: 106.905 },
  },
  {
    name: 'Warudoyong',
    kelurahan: ['Benteng', 'Dayeuhluhur', 'Nyomplong', 'Sukakarya', 'Warudoyong'],
    near: { latitude: -6.926, longitude: 106.918 },
  },
] as const

export type KecamatanName = (typeof kecamatan)[number]['name']
