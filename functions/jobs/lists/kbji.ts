import { readFileSync } from 'node:fs'

/**
 * Unit groups of the Klasifikasi Baku Jabatan Indonesia 2014 (BPS and Kemnaker, an official classification): codes and
 * names, as they are facts. Read where a code is checked or named; what titles mean is known in `matching/occupations`.
 */
const lines = readFileSync(new URL('./kbji.txt', import.meta.url), 'utf8')

export const kbjiNames: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split(/[|\n]/)
    .map((line) => [line.slice(0, 4), line.slice(5)]),
)

/** Its name for people: the classification's abbreviations written out. */
export const kbjiName = (code: string): string | undefined =>
  kbjiNames
    .get(code)
    ?.replace(' YBDI', ' yang sejenis')
    .replace(/,?( lainnya)? YTDL$/i, ' lainnya')
