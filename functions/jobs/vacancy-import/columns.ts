import { ok, refuse } from '../../platform/result.ts'
import type { VacancyWords } from '../vacancies/vacancy.shape.ts'

export type Column = keyof VacancyWords

/** What a column is called in the file that we hand out, and what else people call it. */
export const columns: Readonly<Record<Column, readonly [ours: string, ...others: string[]]>> = {
  title: ['pekerjaan', 'nama pekerjaan', 'judul', 'jabatan', 'nama jabatan', 'posisi', 'lowongan', 'title'],
  kbji: ['kbji', 'kode kbji'],
  quota: ['jumlah', 'jumlah orang', 'kuota', 'dibutuhkan', 'kebutuhan', 'quota'],
  closesOn: ['hari_terakhir', 'ditutup', 'hari terakhir melamar', 'berlaku sampai', 'masa berlaku', 'closes on'],
  education: ['pendidikan', 'pendidikan minimal', 'pendidikan terakhir', 'education'],
  programmes: ['jurusan', 'jurusan yang diterima', 'program studi', 'programmes'],
  skills: ['keterampilan', 'keahlian', 'kompetensi', 'skills'],
  experienceYears: ['pengalaman_tahun', 'pengalaman', 'pengalaman kerja', 'experience'],
  licences: ['surat', 'surat yang diminta', 'sim', 'sertifikat', 'licences'],
  ageMin: ['usia_termuda', 'usia min', 'usia minimal', 'usia minimum'],
  ageMax: ['usia_tertua', 'usia maks', 'usia maksimal', 'usia maksimum'],
  sex: ['jenis_kelamin', 'kelamin', 'gender'],
  wageMin: ['upah_terendah', 'upah min', 'upah minimal', 'gaji min', 'gaji minimal', 'gaji terendah'],
  wageMax: ['upah_tertinggi', 'upah maks', 'upah maksimal', 'gaji maks', 'gaji maksimal', 'gaji tertinggi'],
  wageWithheld: ['upah_tidak_ditampilkan', 'upah disembunyikan', 'gaji disembunyikan'],
  kecamatan: ['kecamatan', 'kecamatan tempat kerja'],
  place: ['tempat_kerja', 'alamat', 'alamat kerja', 'lokasi', 'tempat'],
  kind: ['jenis_kerja', 'jenis', 'status kerja', 'tipe'],
  shift: ['sif', 'shift', 'bergantian sif'],
  remote: ['dari_rumah', 'bisa dari rumah', 'remote', 'wfh'],
  access: ['akses', 'akses disabilitas', 'access'],
  description: ['uraian', 'uraian pekerjaan', 'deskripsi', 'pekerjaannya', 'tugas', 'description'],
  contact: ['kontak', 'narahubung', 'contact'],
}
export const columnNames = Object.keys(columns) as Column[]

/** A vacancy cannot be without these; the wage may be withheld instead. */
export const neededColumns = [
  ...(['title', 'quota', 'closesOn', 'education', 'kecamatan', 'place', 'kind', 'description', 'contact'] as const),
] satisfies Column[]

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim()

const known = new Map(columnNames.flatMap((column) => columns[column].map((name) => [plain(name), column] as const)))

export interface Found {
  /** By column, where it stands in a row. */
  at: Partial<Record<Column, number>>
  /** Headings that are none of ours: nothing below them is read. */
  unread: string[]
}

/** Which column stands where. Refused with the names that are missing, or are there twice. */
export function columnsIn(head: readonly string[]) {
  const at: Found['at'] = {}
  const [unread, twice] = [[] as string[], [] as string[]]
  head.forEach((heading, n) => {
    const column = known.get(plain(heading))
    if (!column) {
      if (heading.trim() !== '') unread.push(heading.trim().slice(0, 60))
    } else if (at[column] !== undefined) twice.push(heading.trim())
    else at[column] = n
  })
  const missing = neededColumns.filter((column) => at[column] === undefined).map((column) => columns[column][0])
  if (missing.length > 0) return { ...refuse('columns-missing'), names: missing }
  if (twice.length > 0) return { ...refuse('columns-twice'), names: twice }
  return ok<Found>({ at, unread: unread.slice(0, 20) })
}
