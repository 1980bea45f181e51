/** What else each class may drive (UU 22/2009 art. 84); A, C and D hold for themselves. */
const covered: Readonly<Record<string, readonly string[]>> = {
  'a umum': ['a'],
  b1: ['a'],
  'b1 umum': ['a', 'a umum', 'b1'],
  b2: ['a', 'b1'],
  'b2 umum': ['a', 'a umum', 'b1', 'b1 umum', 'b2'],
}

/** "SIM B II Umum", "sim b2 umum", "SIM B-2 (umum)". */
const written = /^sim\s*(?:gol(?:ongan|\.)?\s*)?([acd]|b[\s.-]*(?:ii?|[12]))\s*\(?(umum)?\)?$/i

const keyOf = (driving: string) => `sim ${driving}`

/** The class of a driving licence however it is written, as one key; nothing of any other paper. */
export function drivingKey(name: string): string | undefined {
  const [, letter, umum] = written.exec(name.trim()) ?? []
  return letter && keyOf(`${classOf(letter.toLowerCase())}${umum ? ' umum' : ''}`)
}

const classOf = (letter: string) => (letter.startsWith('b') ? `b${/ii|2/.test(letter) ? 2 : 1}` : letter)

/** Keys of all that somebody with this licence may drive, beside what it is for. */
export const coveredBy = (key: string): string[] => (covered[key.replace(/^sim /, '')] ?? []).map(keyOf)
