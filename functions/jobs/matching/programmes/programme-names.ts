import { isStopWord, stem, words } from '../text/words.ts'

/** Abbreviations as schools and campuses use them. They come before those of job talk: TI is informatics here. */
const written = `
ti teknik informatika | si sistem informasi | tif teknik informatika | ilkom ilmu komunikasi
hi hubungan internasional | pgsd pendidikan guru sekolah dasar | pgpaud pendidikan guru anak usia dini
pai pendidikan agama islam | pgmi pendidikan guru madrasah ibtidaiyah | pbi pendidikan bahasa inggris
pbsi pendidikan bahasa sastra indonesia | pkn pendidikan kewarganegaraan | pjkr pendidikan jasmani kesehatan rekreasi
pls pendidikan luar sekolah | plb pendidikan luar biasa | ptik pendidikan teknik informatika komputer
esy ekonomi syariah | iesp ekonomi pembangunan | fkm kesehatan masyarakat | kesmas kesehatan masyarakat
kesling kesehatan lingkungan | rmik rekam medis informasi kesehatan | ners keperawatan
tlm teknologi laboratorium medik | atlm teknologi laboratorium medik | akper keperawatan | akbid kebidanan
pwk perencanaan wilayah kota | thp teknologi hasil pertanian | tip teknologi industri pertanian
agrotek agroteknologi | ikom ilmu komunikasi | ak akuntansi | ap administrasi perkantoran
apk administrasi perkantoran | mm multimedia | pm pemasaran | pplg rekayasa perangkat lunak
tjkt teknik komputer jaringan | ph perhotelan | jb jasa boga | kul kuliner | upw usaha perjalanan wisata
ulw usaha layanan wisata | ulp usaha layanan wisata | tgb desain pemodelan bangunan
dpib desain pemodelan informasi bangunan | kgsp konstruksi gedung sanitasi perawatan | tp teknik pemesinan
tei teknik elektronika industri | toi teknik otomasi industri | tptu teknik pendingin tata udara
tbo teknik bodi otomotif | tl teknik pengelasan | tsm teknik sepeda motor | tbsm teknik sepeda motor
to teknik otomotif | tabus tata busana | atph agribisnis tanaman | atu agribisnis ternak
aphp agribisnis pengolahan hasil pertanian | fkk farmasi klinis komunitas | aph akomodasi perhotelan`
const abbreviations = new Map(
  written
    .trim()
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .map(([short = '', ...long]) => [short, long] as const),
)

/** Campuses write one thing in two ways. */
const spelled = new Map([
  ['statistik', 'statistika'],
  ['hospitaliti', 'hospitality'],
  ['retail', 'ritel'],
  ['perikan', 'perikanan'],
  ['managemen', 'manajemen'],
  ['management', 'manajemen'],
  ['sumberdaya', 'sumber'],
  ['marketing', 'pemasaran'],
  ['medis', 'medik'],
  ['farmasetika', 'farmasi'],
])

/** S-1, D III, S1. */
const level = /\b[sd][\s.-]?(?:[1-4]|i{1,3}|iv)\b/g
/** Level and kind of school: which subject it is, they do not say. */
const levels = new Set(
  `smk smks smkn sma smu ma mak man stm smea sarjana diploma magister doktor strata profesi terapan
  vokasi vokasional program studi prodi jurusan konsentrasi keahlian lulusan ilmu sains pjj kelas fakultas`.split(
    /\s+/,
  ),
)

/** The words of a programme's name that say which subject it is: "S1 TI" → teknik informatika. */
export function programmeWords(name: string): string[] {
  const known = subject(name)
  return known.length > 0 ? known : words(name)
}
const subject = (name: string) =>
  (
    name
      .toLowerCase()
      .replace(level, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .flatMap((word) => abbreviations.get(word) ?? [word])
    .filter((word) => !levels.has(word))
    .flatMap(words)
    .map((word) => spelled.get(word) ?? word)
    .filter((word) => !isStopWord(word) && !levels.has(word))

/** The roots of a name, each once. */
export const programmeRoots = (name: string): string[] => [...new Set(programmeWords(name).map(stem))]

/** Two names of one subject have one key: "SMK TKJ", "Teknik Komputer & Jaringan". The level is none of it. */
export const programmeKey = (name: string): string => programmeRoots(name).join(' ')
