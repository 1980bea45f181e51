import type { Lang } from '../../../platform/lang.ts'

/** The words of a printed CV. It leaves the city, so they stand apart from the site's. */
const id = {
  title: (name: string) => `CV ${name}`,
  town: (kecamatan: string) => `Kecamatan ${kecamatan}, Kota Sukabumi`,
  wanted: 'Pekerjaan yang dicari',
  experience: 'Pengalaman kerja',
  education: 'Pendidikan',
  skills: 'Keterampilan',
  licences: 'Surat dan sertifikat',
  kinds: 'Jenis kerja',
  shift: 'bersedia bekerja bergantian sif',
  months: (count: number) =>
    [count >= 12 && `${Math.floor(count / 12)} tahun`, count % 12 && `${count % 12} bulan`].filter(Boolean).join(' '),
  until: (year: number) => `sampai ${year}`,
  page: (n: number, all: number) => `Halaman ${n} dari ${all}`,
  educations: { sd: 'SD', smp: 'SMP', sma: 'SMA atau sederajat', smk: 'SMK', d3: 'D3', s1: 'S1 atau D4', s2: 'S2' },
  workKinds: {
    'full-time': 'penuh waktu',
    'part-time': 'paruh waktu',
    contract: 'kontrak',
    internship: 'magang',
    daily: 'harian',
  },
}
const years = (count: number) => `${count} year${count === 1 ? '' : 's'}`
const inMonths = (count: number) => `${count} month${count === 1 ? '' : 's'}`
const en: typeof id = {
  title: (name) => `CV ${name}`,
  town: (kecamatan) => `Kecamatan ${kecamatan}, Kota Sukabumi`,
  wanted: 'Looking for work as',
  experience: 'Work experience',
  education: 'Education',
  skills: 'Skills',
  licences: 'Licences and certificates',
  kinds: 'Kinds of work',
  shift: 'willing to work in shifts',
  months: (count) =>
    [count >= 12 && years(Math.floor(count / 12)), count % 12 && inMonths(count % 12)].filter(Boolean).join(' '),
  until: (year) => `until ${year}`,
  page: (n, all) => `Page ${n} of ${all}`,
  educations: {
    sd: 'Primary school (SD)',
    smp: 'Junior high school (SMP)',
    sma: 'Senior high school (SMA) or equal',
    smk: 'Vocational high school (SMK)',
    d3: 'Diploma (D3)',
    s1: 'Bachelor (S1, D4)',
    s2: 'Master (S2)',
  },
  workKinds: {
    'full-time': 'full time',
    'part-time': 'part time',
    contract: 'contract',
    internship: 'internship',
    daily: 'daily',
  },
}
export const cvWords: Readonly<Record<Lang, typeof id>> = { id, en }
