import type { PersonalDataRow } from '../identity/public.ts'

/** The library keeps nothing of its readers: what they search and read stays on their own phones. */
export const personalData: readonly PersonalDataRow[] = [
  {
    item: 'IMPORT',
    whose: 'staff',
    what: {
      id: 'Pustakawan mana yang membawa sebuah berkas katalog (nomor akun, tanpa nama), dan kapan',
      en: 'Which librarian brought a catalogue file (the account’s number, no name), and when',
    },
    purpose: {
      id: 'Mempertanggungjawabkan isi katalog kota',
      en: 'To account for what is in the city’s catalogue',
    },
    keptFor: {
      id: 'Selamanya; setelah akun dihapus tidak menunjuk siapa pun',
      en: 'For good; once the account is erased it points to nobody',
    },
    legalBasis: 'public-task',
  },
]
