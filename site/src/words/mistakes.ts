import * as v from 'valibot'
import { type Lang, langs, words } from './lang.ts'

/** What people read beside a field, by the contract's check that failed. */
export const mistakeWords = words({
  id: {
    notSent: 'Belum terkirim',
    wholeForm: 'Formulir',
    broken: 'Ada gangguan di pihak kami. Isian Anda masih ada; coba kirim lagi sebentar lagi.',
    missing: 'Isi dulu bagian ini.',
    check: 'Periksa lagi bagian ini.',
    choose: 'Pilih salah satu.',
    agree: 'Beri tanda centang dulu bila setuju.',
    mail: 'Tulis alamat surel lengkap, misalnya ani@contoh.id.',
    address: 'Tulis alamat situs lengkap, mulai dengan https://.',
    number: 'Tulis dengan angka saja.',
    date: 'Tulis tanggal yang ada di kalender.',
    tooLong: (most: number, now: number) => `Paling banyak ${most} huruf; sekarang ${now}.`,
    tooShort: (least: number) => `Paling sedikit ${least} huruf.`,
    tooMany: (most: number) => `Pilih paling banyak ${most}.`,
    tooFew: (least: number) => `Pilih paling sedikit ${least}.`,
    tooHigh: (most: string) => `Paling besar ${most}.`,
    tooLow: (least: string) => `Paling kecil ${least}.`,
    optional: 'boleh dikosongkan',
    chooseOne: 'Pilih…',
    atMost: (most: number) => `Paling banyak ${most} huruf.`,
  },
  en: {
    notSent: 'Not sent yet',
    wholeForm: 'Form',
    broken: 'Something broke on our side. What you wrote is still here; please send it again in a moment.',
    missing: 'Please fill this in.',
    check: 'Please check this again.',
    choose: 'Please choose one.',
    agree: 'Please tick this first if you agree.',
    mail: 'Please write a whole e-mail address, such as ani@contoh.id.',
    address: 'Please write the whole web address, starting with https://.',
    number: 'Please write digits only.',
    date: 'Please write a date that is in the calendar.',
    tooLong: (most, now) => `At most ${most} letters; now ${now}.`,
    tooShort: (least) => `At least ${least} letters.`,
    tooMany: (most) => `Please choose at most ${most}.`,
    tooFew: (least) => `Please choose at least ${least}.`,
    tooHigh: (most) => `At most ${most}.`,
    tooLow: (least) => `At least ${least}.`,
    optional: 'may be left empty',
    chooseOne: 'Choose…',
    atMost: (most) => `At most ${most} letters.`,
  },
})

/** Loaded once, where forms are read. */
for (const lang of langs) sayIn(lang)

function sayIn(lang: Lang) {
  const t = mistakeWords[lang]
  const lengthOf = (input: unknown) => (typeof input === 'string' || Array.isArray(input) ? input.length : 0)
  const many = (issue: { input: unknown }) => Array.isArray(issue.input)
  v.setGlobalMessage(({ input }) => (input === undefined || input === '' ? t.missing : t.check), lang)
  v.setSpecificMessage(v.object, t.missing, lang)
  v.setSpecificMessage(v.strictObject, t.missing, lang)
  v.setSpecificMessage(v.nonEmpty, t.missing, lang)
  v.setSpecificMessage(v.picklist, t.choose, lang)
  v.setSpecificMessage(v.email, t.mail, lang)
  v.setSpecificMessage(v.rfcEmail, t.mail, lang)
  v.setSpecificMessage(v.url, t.address, lang)
  v.setSpecificMessage(v.number, t.number, lang)
  v.setSpecificMessage(v.integer, t.number, lang)
  v.setSpecificMessage(v.literal, t.agree, lang)
  v.setSpecificMessage(v.isoDate, t.date, lang)
  v.setSpecificMessage(v.isoDateTime, t.date, lang)
  v.setSpecificMessage(
    v.maxLength,
    (issue) => (many(issue) ? t.tooMany(issue.requirement) : t.tooLong(issue.requirement, lengthOf(issue.input))),
    lang,
  )
  v.setSpecificMessage(
    v.minLength,
    (issue) =>
      many(issue) ? t.tooFew(issue.requirement) : lengthOf(issue.input) ? t.tooShort(issue.requirement) : t.missing,
    lang,
  )
  v.setSpecificMessage(v.maxValue, ({ requirement }) => t.tooHigh(String(requirement)), lang)
  v.setSpecificMessage(v.minValue, ({ requirement }) => t.tooLow(String(requirement)), lang)
}
