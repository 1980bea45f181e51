/**
 * What relatives of an English word share: manager, managers, management, managing → manag. It takes off plural, -ing,
 * -ment and who does it (-er, -or, -ist, -ant), never below four letters; `officer` and the like are not `office`, so
 * they stay.
 */
const whole = new Set('officer master driver minister sister engineer counter server'.split(' '))
const singular = (word: string) =>
  word.length > 3 && /[^aiusx]s$/.test(word)
    ? word
        .replace(/ies$/, 'y')
        .replace(/(ch|sh|ss|x)es$/, '$1')
        .replace(/([^s])s$/, '$1')
    : word

export function englishStem(given: string): string {
  const word = singular(given)
  if (word.length < 6 || whole.has(word)) return word.length > 5 ? word.replace(/e$/, '') : word
  const stem = word.replace(/(?:ing|ment|er|or|ist|ant)$/, '')
  return (stem.length < 4 ? word : stem).replace(/e$/, '').replace(/([^aeiousl])\1$/, '$1')
}
