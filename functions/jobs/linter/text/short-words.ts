/**
 * Words that advertisements write short or as they are spoken, each with what it stands for. A spelling that is also another word
 * is not here: "smp" is a school, "dr" a doctor, "pr" homework.
 */
const spoken: Readonly<Record<string, string>> = {
  yang: 'yg yng nyang',
  untuk: 'utk utuk buwat',
  dengan: 'dgn dg',
  tidak: 'tdk tdak gak gk ga nggak ngga nggk enggak engga kagak kaga ndak',
  belum: 'blm belom blom blum',
  sudah: 'sdh udh udah',
  jangan: 'jgn jng jangn',
  orang: 'org orng',
  tahun: 'thn thun taun',
  maksimal: 'max maks mak mx maxi maksi maxim maksim maxs maximal maximum maksimum maxsimal maksimun',
  minimal: 'min minim minimum minimun',
  cewek: 'cewe cwe cwk cwek cewk cew ceweq',
  cowok: 'cowo cwo cwok cowk cowoq',
  wanita: 'wnt wnta wanit',
  perempuan: 'prp prempuan perempua prmpuan',
  laki: 'lki',
  saja: 'doang doank aja ajah aj sj ae',
  sampai: 'sampe sampek smpe smpai sampk',
  kalau: 'klo kalo klau kl klw',
  bisa: 'bs bsa',
  juga: 'jg jga',
  karena: 'krn karna krna',
  dalam: 'dlm',
  pakai: 'pake pke',
  atau: 'ato atw',
  anak: 'ank',
  bulan: 'bln',
  bapak: 'bpk bapa',
  lebih: 'lbh lebi',
  kurang: 'krg kurng',
  masih: 'msh masi msih',
  punya: 'pny puny',
  umur: 'omor',
  daerah: 'drh daerh',
  bayar: 'byr',
  transfer: 'tf trf tfer',
  seperti: 'spt sprti',
  harus: 'hrs hrus',
  wajib: 'wjb wjib',
  hanya: 'hny hnya',
  jadi: 'jd jdi',
  kerja: 'krja krj',
  pengalaman: 'pglmn pglman pengalamn pglm',
  tenaga: 'tng',
  baru: 'br bru',
  banyak: 'bnyk byk',
}
const known = new Map(Object.entries(spoken).flatMap(([long, short]) => short.split(' ').map((word) => [word, long])))

/** Words that lose their vowels, all of them or some: "prmpn, blm nkh, dibthkn". */
const full =
  `perempuan wanita karyawati karyawan pegawai tenaga menikah nikah kawin berkeluarga keluarga bersuami beristri suami
  belum sudah tidak dengan untuk maksimal minimal tahun penampilan berpenampilan menarik cantik tampan beragama muslim
  muslimah kristen katolik jilbab berjilbab pendaftaran dicari dibutuhkan lajang gadis bujang keturunan diutamakan
  khusus single pengalaman lowongan domisili dilarang`.split(/\s+/)
const bare = (word: string) => word.replaceAll(/[aeiou]/gu, '')
const withoutVowels = new Map(full.map((word) => [bare(word), word] as const).filter(([short]) => short.length > 2))

/** Whether a word's letters stand in another in their order. */
function isWithin(short: string, long: string): boolean {
  let from = 0
  for (const letter of short) {
    from = long.indexOf(letter, from) + 1
    if (from === 0) return false
  }
  return true
}

/** What a short word stands for, "prmpn" → perempuan; undefined for any other. */
export function longOf(word: string): string | undefined {
  const spelled = known.get(word)
  if (spelled) return spelled
  const long = withoutVowels.get(bare(word))
  return long && word[0] === long[0] && word.length <= long.length - 2 && isWithin(word, long) ? long : undefined
}

/** Not within an address, and no unit behind a figure: "5 min" are minutes. */
export const shortWord = /(?<![\p{L}\d@.'_-]|\/\/\S*|\d (?=min(?!\p{L})))\p{L}{2,9}(?![\p{L}\d@_]|\.\p{L})/gu
/** "max. 25": the stop belongs to the short word. */
export const withStop = /(?<=maksimal|minimal|umur|usia)\.(?=\s*\d)/gu
