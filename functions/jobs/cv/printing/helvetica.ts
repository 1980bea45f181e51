/**
 * Widths of Helvetica in thousandths of its size, U+0020 to U+007E (Adobe's metrics of the core 14 fonts). Every reader
 * of PDFs has these two fonts or one as wide, so a file needs to carry none.
 */
const regular = `278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556
278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944
667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556
500 722 500 500 500 334 260 334 584`
const bold = `278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556
333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944
667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611
556 778 556 556 500 389 280 389 584`

export type Weight = 'regular' | 'bold'
const widths: Readonly<Record<Weight, readonly number[]>> = {
  regular: regular.split(/\s/).map(Number),
  bold: bold.split(/\s/).map(Number),
}

/** What WinAnsiEncoding has above Latin-1 and a CV may use, by its number there (PDF 32000-1, annex D). */
const winAnsi: Readonly<Record<string, number>> = {
  '€': 128,
  '‚': 130,
  '„': 132,
  '…': 133,
  Š: 138,
  Œ: 140,
  Ž: 142,
  '‘': 145,
  '’': 146,
  '“': 147,
  '”': 148,
  '•': 149,
  '–': 150,
  '—': 151,
  '™': 153,
  š: 154,
  œ: 156,
  ž: 158,
  Ÿ: 159,
}

/**
 * The numbers of a text's letters in WinAnsiEncoding. A letter it has not stands without its marks; of another script,
 * as a question mark.
 */
export const encoded = (text: string): number[] =>
  [...text.normalize('NFC')].flatMap((letter) => {
    const known = numberOf(letter)
    if (known !== undefined) return [known]
    const [base = '?'] = letter.normalize('NFKD')
    return [numberOf(base) ?? 63]
  })

const numberOf = (letter: string): number | undefined => {
  const point = letter.codePointAt(0) ?? 0
  return (point >= 32 && point <= 126) || (point >= 160 && point <= 255) ? point : winAnsi[letter]
}

/** How wide a text is at a size. Letters with marks are as wide as without. */
export function widthOf(text: string, size: number, weight: Weight): number {
  let sum = 0
  for (const letter of text.normalize('NFKD').replace(/\p{M}/gu, '')) {
    const point = letter.codePointAt(0) ?? 63
    sum += widths[weight][point - 32] ?? (letter === '•' ? 350 : letter === '—' ? 1000 : 556)
  }
  return (sum * size) / 1000
}

/** A text in lines that are no wider than so much. A word that is wider alone is cut. */
export function linesOf(text: string, width: number, size: number, weight: Weight): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((each) => cut(each, width, size, weight))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer, size, weight) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

function cut(word: string, width: number, size: number, weight: Weight): string[] {
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part !== '' && widthOf(part + letter, size, weight) > width) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return part === '' ? parts : [...parts, part]
}
