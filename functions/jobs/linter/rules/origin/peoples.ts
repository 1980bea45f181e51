/** Peoples, by whatever name they go. */
export const folk =
  '(?:java|jawa(?: (?:barat|tengah|timur))?|jowo|jawi|sunda|batak|karo|mandailing|tapanuli|toba|simalungun|pakpak|nias|minang(?:kabau)?|padang|betawi|madura|med[uh]+r(?:o|eh)|bugis|makassar|mandar|toraja|buton|muna|tolaki|dayak|kutai|banjar|melayu|ambon|maluku|papua|asmat|biak|ntt|ntb|flores|sumba|rote|alor|timor|manggarai|ende|sasak|bima|dompu|aceh|gayo|manado|menado|minahasa|gorontalo|bali|osing|tengger|baduy|badui|mentawai|bajo|kerinci|komering|bawean|ternate|tidore|halmahera|tionghoa|tionghwa|tiong ?hoa|tenglang|hokkien|hokkian|chindo|cindo|cokin|chinese|cina|china|arab|india|indo|peranakan|indonesia (?:timur|barat)|ngapak|banyumasan|medanese|suroboyoan|javanese|sundanese|balinese|bataknese|pribumi)'
/** Regions and cities by which people are called; a city alone may be where the work is. */
export const region =
  '(?:jateng|jatim|jabar|sumbar|sumut|sumsel|sulsel|sulut|kalbar|kaltim|kalsel|jaksel|jakbar|jaktim|jakut|jakpus|jabodetabek|medan|palembang|lampung|riau|jambi|bengkulu|pekanbaru|batam|pontianak|banjarmasin|samarinda|balikpapan|kupang|mataram|lombok|denpasar|gianyar|buleleng|jakarta|banten|serang|bogor|depok|bekasi|tangerang|bandung|cimahi|garut|tasik(?:malaya)?|cianjur|cirebon|sukabumi|karawang|purwakarta|subang|majalengka|kuningan|indramayu|sumedang|ciamis|pangandaran|semarang|solo|jogja|yogya(?:karta)?|klaten|tegal|brebes|kebumen|banyumas|cilacap|kudus|jepara|pati|surabaya|malang|gresik|sidoarjo|jember|kediri|blitar|suroboyo|ngalam|(?:central|east|west|north|south|eastern|western) (?:java|sumatra|nusa tenggara|kalimantan|sulawesi|papua|indonesia)|sumat(?:ra|era)|kalimantan|sulawesi|nusa tenggara|pesisir|dieu|sini|kene|kono|lembur|kulon|wetan)'
const people = `(?:${folk}|${region})`
/** "Batak/Karo", "orang Jawa atau Sunda". */
export const peoples = `${people}(?:(?: ?\\/ ?| atau | dan | or | & |, ?)(?:orang |suku |asli )?${people}){0,4}`
export const folks = `${folk}(?:(?: ?\\/ ?| atau | dan | or | & |, ?)(?:orang |suku )?${folk}){0,4}`

/** How people are called before the name of where they come from. */
export const kin =
  '(?:orang|wong|urang|warga|penduduk|masyarakat|anak|bocah|arek|cah|barudak|putra|putera|putri|puteri|pemuda|pemudi|tenaga|pekerja|pelamar|calon|kandidat|karyawan|karyawati|pegawai|kuli|buruh|sedulur|dulur|baraya|wargi|semeton|nyama|dunsanak|sanak|rang|nak|ito|lae|halak|bubuhan|ureng|oreng|reng|tiyang|jalmi|jelma|bangso|nyong|lare|mojang|jajaka|gadis|wanita|perempuan|pria|cewek|cowok|laki-laki|ibu-ibu|bapak-bapak|teteh|mbak|mas|abang|akang|uda|uni|mang|neng|bibi|mbok|koko|cici|inang|transmigran|art|prt|sopir|kasir)'
export const here =
  '(?:sini|setempat|lokal|asli|pribumi|kene|dieu|awak|dewe|sekitar|daerah|desa|kampung|dusun|kelurahan|kecamatan|nagari|gampong|lembur|kota|kabupaten|terdampak)'
