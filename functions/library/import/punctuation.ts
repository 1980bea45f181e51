/**
 * What cards were written with and a screen does without: ISBD punctuation that led over to the next part, brackets of what
 * a cataloguer added, the full stop at the end. The dot of an abbreviation stays.
 */
export const tidy = (given: string) =>
  withoutStop(given.replace(/[\s/:;,=]+$/u, ''))
    .replace(/^\[(.*)\]$/u, '$1')
    .trim()

function withoutStop(text: string): string {
  const [, last = ''] = text.match(/([\p{L}\p{N}.’'-]+)\.$/u) ?? []
  const letters = last.replace(/^.*[-’']/u, '')
  if (letters === '' || letters.includes('.') || isShortened(letters)) return text
  return text.slice(0, -1)
}

/** An initial, letters without a vowel between them (`Drs`, `Ltd`, `hlm`), or a known one. */
const isShortened = (word: string) =>
  /^\p{L}{1,2}$/u.test(word) || /^[^\P{L}aeiouyAEIOUY]+$/u.test(word) || known.has(word.toLowerCase())

const known = new Set(
  (
    'abd abr alm asst aug bag bgn bros cet cie comp corp dept dra ed edn eds enl etc gov hal ill inc ind ing inst int ' +
    'intl jil jur kab kec kol lic mas moh mohd muh nat nov okt peny pen prof pub publ rev sep ser sit soc suppl ter ' +
    'terj trans univ verl vol yay'
  ).split(' '),
)
