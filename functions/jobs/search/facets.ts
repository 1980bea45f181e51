/** What can be filtered by, in the words of the address. */
export const facets = ['bidang', 'kecamatan', 'pendidikan', 'jenis', 'upah'] as const
export type Facet = (typeof facets)[number]

/** Wages one may ask for at least. */
export const wageSteps = [2_000_000, 3_000_000, 4_000_000, 6_000_000] as const
