/**
 * What a CV often says and nobody here wants to know: numbers of identity cards, religion, marital status, birth, sex,
 * looks, origin (SE Menaker M/6/HK.04/V/2025; UU 27/2022 art. 4). It is taken out before anything else is read, up to
 * the next label or line end.
 */
const labels = [
  'n\\.?i\\.?k',
  'no(?:mor)?\\.?\\s*(?:ktp|nik|kk|npwp|induk kependudukan)',
  'ktp',
  'npwp',
  'agama',
  'religion',
  'kepercayaan',
  'status(?:\\s*(?:pernikahan|perkawinan|sipil|marital|kawin))?',
  'marital(?:\\s*status)?',
  'civil status',
  'tempat[\\s,/&dan]*(?:tgl|tanggal)\\.?\\s*lahir',
  '(?:tempat|tgl|tanggal)\\.?\\s*lahir',
  't\\.?t\\.?l',
  '(?:date|place)(?:\\s*(?:and|&|/|,)\\s*(?:date|place))?\\s*of\\s*birth',
  'birth\\s*(?:date|day|place)',
  'd\\.?o\\.?b',
  'jenis\\s*kelamin',
  'gender',
  'sex',
  'umur',
  'usia',
  'age',
  'tinggi(?:\\s*badan)?',
  'berat(?:\\s*badan)?',
  'height',
  'weight',
  'golongan darah',
  'gol\\.?\\s*darah',
  'suku(?:\\s*bangsa)?',
  'kewarganegaraan',
  'warga negara',
  'nationality',
  'citizenship',
  'nama\\s*(?:ayah|ibu|orang tua|suami|istri)',
]
const anyLabel =
  '(?:' +
  labels.join('|') +
  '|alamat|address|nama|name|telp|telepon|no\\.?\\s*hp|hp|phone|email|e-mail|surel|pendidikan|domisili)'
const labelled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${labels.join('|')})\\s*[:=\\t].*?(?=(?:[,;|\\t]\\s*|\\s+)${anyLabel}\\s*[:=]|$)`,
  'giu',
)
/** Said without a label: a bare "Islam", "belum menikah", a date of birth in brackets. */
const bare =
  /^\W*(islam|kristen|katolik|protestan|hindu|buddha|budha|konghucu|muslim|christian|catholic|(belum|sudah|tidak) (me)?(ni)?kawin|(belum|sudah) menikah|menikah|lajang|single|married|unmarried|janda|duda|laki-laki|perempuan|pria|wanita|male|female|wni|indonesian?)\W*$/iu
/** Sixteen figures in a row, grouped or not: NIK and numbers of family cards. */
const sixteen = /(?<!\d)\d(?:[\s.-]?\d){15}(?!\d)/g

export const withoutForbidden = (text: string): string =>
  text
    .split('\n')
    .map((line) => (bare.test(line) ? '' : line.replace(labelled, '').replace(sixteen, '')))
    .join('\n')

/** An address says in which kecamatan somebody lives, and nothing else of it is kept. */
export const isAddress = (line: string) =>
  /(?<!\p{L})(alamat|address|domisili|tempat tinggal|tinggal di|kec(?:amatan)?\.?|kel(?:urahan)?\.?|rt[\s./]*\d|rw[\s./]*\d|jl\.?|jalan|kp\.|kampung|perum|gang|gg\.)(?!\p{L})/iu.test(
    line,
  )
