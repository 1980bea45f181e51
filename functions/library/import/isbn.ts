/** An ISBN as thirteen digits where its check digit is right (ISO 2108), whatever it was written with. */
export function isbn13(written: string): string | undefined {
  const [found = ''] = written.match(/[\dXx][\dXx -]{8,16}/) ?? []
  const digits = found.replace(/[ -]/g, '').toUpperCase()
  if (/^\d{9}[\dX]$/.test(digits) && weighted(digits, (n) => 10 - n) % 11 === 0) {
    const stem = `978${digits.slice(0, 9)}`
    return stem + ((10 - (weighted(stem, threes) % 10)) % 10)
  }
  return /^97[89]\d{10}$/.test(digits) && weighted(digits, threes) % 10 === 0 ? digits : undefined
}

const threes = (n: number) => (n % 2 === 0 ? 1 : 3)
const weighted = (digits: string, weightOf: (n: number) => number) =>
  [...digits].reduce((sum, digit, n) => sum + (digit === 'X' ? 10 : Number(digit)) * weightOf(n), 0)
