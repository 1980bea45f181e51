import * as v from 'valibot'
import type { Lang } from '../lang.ts'

/** What people read beside a field, by the check that failed. Says what to do. */

interface Sentences {
  missing: string
  check: string
  choose: string
  mail: string
  unseen: string
  oneLine: string
  phone: string
  time: string
  day: string
  agreed: string
  nib: string
  kbli: string
  code: string
  cardCode: string
  ak1: string
  year: string
  number: string
  unknown: string
  most: (most: number, now: number) => string
  least: (least: number) => string
  mostOf: (most: number) => string
  leastOf: (least: number) => string
  address: string
  atMost: (most: number) => string
  atLeast: (least: number) => string
}

const sentences: Record<Lang, Sentences> = {
  id: {
    missing: 'Isi dulu bagian ini.',
    check: 'Periksa lagi bagian ini.',
    choose: 'Pilih salah satu.',
    mail: 'Tulis alamat surel lengkap, misalnya ani@contoh.id.',
    unseen: 'Ada huruf yang tidak terlihat di sini. Ketik ulang bagian ini.',
    oneLine: 'Tulis dalam satu baris.',
    phone: 'Tulis nomor lengkap, misalnya 0812-3456-7890.',
    time: 'Tulis jam seperti 09:30.',
    day: 'Tulis tanggal seperti 2026-10-24.',
    agreed: 'Beri tanda centang bila Anda setuju; tanpa itu kami tidak boleh melanjutkan.',
    nib: 'Tulis 13 angka.',
    kbli: 'Tulis 5 angka.',
    code: 'Kode terdiri dari enam angka. Salin dari surel terakhir.',
    cardCode: 'Kode kartu terdiri atas 12 huruf dan angka, seperti 7K2M-9QXR-4TBD.',
    ak1: 'Salin nomor dari kartu AK/1: 6 sampai 30 angka atau huruf.',
    year: 'Tulis tahun lahir dengan empat angka, misalnya 2007.',
    number: 'Tulis dengan angka saja.',
    unknown: 'Isian ini tidak dikenal.',
    most: (most, now) => `Paling banyak ${most} huruf; sekarang ${now}.`,
    least: (least) => `Paling sedikit ${least} huruf.`,
    mostOf: (most) => `Pilih paling banyak ${most}.`,
    leastOf: (least) => `Pilih paling sedikit ${least}.`,
    address: 'Tulis alamat situs lengkap, mulai dengan https://.',
    atMost: (most) => `Paling besar ${most.toLocaleString('id-ID')}.`,
    atLeast: (least) => `Paling kecil ${least.toLocaleString('id-ID')}.`,
  },
  en: {
    missing: 'Please fill this in.',
    check: 'Please check this again.',
    choose: 'Please choose one.',
    mail: 'Write the whole e-mail address, like ani@contoh.id.',
    unseen: 'There are letters here that cannot be seen. Type this again.',
    oneLine: 'Write this on one line.',
    phone: 'Write the whole number, like 0812-3456-7890.',
    time: 'Write the time like 09:30.',
    day: 'Write the date like 2026-10-24.',
    agreed: 'Tick this if you agree; without it we may not go on.',
    nib: 'Write 13 digits.',
    kbli: 'Write 5 digits.',
    code: 'A code has six digits. Copy it from the last mail.',
    cardCode: 'A card’s code has 12 letters and digits, like 7K2M-9QXR-4TBD.',
    ak1: 'Copy the number from the AK/1 card: 6 to 30 digits or letters.',
    year: 'Write the year of birth in four digits, like 2007.',
    number: 'Write digits only.',
    unknown: 'There is no such field.',
    most: (most, now) => `At most ${most} letters; now ${now}.`,
    least: (least) => `At least ${least} letters.`,
    mostOf: (most) => `Please choose at most ${most}.`,
    leastOf: (least) => `Please choose at least ${least}.`,
    address: 'Please write the whole web address, starting with https://.',
    atMost: (most) => `At most ${most.toLocaleString('en-GB')}.`,
    atLeast: (least) => `At least ${least.toLocaleString('en-GB')}.`,
  },
}

const own: Readonly<Record<string, keyof Sentences>> = {
  unseen: 'unseen',
  mail: 'mail',
  'one-line': 'oneLine',
  phone: 'phone',
  time: 'time',
  agreed: 'agreed',
  'digits-13': 'nib',
  'digits-5': 'kbli',
  'six-digits': 'code',
  'card-code': 'cardCode',
  ak1: 'ak1',
  'four-digits': 'year',
}

/** The sentence of a check that goes by a name of its own. */
function sentenceOfCheck(name: string, lang: Lang): string | undefined {
  const named = own[name]
  return named && (sentences[lang][named] as string)
}

/** A mistake by its field (a dot path; empty for the whole) and its sentence. */
export interface Mistake {
  field: string
  sentence: string
}

/** Each field's first mistake, in a language. */
export function mistakesIn(issues: readonly v.BaseIssue<unknown>[], lang: Lang): Mistake[] {
  const firsts = new Map<string, string>()
  for (const issue of issues.map(innermost)) {
    const field = v.getDotPath(issue) ?? ''
    if (!firsts.has(field)) firsts.set(field, sentenceFor(issue, lang))
  }
  return [...firsts].map(([field, sentence]) => ({ field, sentence }))
}

/** Of a union that nothing fitted, the alternative that came nearest says what is wrong. */
const innermost = (issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> => {
  const nearest = issue.type === 'union' ? issue.issues?.at(-1) : undefined
  return nearest ? innermost({ ...nearest, ...(issue.path && { path: issue.path }) } as v.BaseIssue<unknown>) : issue
}

function sentenceFor({ type, message, requirement, received, input, kind }: v.BaseIssue<unknown>, lang: Lang): string {
  const say = sentences[lang]
  const named = sentenceOfCheck(message, lang)
  if (named) return named
  if (received === 'undefined' || received === 'null' || input === '')
    return type === 'picklist' ? say.choose : say.missing
  if (type === 'strict_object') return received === '"unknown"' || kind === 'schema' ? say.unknown : say.check
  const wanted = Number(requirement)
  const of: Readonly<Record<string, () => string>> = {
    non_empty: () => say.missing,
    picklist: () => say.choose,
    variant: () => say.choose,
    email: () => say.mail,
    iso_date: () => say.day,
    number: () => say.number,
    integer: () => say.number,
    url: () => say.address,
    literal: () => say.agreed,
    max_length: () => (Array.isArray(input) ? say.mostOf(wanted) : say.most(wanted, String(input ?? '').length)),
    min_length: () => (Array.isArray(input) ? say.leastOf(wanted) : say.least(wanted)),
    max_value: () => say.atMost(wanted),
    min_value: () => say.atLeast(wanted),
  }
  return of[type]?.() ?? say.check
}
