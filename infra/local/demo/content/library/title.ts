/** The shapes of the demo library: a title is a description, a book is a title with its whole text. */

export type Language = 'ind' | 'sun' | 'jav' | 'eng' | 'ara'

export type Role = 'penulis' | 'penerjemah' | 'penyunting'

/** Somebody known by one name only (Hamka, Plato) has that name as `family` and no `given`; so has a group. */
export type Author = { family: string; given?: string; role?: Role; group?: true }

/** What kind of writing it is, as a reader would ask for it at the desk. Goes to MARC 655. */
export type Form =
  | 'novel'
  | 'cerita pendek'
  | 'puisi'
  | 'drama'
  | 'cerita anak'
  | 'cerita rakyat'
  | 'biografi'
  | 'esai'
  | 'kamus'
  | 'buku panduan'
  | 'nonfiksi'

/**
 * A fact that is not certain is left out. `firstPublished` is the year of the work; `year` is that of the edition
 * described, which is the first one where an untranslated work names no later publisher.
 */
export type DemoTitle = {
  key: string
  title: string
  subtitle?: string
  originalTitle?: string
  authors: readonly Author[]
  publisher?: string
  place?: string
  year?: number
  firstPublished?: number
  language: Language
  /** The language it was translated from, when it is a translation (ISO 639-2/B). */
  translatedFrom?: string
  form: Form
  forChildren?: true
  /** Dewey number, sure to at least three digits. */
  ddc: string
  subjects: readonly string[]
  pages?: number
  summary: string
}

/** The cover is cloth: its dye and its motif. */
export type Cloth = 'pucuk' | 'bata' | 'nila' | 'manggis' | 'lumut' | 'telaga'
export type Motif = 'kawung' | 'lereng' | 'rintik' | 'gunung'

export type Chapter = { title: string; html: string }

/** A short book of our own: CC BY 4.0, publisher and place are the same for all. `html` is XHTML below `<h1>`. */
export type DemoBook = {
  key: string
  title: string
  subtitle?: string
  authors: readonly Author[]
  language: Language
  form: Form
  forChildren?: true
  ddc: string
  subjects: readonly string[]
  summary: string
  cover: { cloth: Cloth; motif: Motif }
  chapters: readonly Chapter[]
}

export const publisherOfBooks = { name: 'Pocadi Kota Sukabumi', place: 'Sukabumi', year: 2026 } as const
export const licenceOfBooks = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  sentence: 'Boleh disalin, dibagikan, dan diolah, asal menyebut penulis dan penerbitnya.',
} as const

/** Stands in the EPUB as its identifier and in the MARC record as 856 $u: by it a record finds its file again. */
export const bookIdentifier = (key: string) => `pocadi:buku:${key}`
export const bookFileName = (key: string) => `${key}.epub`

/** "Pramoedya Ananta Toer": as it stands on the cover. */
export const nameInFull = ({ family, given }: Author) => (given ? `${given} ${family}` : family)
/** "Toer, Pramoedya Ananta": as it is filed. */
export const nameAsFiled = ({ family, given }: Author) => (given ? `${family}, ${given}` : family)
