import { words } from './lang.ts'

/** What stands round the fields of a form. What is wrong with a field says the contract's own side. */
export const mistakeWords = words({
  id: {
    notSent: 'Belum terkirim',
    wholeForm: 'Formulir',
    broken: 'Ada gangguan di pihak kami. Isian Anda masih ada; coba kirim lagi sebentar lagi.',
    check: 'Periksa lagi isiannya.',
    optional: 'boleh dikosongkan',
    chooseOne: 'Pilih…',
    atMost: (most: number) => `Paling banyak ${most} huruf.`,
  },
  en: {
    notSent: 'Not sent yet',
    wholeForm: 'Form',
    broken: 'Something broke on our side. What you wrote is still here; please send it again in a moment.',
    check: 'Please check what you filled in.',
    optional: 'may be left empty',
    chooseOne: 'Choose…',
    atMost: (most) => `At most ${most} letters.`,
  },
})
