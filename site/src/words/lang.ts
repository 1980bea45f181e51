/** Bahasa Indonesia first, English beside it. */
export type Lang = 'id' | 'en'

/** The same sentences under the same names; what a sentence takes stays, what it says may differ. */
type Shape<W> = W extends string
  ? string
  : W extends (...given: infer Given) => infer Said
    ? (...given: Given) => Shape<Said>
    : W extends readonly (infer Each)[]
      ? readonly Shape<Each>[]
      : { readonly [Name in keyof W]: Shape<W[Name]> }

/** Every sentence of a page in both languages: one that is missing in English does not compile. */
export const words = <W>(both: { id: W; en: Shape<NoInfer<W>> }): Readonly<Record<Lang, Shape<W>>> =>
  both as unknown as Record<Lang, Shape<W>>

/** Where `path` is in that language: `/acara/` or `/en/acara/`. */
export const to = (lang: Lang, path: string): string => (lang === 'en' ? `/en${path}` : path)

export const langOf = (url: URL | string): Lang => (/^\/en(\/|$)/.test(pathOf(url)) ? 'en' : 'id')

/** The path both languages share. */
export const sharedPath = (url: URL | string): string => pathOf(url).replace(/^\/en(?=\/|$)/, '') || '/'

const pathOf = (url: URL | string) => (typeof url === 'string' ? url : url.pathname)

/** `getStaticPaths` of an evergreen page under `pages/[...lang]/`. */
export const bothLanguages = () => [{ params: { lang: undefined } }, { params: { lang: 'en' } }]
