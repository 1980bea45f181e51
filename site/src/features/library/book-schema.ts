import type { Title } from '../../../../functions/library/titles/title.ts'

/** schema.org/Book, as far as the catalogue knows. */
export const bookSchema = ({
  title,
  subtitle,
  authors,
  publisher,
  year,
  language,
  isbns,
  summary,
  subjects,
  book,
}: Title) => ({
  '@context': 'https://schema.org',
  '@type': 'Book',
  name: subtitle ? `${title}: ${subtitle}` : title,
  ...(authors.length > 0 && { author: authors.map(({ name }) => ({ '@type': 'Person', name })) }),
  ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
  ...(year && { datePublished: String(year) }),
  ...(language && { inLanguage: language }),
  ...(isbns[0] && { isbn: isbns[0] }),
  ...(summary && { description: summary }),
  ...(subjects.length > 0 && { about: subjects }),
  ...(book && { bookFormat: 'https://schema.org/EBook', isAccessibleForFree: true }),
})
