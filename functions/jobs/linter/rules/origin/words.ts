import { pattern } from '../../text/pattern.ts'
import { folk, folks, here, kin, peoples } from './peoples.ts'

const rest =
  '(?: (?:asli|saja|only|diutamakan|didahulukan|diprioritaskan|lebih (?:suka|disukai|disenangi|diutamakan|baik|dipilih|oke|cocok)))*'
/** Words that are of an origin wherever a demand stands, alone between commas too. */
export const plain = [
  `(?:ber)?(?:suku|etnis|etnik|ras|asal suku|asal daerah|ethnicity|race|tribe)(?:nya)? ?[:=]? ?(?:asli )?(?:${peoples}|tertentu|(?:kami|sendiri)(?= (?:saja|diutamakan|didahulukan)))${rest}`,
  `(?:blasteran|bule|orang (?:seberang|pulau seberang|kampung seberang))${rest}|(?:ber)?(?:keturunan|darah|blasteran)(?: (?:asli|campuran))? ${peoples}${rest}|pribumi${rest}|akamsi|(?:wni )?non[- ]?(?:${folk}|lokal|pribumi)|(?:wni|orang) keturunan|wni asli|peranakan(?: tionghoa| arab)?|(?:chinese|javanese|indian|arab|batak|local|native|european)(?:[- ]speaking)?(?: family)? (?:background|descent|descendants?|heritage|origin|ethnicity)`,
  `${kin} (?:asli |suku |keturunan |dari |asal |tanah |desa |kampung )*${folks}${rest}|${kin} (?:asli|pribumi) ${peoples}${rest}|asli (?:${kin} )?(?:${peoples}|${here})${rest}|(?:${folk}) (?:tulen|totok|asli|murni)`,
  `(?:putr[ai]|puter[ai])(?:[- \\/](?:putr[ai]|puter[ai]))? ?(?:asli |desa |kampung )?(?:daerah|lokal|setempat|asli)(?: #)?${rest}|(?:orang|wong|urang|anak|bocah|arek|cah|barudak|kuli|pembantu) (?:asli|sini|setempat|kene|dieu|awak|lokal)(?: (?:${here}|${peoples}))*${rest}`,
  `se-?(?:suku|marga|kampung|daerah|etnis|ras)(?: (?:dengan|sama) #)?|satu (?:suku|marga|etnis|ras|kampung|daerah)(?: (?:dengan|sama) #)?|bermarga(?: #)?|sesama (?:orang |suku |wong |urang |anak |perantau )?${peoples}`,
  `(?:ber)?(?:logat|aksen|accent)(?:nya)? (?:${peoples}|netral|kental|medok|ibu ?kota)|(?:tidak|tanpa|jangan|bukan|no) (?:boleh |ada |pakai |terlalu |punya |ber)*(?:logat|aksen|medok|accent)(?: (?:daerah|kental|kampung|medok|${folk}))*|no (?:regional )?accent`,
  `(?:locals?|natives?) (?:only|preferred)|no (?:foreigners|outsiders)|domisili asli #|(?:originally|native) (?:from|of) (?!the )#`,
].map(pattern)

/** Words that are of an origin only where somebody is asked for or turned away: elsewhere they are a place, a people or a neighbour. */
export const asked = [
  `(?:orang|anak|wong) timur${rest}|(?:dari|dr|asal) (?:kampung|tanah|suku|pelosok|desa) ${folk}|${kin} (?:dari |asal |asli |suku )*${peoples}${rest}|${folks}${rest}|(?:ber)?asal(?: dari| daerah)* ${peoples}|(?:dari|from) (?:daerah |kampung |tanah |suku )?${peoples}${rest}`,
  `(?:warga|penduduk|masyarakat|pemuda|orang|anak|tenaga|pekerja|putra|putri|pelamar)(?: kerja)? (?:di )?(?:sekitar|desa|kampung|dusun|kelurahan|kecamatan|nagari|gampong|daerah|lingkungan|kota|kabupaten|lembur|rt|rw|terdampak|ring satu|ring 1)(?: (?:sini|setempat|kami|sekitar|lokasi|pabrik|proyek|kantor|toko|terdampak|tambang|${peoples}|\\d+))*${rest}|orang kampung sebelah`,
  `(?:warga|penduduk|masyarakat|pemud[ai]|tenaga|pekerja|karyawan|pelamar) (?:asli|sini|setempat|kene|dieu|lokal)(?: (?:${here}|${peoples}))*${rest}`,
  `(?:warga|penduduk|putra|putri|pemuda|orang|masyarakat) (?:asli )?(?:kec|kab|kel|ds)\\.? #${rest}`,
  `(?:e-)?ktp(?:nya)? (?:asli |harus |wajib |daerah |kota |kabupaten |domisili |warga )*(?:${peoples}|setempat|sini|daerah|lokal|kota)${rest}`,
].map(pattern)
export const outsiders = pattern(
  `(?:pendatang|perantau(?:an)?|orang luar(?: (?:daerah|kota|kampung|pulau|jawa))?|luar (?:jawa|daerah|pulau|kota|kabupaten|kampung|suku)|(?:anak |orang )?rantau(?:an)?|wong njaba|urang luar|orang asing|(?:warga |pelamar )?(?:yang )?(?:dari |di )?luar (?:${peoples}|sini|kecamatan|kelurahan|desa|rt|rw)|(?:dari )?(?:pulau|kampung|desa) (?:seberang|sebelah))`,
)

/** "Mandor, Batak/Karo.": between commas; a name that is a region's too says nothing alone. */
const one =
  '(?:sunda|batak|karo|mandailing|minang|minangkabau|betawi|madura|bugis|dayak|melayu|toraja|sasak|minahasa|tionghoa|chinese|chindo|cindo|pribumi|jawa|arab)'
export const alone = pattern(
  `(?<=(?:^|[,\\n•(:-])\\s*)${one}(?:(?: ?\\/ ?| atau )${one})*(?= ?(?:[,.;)\\n]|$))|(?<=(?:^|[.\\n])\\s*)${folk}(?:, ?(?:atau )?${folk}){1,4}(?=\\s*[.\\n])|(?<=diutamakan |khusus |lebih suka )keturunan`,
)

/** "orang Jepara", "KTP Gianyar", "asal Wonogiri": a capital letter says that it is a place, whichever. */
export const anyPlace = pattern(
  `(?<lead>(?:(?:jangan|bukan|selain|kecuali) (?:yang )?(?:dari|dr|asal)|(?:asli )?(?:putr[ai]|puter[ai])|asli (?:wong|orang|urang|warga)|(?:warga|putra|putri|pemuda|penduduk|orang|anak) (?:desa|kampung|kota|kabupaten|kecamatan|kelurahan|dusun)|(?:orang|wong|urang|warga|penduduk|anak|masyarakat|arek|cah)(?: asli)?|(?:putra|putri|pemuda|pemudi|tenaga|pekerja) (?:asli|daerah)|asli|suku|keturunan|etnis|marga|kelahiran|(?:ber)?asal|e-?ktp|ktp)(?: (?:dari|daerah))*) (?<where>\\p{L}{3,})`,
)
