/** A cell that a spreadsheet could take for a formula begins with an apostrophe, which it shows as text (OWASP: CSV injection). */
const isFormula = /^[=+\-@\t\r\n|％＝＋－＠]/

function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value)
  const text = value ?? ''
  const safe = isFormula.test(text.trimStart()) || isFormula.test(text) ? `'${text}` : text
  return /[",;\n\r\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** RFC 4180, with the mark that tells Excel it is UTF-8. */
export const csvOf = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
