/** Words that advertisements of few letters write without their vowels: "prmpn, blm nkh". */
const full =
  `perempuan wanita karyawati karyawan pegawai tenaga menikah nikah kawin berkeluarga keluarga bersuami beristri suami
  belum sudah tidak dengan untuk maksimal minimal tahun penampilan berpenampilan menarik cantik tampan beragama muslim
  muslimah kristen katolik jilbab berjilbab pendaftaran dicari dibutuhkan lajang gadis bujang keturunan`.split(/\s+/)
const withoutVowels = new Map(
  full.map((word) => [word.replaceAll(/[aeiou]/gu, ''), word] as const).filter(([short]) => short.length > 2),
)

/** What a short word stands for, "prmpn" → perempuan; undefined for any other. */
export const longOf = (word: string): string | undefined => withoutVowels.get(word)

export const shortWord = /(?<![\p{L}\d@.])[bcdfghjklmnpqrstvwxyz]{3,8}(?![\p{L}\d@])/gu
