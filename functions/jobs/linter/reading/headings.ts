/** What stands under a heading: demands, what is offered, the work itself, the employer, how one applies. */
export type Part = 'demands' | 'offers' | 'duties' | 'employer' | 'steps'

const parts: readonly (readonly [Part, string])[] = [
  [
    'demands',
    'syarat|persyaratan|kualifikasi|kriteria|requirements?|qualifications?|ketentuan|spesifikasi|yang kami cari|dicari|dibutuhkan|butuh|mencari|lowongan|we are looking for|who you are|must have',
  ],
  [
    'offers',
    'benefits?|fasilitas|keuntungan|kompensasi|yang (?:anda|kamu|akan) (?:dapat|peroleh|terima)\\p{L}*|kami (?:tawarkan|menawarkan|sediakan)|we offer|what you get|perks|tunjangan|apa yang kami berikan',
  ],
  [
    'duties',
    'tugas|tanggung jawab|job ?desk\\p{L}*|job ?desc\\p{L}*|deskripsi (?:pekerjaan|kerja)|uraian|responsibilit\\p{L}*|lingkup (?:kerja|pekerjaan)|pekerjaan(?:nya)?|what you.?ll do|duties|produk|layanan|proyek',
  ],
  ['employer', 'tentang|profil perusahaan|about|siapa kami|sekilas'],
  [
    'steps',
    'cara (?:melamar|daftar|mendaftar)|alur|tahapan|how to apply|proses (?:seleksi|rekrutmen)|kirim|kontak|info',
  ],
]
const heading = new RegExp(
  `(?<=^|[\\n.!;•*✅-]\\s*)(?:${parts.map(([part, words]) => `(?<${part}>${words})`).join('|')})(?!\\p{L})[\\p{L} /&]{0,30}?(?<end>:|\\s*\\n|\\s*$)`,
  'gu',
)

export interface Section {
  readonly part: Part
  readonly start: number
  readonly end: number
}

/** A heading that has its line to itself holds till the next or an empty line; one with words behind it, for its line or sentence. */
export function sectionsOf(text: string): Section[] {
  const heads = [...text.matchAll(heading)]
  return heads.map((head, index) => {
    const start = head.index + head[0].length
    const next = heads[index + 1]?.index ?? text.length
    const rest = text.slice(start, next)
    const isAlone = head.groups?.['end']?.includes('\n') || /^\s*\n/u.test(rest)
    const ends = isAlone ? /\n[ \t]*\n(?!\s*[-•*\d✅])/u.exec(rest)?.index : /\n|[.!;](?=\s)/u.exec(rest)?.index
    const part = parts.find(([name]) => head.groups?.[name] !== undefined)?.[0] ?? 'demands'
    return { part, start, end: start + (ends ?? rest.length) }
  })
}
