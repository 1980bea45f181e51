import type { PublicVacancyView } from '../../../../functions/jobs/vacancies/vacancy.contract.ts'
import type { Lang } from '../../words/lang.ts'
import { vacancyWords } from '../../words/vacancies.ts'
import { wageSaid } from './wage.ts'

interface Feed {
  lang: Lang
  title: string
  /** The feed's own address, and that of the page that shows the same. */
  self: string
  page: string
  vacancies: readonly PublicVacancyView[]
  /** When it was made, for a feed with nothing in it. */
  now: string
  addressOf(vacancy: PublicVacancyView): string
}

/** Atom 1.0 (RFC 4287). What people wrote is text, never markup. */
export function vacancyFeed({ lang, title, self, page, vacancies, now, addressOf }: Feed): string {
  const newest = vacancies.toSorted((one, other) => (one.publishedAt < other.publishedAt ? 1 : -1))
  const t = vacancyWords[lang]
  const entries = newest.map((vacancy) => {
    const { title: name, employer, kecamatan, closesOn, publishedAt, field } = vacancy
    const summary = [
      ...[t.district(kecamatan), t.kinds[vacancy.kind], wageSaid(vacancy, lang, true).is],
      `${t.closes.toLowerCase()} ${closesOn}`,
    ]
    return `<entry>
<id>${escaped(addressOf(vacancy))}</id>
<title>${escaped(`${name}, ${employer}`)}</title>
<link href="${escaped(addressOf(vacancy))}"/>
<published>${publishedAt}</published>
<updated>${publishedAt}</updated>
<author><name>${escaped(employer)}</name></author>
<category term="${field}" label="${escaped(t.fields[field])}"/>
<summary>${escaped(summary.join(' · '))}</summary>
<content type="text">${escaped(vacancy.description)}</content>
</entry>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${escaped(self)}</id>
<title>${escaped(title)}</title>
<updated>${newest[0]?.publishedAt ?? now}</updated>
<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
<link rel="alternate" type="text/html" href="${escaped(page)}"/>
<author><name>${escaped(t.feedAuthor)}</name></author>
${entries.join('\n')}
</feed>
`
}

/** XML 1.0 takes no control characters, not even escaped. */
const escaped = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
