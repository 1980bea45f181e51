/** The languages the city speaks. Bahasa Indonesia is the one it thinks in. */
export const langs = ['id', 'en'] as const
export type Lang = (typeof langs)[number]

/** The language somebody asks for with Accept-Language. Whoever asks for none of ours gets Bahasa Indonesia. */
export function langAskedFor(header: string | null | undefined): Lang {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';')
      const q = rest.find((each) => each.trim().startsWith('q='))
      return { lang: tag.slice(0, 2).toLowerCase(), weight: q ? Number(q.trim().slice(2)) : 1 }
    })
    .sort((a, b) => b.weight - a.weight)
  return langs.find((lang) => lang === wanted.find(({ lang: each }) => each === 'id' || each === 'en')?.lang) ?? 'id'
}
