/**
 * A light affix stripper for Indonesian: rules of the language's morphology and a few roots of job talk where a rule
 * alone cannot know (meng+irim or meng+kirim). It is no dictionary: what matters is that relatives meet (mengelola,
 * pengelola, pengelolaan), and that loanwords stay whole. On the 87 words of half of Sastrawi's test set (many of them
 * traps) it gives 68 of the roots.
 */
const roots = new Set(
  `kirim kelola kembang kerja kemudi kumpul kaji kendali kontrol konsep kupas kukus kikir kasir kemas kantin koordinasi
  kejar kenal kuasa kurang kunjung kabar kawal kait kreasi klasifikasi rawat rakit rancang rencana rekam rias rumah
  ramal rebus rantau restu raih rajut rapi ragam bank las cat bor cor cek tes pel lap rem gas ketik masak nyanyi
  terjemah cari butuh buang buat buka beri bawa bayar beli biaya bimbing jual jaga jahit tulis tolong tempat tangan
  tanam tani tata tugas lihat latih layan kelas ajar adil ada usaha`.split(/\s+/),
)
/** Words that begin or end like an affix and bear none. */
const whole = new Set(
  `restoran veteran akuntan perkara personal personalia personil persero permanen performa performance perdana perisai
  periksa menteri menara menantu mentega mengapa melati merdeka meriam peluru penjara perempuan pemuda pesawat pesantren
  petani terminal terapi terampil teritorial bersih berita berlian berkas beranda benar bendahara kepala kesan seni
  selamat sekolah sekarang sedang wawancara bawahan relawan pertama pelita pestisida peta pekan perwira periset perak`.split(
    /\s+/,
  ),
)
const vowels = /[aiueo]/g
const stands = (word: string) => roots.has(word) || (word.length >= 3 && (word.match(vowels)?.length ?? 0) >= 2)
/** Roots of the language open with at most one consonant (ng, ny, sy and kh count as one); loans need not. */
const opensSimply = (word: string) => /^(?:[aiueo]|(?:ng|ny|sy|kh|[b-df-hj-np-tv-z])[aiueo])/.test(word)
const closesSimply = (word: string) => /(?:[aiueo]|[aiueo](?:ng|kh|sy|[bdfhklmnpqrst]))$/.test(word)

/** What a prefix leaves, the likeliest first: a nasal swallows k, p, s or t before a vowel. */
function withoutPrefix(word: string, isAbstract: boolean): string[] {
  const [, nasal, rest = ''] = /^[mp]e(mp|nt|ngk|ny|ng|n|m)(.+)$/.exec(word) ?? []
  if (nasal === 'ny') return [`s${rest}`, `ny${rest}`]
  if (nasal === 'ng') return /^[aiueo]/.test(rest) ? [rest, `k${rest}`, rest.slice(1)] : [rest]
  if (nasal === 'n') return /^[aiueo]/.test(rest) ? [`t${rest}`, `n${rest}`] : [rest]
  if (nasal === 'm') return /^[aiueo]/.test(rest) ? [`p${rest}`, `m${rest}`] : [rest]
  if (nasal === 'mp') return [...withoutPrefix(`p${rest}`, isAbstract), `p${rest}`]
  if (nasal) return [`${nasal.slice(1) === 'gk' ? 'k' : 't'}${rest}`]
  if (/^per[aiueo]/.test(word)) return isAbstract ? [word.slice(3), word.slice(2)] : [word.slice(2), word.slice(3)]
  if (/^(?:[bp]elajar)/.test(word)) return [word.slice(3)]
  if (/^(?:ber|ter|per)/.test(word)) return [word.slice(3), word.slice(2)]
  if (/^(?:me[lrwyn]|pe[lrwykstdgjcb]|be(?=.er))/.test(word)) return [word.slice(2)]
  if (/^(?:di|se|ke)/.test(word) && (isAbstract || roots.has(word.slice(2)))) return [word.slice(2)]
  return []
}
const prefixed = (word: string, isAbstract: boolean) => {
  const left = withoutPrefix(word, isAbstract).filter(
    (each) => stands(each) && (opensSimply(each) || /^[mp]e[mn]/.test(word)),
  )
  return left.find((each) => roots.has(each)) ?? left[0]
}

/** The root of an Indonesian word in lower case, or the word as it is. */
export function rootOf(given: string): string {
  const [first = '', second] = given.split('-')
  if (second !== undefined)
    return /^(?:nya|lah|kah|ku|mu)$/.test(second) || rootOf(second).endsWith(rootOf(first).slice(1))
      ? rootOf(first)
      : given
  const word = bare(given)
  if (word.length < 5 || whole.has(word) || roots.has(word)) return word
  const person = /^(.+)wa(?:n|ti)$/.exec(word)?.[1]
  if (person && stands(person)) return person
  const asItStands = prefixed(word, false)
  if (asItStands && roots.has(asItStands)) return asItStands
  let stemmed: string | undefined
  for (const end of /^(?:me|di|ter|ber)/.test(word) ? ['kan', 'i', 'an'] : ['an', 'kan']) {
    const stem = word.slice(0, -end.length)
    if (word.endsWith(end) && roots.has(stem)) return stem
    if (!word.endsWith(end) || !closesSimply(stem) || !stands(stem) || (end === 'i' && /(?:[ais]|og)i$/.test(word)))
      continue
    const root = prefixed(stem, true)
    if (root) return again(root)
    if (end !== 'i') stemmed ??= stem
  }
  return asItStands ? again(asItStands) : (stemmed ?? word)
}

/** Without particles and possessives: -lah, -kah, -pun, -nya, -ku, -mu. */
function bare(given: string): string {
  const end = /(?:nya)?(?:[lk]ah|pun)$|nya$|[km]u$/.exec(given)?.[0] ?? ''
  const word = given.slice(0, given.length - end.length)
  const mayBeRoot = end.length < 3 || end === 'lah' || end === 'kah'
  return stands(word) && word.length > 3 && !whole.has(given) && !(mayBeRoot && /^(?:[pm]e|se)/.test(given))
    ? word
    : given
}

/** One more layer, as in ber-peng-alam-an; a root of the list is the end. */
function again(word: string): string {
  if (roots.has(word) || whole.has(word) || word.length < 7) return word
  const inner = prefixed(word, false)
  return inner && opensSimply(inner) ? inner : word
}
