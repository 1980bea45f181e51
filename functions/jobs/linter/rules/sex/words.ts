/** Words that say nothing but a sex, as `short-words.ts` leaves them. */
const twice = (words: string) =>
  `(?:${words
    .split(' ')
    .map((word) => `${word}-${word}`)
    .join('|')})`
export const woman = `(?:non[- ]?)?(?:wanita(?:nya|-wanita)?|perempuan(?:nya|-perempuan)?|cewek(?:nya|an|-cewek)?|cewek?s|puan|awewe|wedok|wadon|wedhok|estri|mojang|wanoja|wanodya|pawestri|karyawati|karyawanita|pegawati|pegawaiwati|mahasiswi|wiraniaga wanita|akhwat|ukh?ti|ukhty|biduanita|females?|lady|ladies|girls|gadis-gadis|mahmud|mamah? muda|ibu muda|ibu rumah tangga|irt|office (?:girl|lady)|sales ?girls?|${twice('ciwi ibu mbak mba teteh teh emak mak uni tante bunda bibi ceu neng bude budhe bulik encing cici amoy nci nyak mama mamah sis mbok')}|bu-ibu|kaum (?:hawa|ibu|perempuan|wanita))`
export const man = `(?:non[- ]?)?(?:pria(?:nya|-pria)?|laki ?- ?laki(?:nya)?|laki laki|laki|lelaki|lk-lk|lki?|cowok(?:nya|an|-cowok)?|lalaki|kakung|jaler|jalu|lanang(?:an)?|pameget|jajaka|ikhwan|akhi|males?|gentlem[ae]n|pejantan|${twice('bapak mas abang bang akang kang uda aa om mamang mang pakde pakdhe paklik paman encang koko engkoh bro papa pak')}|kaum (?:adam|bapak|lelaki|pria|laki-laki))`
export const sexWord = `(?:${woman}|${man})`

/** Forms of address, ages of life and group names: a sex only where somebody is asked for. */
export const mildWoman =
  '(?:gadis|perawan|putri|puteri|pemudi|srikandi|kartini|sis|sista|nona|nyonya|girl|woman|women|padusi|ustadzah|ustazah|inong|butet|amoy|bidadari|ratu)'
export const mildMan = '(?:putra|putera|pemuda|perjaka|jejaka|bro|arjuna|boys?|man|men)'
/** How one is called, too: only where just such a one is asked for. */
export const called =
  '(?<calledShe>ibu|mbak|mba|teteh|mbok|neng|cici|emak|mamah?|bunda)|(?<calledHe>bapak|mas|abang|akang|bang|mang|pak|om)'

const listed = '(?:^|[\\n•:,(;-]|\\.\\s|butuh|khusus|hanya|cari)'
/** "P, 18–25", "jenis kelamin: L", "(P)", "kasir P, helper L": a letter alone. */
export const letters: readonly RegExp[] = [
  new RegExp(
    `(?<=${listed}\\s*)(?<it>[plw])(?=\\s*[\\s,(]\\s*(?:\\d\\d|usia|umur|maksimal|single|lajang|belum|th(?!\\p{L})))`,
    'gu',
  ),
  /(?<=(?<!\p{L})(?:kelamin|gender|sex|jk|butuh|khusus|hanya)\s*[:=]?\s*)[plwfm](?=\s*(?:[,.;)\n]|$))/gu,
  /(?<=\(\s*)(?:p[ai]|[fmlpw])(?=\s*\))|(?<!\p{L})[fm] (?:only|preferred)/gu,
  /(?<=(?:kasir|helper|gudang|admin|pelayan|waiters?|crew|kru|staff?|koki|sopir|driver|satpam|security|sales|barista|operator|kurir|pramuniaga|terapis|perawat)\s*\(?)(?<it>[plw])(?=\s*(?:[,.;)\n]|$|\d))/gu,
]
/** "pr" and "lk" between commas or behind a job; not the officer of public relations, nor a pupil's homework. */
export const shortSexes =
  /(?<=(?:^|[\n•:,(;-]|\.\s|khusus|hanya|cari|butuh|karyawan|pegawai|tenaga|kasir|waiters?|waitress|crew|kru|pelayan|penjaga|admin|staff?|spg|pramusaji|pramuniaga|barista|helper|operator|wajib|harus|(?:penjaga|pelayan|jaga|karyawan|pegawai|tukang) \p{L}{3,12}|\d\s?(?:orang)?)\s*)(?<it>pr|prm|pere|lk|lki|ce|co)(?=\s*(?:[,.;)\n]|$|\d|usia|umur|maksimal|saja|only|single|lajang|muda|rajin|jujur|tulen))/gu
/** Both are named in short: "L/P", "karyawan/ti", "mahasiswa/i". */
export const bothShort =
  /(?<!\p{L})(?:[lp]\s*(?:\/|&|,|-|\+|dan|atau)\s*[pl]|[mf]\s*\/\s*[mf]|(?:lk|laki|pr|pria?|co|ce)\s*(?:\/|&|,|dan|atau)\s*(?:pr|perempuan|lk|laki|w|wanita|ce|co)|[pl]\s*\/\s*w|w\s*\/\s*[pl]|\p{L}{4,}\s*\/\s*(?:i|ti|wati|karyawati)|muslim\s*\/\s*ah|(?:mahasiswa|karyawan|siswa|pemuda|putra|pegawai|wartawan)\s*(?:\/|&|dan|atau|maupun)\s*(?:mahasiswi|karyawati|siswi|pemudi|putri|pegawati|wartawati))(?!\p{L})/gu
