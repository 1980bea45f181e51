/** The words that employers, vacancies and seekers share. Their names for people stand in the site's words. */

/** From the least schooling to the most. */
export const educations = ['sd', 'smp', 'sma', 'smk', 'd3', 's1', 's2'] as const
export type Education = (typeof educations)[number]

/** SMA and SMK are one level: they differ in what was learnt, not in how far. */
export const educationLevel: Readonly<Record<Education, number>> = {
  sd: 1,
  smp: 2,
  sma: 3,
  smk: 3,
  d3: 4,
  s1: 5,
  s2: 6,
}

export const workKinds = ['full-time', 'part-time', 'contract', 'internship', 'daily'] as const
export type WorkKind = (typeof workKinds)[number]

/** The trades of the city, as its halls are divided. */
export const fields = [
  'sandang',
  'pangan',
  'tamu',
  'kesehatan',
  'pendidikan',
  'niaga',
  'teknik',
  'digital',
  'bumi',
] as const
export type Field = (typeof fields)[number]

export const employerKinds = [
  'PT',
  'CV',
  'koperasi',
  'yayasan',
  'toko',
  'klinik',
  'rumah sakit',
  'sekolah',
  'hotel',
  'usaha perorangan',
  'instansi',
] as const
export type EmployerKind = (typeof employerKinds)[number]

/** What one has on paper, beside schooling. Others may be written in. */
export const licences = [
  'SIM A',
  'SIM B1',
  'SIM B1 Umum',
  'SIM B2',
  'SIM C',
  'STR',
  'SIO forklift',
  'sertifikat K3',
  'Gada Pratama',
] as const
