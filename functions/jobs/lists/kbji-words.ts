/** A name of KBJI for people: the classification's abbreviations written out. */
export const inPlainWords = (name: string): string =>
  name.replace(' YBDI', ' yang sejenis').replace(/,?( lainnya)? YTDL$/i, ' lainnya')
