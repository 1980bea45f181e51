const ones: Readonly<Record<string, number>> = {
  satu: 1,
  siji: 1,
  hiji: 1,
  se: 1,
  sa: 1,
  one: 1,
  dua: 2,
  loro: 2,
  rong: 2,
  ro: 2,
  two: 2,
  duapuluh: 20,
  tiga: 3,
  telu: 3,
  telung: 3,
  tilu: 3,
  three: 3,
  empat: 4,
  papat: 4,
  patang: 4,
  opat: 4,
  four: 4,
  lima: 5,
  limang: 5,
  five: 5,
  enam: 6,
  nem: 6,
  nenem: 6,
  genep: 6,
  six: 6,
  tujuh: 7,
  pitu: 7,
  pitung: 7,
  seven: 7,
  delapan: 8,
  lapan: 8,
  wolu: 8,
  wolung: 8,
  dalapan: 8,
  eight: 8,
  sembilan: 9,
  sanga: 9,
  salapan: 9,
  nine: 9,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  selawe: 25,
  seket: 50,
  selikur: 21,
  rolikur: 22,
  telulikur: 23,
}
const one = `(?:${Object.keys(ones)
  .sort((a, b) => b.length - a.length)
  .join('|')})`

/** A number from ten to ninety-nine in figures or in Indonesian, Javanese, Sundanese or English words. */
export const number = `(?:\\d{2}|[2-6] ?puluh(?:an)?(?: (?:${one}|[1-9](?!\\d)))?|${one}[ -]?(?:puluh|puluhan)(?: ${one})?|${one}[ -]?(?:belas|likur)|(?:twenty|thirty|forty|fifty|sixty)(?:[ -]${one})?|selawe|seket|(?:dua|tiga|empat) (?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))`

/** What such a number is; undefined for what is none. */
export function worthOf(words: string): number | undefined {
  if (/^\d+$/u.test(words)) return Number(words)
  const [, figure, more] = /^(\d)\s?puluh(?:an)?(?:\s+(\d|\p{L}+))?$/u.exec(words) ?? []
  if (figure) return 10 * Number(figure) + (more ? (ones[more] ?? Number(more)) : 0)
  const [, tens, unit] = /^(\p{L}+?)[\s-]?puluh(?:an)?(?:\s+(\p{L}+))?$/u.exec(words) ?? []
  if (tens) return 10 * (ones[tens] ?? 0) + (unit ? (ones[unit] ?? 0) : 0)
  const [, teen] = /^(\p{L}+?)[\s-]?belas$/u.exec(words) ?? []
  if (teen) return 10 + (ones[teen] ?? 0)
  const [, twenties] = /^(\p{L}+?)[\s-]?likur$/u.exec(words) ?? []
  if (twenties) return 20 + (ones[twenties] ?? 0)
  const [english, rest] = words.split(/[\s-]/u)
  if (english && ones[english])
    return (ones[english] < 10 ? ones[english] * 10 : ones[english]) + (rest ? (ones[rest] ?? 0) : 0)
  return undefined
}
