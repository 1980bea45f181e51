import { everyPlace, type Found, no, original, pattern, phraseAround, sentenceAround } from '../text/pattern.ts'
import type { PlainText, Span } from '../text/plain-text.ts'

/** Peoples, and the regions and cities by which people are called. */
const people =
  '(?:jawa(?: (?:barat|tengah|timur))?|jowo|jawi|jateng|jatim|jabar|sumbar|sumut|sumsel|sulsel|sulut|kalbar|kaltim|kalsel|suroboyo|ngalam|karo|mandailing|tapanuli|rote|sumba|alor|gorontalo|bima|cokin|tenglang|hokkien|hokkian|sunda|batak|minang|minangkabau|padang|betawi|madura|bali|bugis|makassar|dayak|melayu|ambon|maluku|papua|timur|ntt|ntb|flores|sasak|lombok|aceh|medan|medanese|manado|minahasa|toraja|banjar|palembang|lampung|nias|jaksel|jakbar|jaktim|jakut|jakpus|jabodetabek|banyumasan|suroboyoan|halmahera|ternate|tidore|timor|mentawai|sumbawa|dompu|manggarai|ende|maumere|buton|muna|tolaki|kendari|gayo|simalungun|toba|pakpak|nganjuk|sumenep|pamekasan|bangkalan|sampang|mandar|kutai|asmat|biak|merauke|sorong|jayapura|wamena|bangka|belitung|kerinci|komering|bawean|(?:central|east|west|north|south|eastern|western) (?:java|sumatra|nusa tenggara|kalimantan|sulawesi|papua|indonesia)|osing|tengger|baduy|badui|tionghoa|tionghwa|chindo|cindo|javanese|sundanese|balinese|bataknese|dieu|kulon progo|kulon|wetan|pemalang|brebes|kebumen|wonosobo|purwokerto|cilacap|kudus|pati|blora|rembang|lamongan|gresik|sidoarjo|jember|banyuwangi|kediri|blitar|tulungagung|ponorogo|magetan|ngawi|sragen|klaten|boyolali|karawang|purwakarta|subang|majalengka|kuningan|indramayu|sumedang|ciamis|pangandaran|cimahi|depok|bekasi|tangerang|cilegon|pandeglang|lebak|rangkasbitung|riau|jambi|bengkulu|pekanbaru|batam|pontianak|banjarmasin|samarinda|balikpapan|kupang|mataram|denpasar|gianyar|buleleng|chinese|cina|china|tiong ?hoa|arab|india|ngapak|banyumas|tegal|jepara|solo|jogja|yogya|surabaya|semarang|malang|tasik|tasikmalaya|garut|cianjur|cirebon|sukabumi|bandung|bogor|jakarta|banten|serang|sumatra|sumatera|kalimantan|sulawesi|indonesia timur|indonesia barat|pesisir|gunung|seberang|kampung|pulau|luar|lokal|pribumi|keturunan|minahasa)'
const place =
  '(?:sini|setempat|lokal|daerah(?: (?:sini|setempat|sekitar))?|kampung(?: sini)?|sekitar(?: (?:sini|pabrik|lokasi|proyek|kantor|toko))?|desa(?: (?:sini|setempat|terdampak|sekitar))?|kota|kabupaten|pribumi|asli)'

/** Peoples only: a city named in a demand may be where the work is. */
const folk =
  '(?:jawa|jowo|sunda|batak|karo|mandailing|minang|minangkabau|betawi|madura|bugis|dayak|melayu|ambon|papua|ntt|ntb|flores|sasak|aceh|manado|minahasa|toraja|banjar|nias|bali|gayo|simalungun|toba|mandar|mentawai|asmat|tionghoa|tiong ?hoa|tionghwa|chindo|cindo|chinese|cina|arab|indonesia timur|pribumi|javanese|sundanese|balinese|bataknese)'
const folks = `${folk}(?:(?: ?\\/ ?| atau | dan | or |, ?| & )(?:orang |suku )?${folk})*`
/** How somebody is called or what they are hired as, before the name of their people. */
const somebody =
  '(?:pelamar|calon|kandidat|karyawan|karyawati|pegawai|pekerja|tenaga|kuli|buruh|tukang|art|prt|pembantu|sopir|kasir|staff?|mitra|bibi|bude|mbok|(?:teteh|teh|mbak|mba|mas|abang|bang|akang|uda|uni|ibu|bapak|emak|cici|koko|encang|neng|ceu|mang|inang|cewek|cewe|cowok|cowo)(?:2|-\\p{L}+)?)'
const better =
  '(?:lebih (?:di)?(?:utamakan|sukai|senangi|pilih|prioritaskan)|lebih (?:suka|baik|bagus|oke|cocok|afdol)|(?:di)?utamakan|diutamain|diprioritaskan|diprioritasin|didahulukan|nilai (?:plus|tambah)|preferred|only|saja|aja|doang|wae|hungkul|please)'

/** Words between a demand and a people that turn it into a skill, a place or what is served. */
const skill =
  '(?:bahasa|berbahasa|basa|logat|masakan|memasak|masak|kuliner|resep|menu|lagu|tari|tarian|musik|adat|budaya|wayang|gamelan|kain|batik|kopi|melayani|ke|di|ditempatkan|penempatan|area|rute|wilayah|cabang|produk|dialek|aksara|bisa|mampu|menguasai|paham|mengerti|memahami|pengalaman|berpengalaman|dinas|jalan|tahu|hafal|mengenal|juru|koki|experience|experienced|in|with|turis|pelanggan|tamu|speaking|speaker|fluent|food|cuisine)'

const conditions = [
  `(?:khusus(?:nya)?|hanya|cuma|diutamakan|utamakan|mengutamakan|prioritas(?:kan)?|harus|wajib|kudu|prefer(?:red|ably|ence)?|ideally|must|lebih (?:suka|senang)) (?:(?!${skill}(?!\\p{L})|suku|apa|semua|tidak)\\p{L}+ ){0,3}${folks}(?: ${better})?|(?:prefer(?:red|ably)?|ideally|must be|only|hiring|candidates?|applicants?)(?: (?:someone|people|women|men|girls|guys|candidates|applicants))? from (?:${people}|this (?:village|area|island|town))(?: only)?`,
  `(?:put(?:e)?r[ai]) (?:daerah |asli )?${people}|(?<=(?:^|[,.:;\\n])\\s*)(?:mbak|mba|mas|teteh|abang|uni|uda|bu|pak) ${folk}(?= ?(?:[,.;)\\n]|$))|(?:blasteran|berdarah campuran|indo)(?: \\p{L}+)? ${better}`,
  `(?:selain|kecuali|bukan|di luar) (?:warga|penduduk|orang|org|putra|masyarakat|pemuda|ktp|pemilik ktp) (?:\\p{L}+ ){0,3}(?:mohon|maaf|harap|jangan|jgn|tidak|tdk|ga|gak|dilarang|skip|ditolak)(?: \\p{L}+){0,2}`,
  `(?:${folks}) ${better}|(?:sebaiknya|seyogyanya|sebisa mungkin|diusahakan|usahakan|(?:kalau|kalo|klo|kl) (?:bisa|boleh|ada)|syukur(?:-syukur)?|mending|ideally|preferably)(?: (?:yg|yang|orang|org|dari|asal|asli|suku|keturunan|si))* (?:${folks})`,
  `(?:tidak|tdk|ga|gak|nggak|belum|jangan|bukan|no|not) (?:bisa |dapat |akan |boleh |pernah |lagi |ingin |mau )?(?:menerima |nerima |terima |merekrut |mempekerjakan |memproses |ambil |pakai |pake |untuk |dari |accept(?:ing)? |hir(?:e|ing) )*(?:${somebody} |orang |org |warga |lamaran |applicants? )*(?:yang |yg )?(?:dari |asal |berasal dari |asli |suku |etnis |from |keturunan )+${people}(?:(?: ?\\/ ?| atau | dan | or |, ?| & )(?:suku )?${people})*`,
  `${somebody} (?:asli |suku |asal |keturunan |etnis )${people}|(?:teteh|teh|mbak|mba|mas|abang|bang|akang|uda|uni|ibu|bapak|emak|cici|koko|neng|ceu|mang)(?:2|-\\p{L}+) ${folk}|${somebody} ${folks} (?:asli|${better})`,
  `(?:suku|etnis|ras|asal suku|asal daerah|ethnicity|race|tribe) ?[:=] ?${people}(?:(?: ?\\/ ?| atau | dan | or |, ?)${people})*|(?:pelamar|kandidat|calon|applicants?|candidates?|orang|mereka)? ?(?:of|from|dari) (?:${folks}) (?:background|ethnicity|origin|backgrounds|only|preferred|descent)`,
  `non[- ]?(?:${folk}|lokal|daerah)|(?:jangan|jgn|jng|ojo|tidak (?:menerima|terima)|bukan|no|maaf) (?:yang |yg |untuk |utk )?(?:anak |orang |org |wong |para )?(?:rantau(?:an)?|perantauan|luar)(?: (?:kota|daerah|pulau|kampung))?|(?:pendatang|perantau(?:an)?|orang luar(?: (?:daerah|kota|kampung|pulau|jawa))?|luar (?:jawa|daerah|pulau|suku)|non[- ]?pribumi)(?: (?:mohon|maaf|mhn|harap|belum|blm|tidak|tdk|ga|gak|jangan|jgn|dilarang|skip|ditolak|minggir|tidak usah|gausah))+(?: (?:bisa|dapat|kami|usah|perlu|maaf|jangan|tidak|me)*\\p{L}+)?`,
  `(?:${no} |jangan |jgn |khusus |hanya |diutamakan |harus |wajib |kudu |lebih (?:suka|bagus|disukai|disenangi|baik) |prefer )*(?:ber)?(?:suku|etnis|etnik|ras|bersuku)(?:nya)? (?:asli )?${people}(?:(?: ?\\/ ?| atau | dan |, ?)(?:suku )?${people})*(?: (?:setempat|asli|saja|aja|only|diutamakan))?(?:,? (?:tidak|ga|gak) (?:menerima|terima) [^.\\n]{0,25})?`,
  `(?:khusus|hanya|diutamakan|diutamain|utamakan|prioritas|harus|wajib|kudu|must be|must|prefer(?:red)?|lebih (?:suka|bagus|disukai|disenangi|baik|dipilih)|cari|dicari|butuh|nyari|golek|bukan|bkn|jangan|jgn|dudu|ojo|ulah|tidak (?:menerima|terima)|(?:ga|gak|tdk|nggak) (?:menerima|terima|nerima)|ora nampa|selain|no|kecuali|asal bukan)(?: (?:yang|yg|untuk|kami|yg asli|asli|orang|org|wong|urang|warga|anak|putra|dari|etnis|suku|keturunan))* (?:${people})(?:(?: ?\\/ ?| atau | dan | or |, ?)(?:orang )?${people})*(?: (?:asli|saja|aja|sini|only|setempat|ya))*`,
  `(?:orang|org|wong|urang|warga|keturunan|pribumi|native|penduduk|putra|putri|anak) (?:asli )?(?:${people})(?:(?: ?\\/ ?| atau | dan )(?:orang )?${people})* ?(?:asli|saja|aja|diutamakan|only|lebih (?:disukai|baik|bagus|disenangi)|jangan|jgn|dilarang|tidak diterima|maaf|preferred|wae|hungkul)`,
  `(?:keturunan|etnis|native) ${people}|(?:asli|pribumi) (?:orang |org |warga |putra |penduduk |wong |urang )?(?:${people}|${place})|(?:orang|org|wong|urang|warga|penduduk|putra|putri|pemuda|tenaga|masyarakat|anak) (?:asli|pribumi|setempat|sini|lokal|daerah|awak|kampung sini|sekitar (?:sini|pabrik|proyek|lokasi|kantor|toko)|dewe|njero)(?: (?:${people}|${place}))?(?: (?:saja|aja|diutamakan|only|terdampak|hungkul|wae|lebih diutamakan))*`,
  `akamsi|(?:${no} |jangan |jgn |bukan |tidak menerima |maaf )+(?:pendatang|perantau(?:an)?|orang luar(?: (?:daerah|kota|kampung|pulau|jawa))?|luar (?:jawa|pulau)|wong njaba|urang luar|org luar|non[- ]?pribumi|orang (?:timur|asing sini))|(?:pendatang|perantau(?:an)?|orang luar(?: daerah)?) (?:maaf|mohon maaf|jangan|jgn|tidak (?:diterima|bisa)|dilarang|skip|ga bisa)`,
  `(?:wajib |harus |punya |ber|memiliki |pemegang |pegang |khusus |diutamakan )*(?:ktp|e-ktp|kk)(?:-nya|nya)? (?:asli |wajib |harus |daerah |kota |kabupaten |kab\\.? |domisili )*(?:${people}|setempat|sini|daerah|lokal)(?: (?:asli|saja|only|aja))*`,
  `(?:domisili|berdomisili) asli [a-z]+|(?:wni )?(?:non[- ]?)?(?:pribumi|tionghoa|chinese|chindo|cina)(?: (?:only|saja|aja|diutamakan|preferred))`,
  `(?<=(?:^|[,\\n•(-])\\s*)(?:sunda|batak|karo|mandailing|sasak|minahasa|minang|betawi|madura|bugis|dayak|melayu|tionghoa|chinese|chindo|cindo|pribumi|arab|jawa|bali)(?:(?: ?\\/ ?| atau )(?:sunda|batak|karo|mandailing|sasak|minahasa|minang|betawi|madura|bugis|dayak|melayu|tionghoa|chinese|chindo|cindo|arab|jawa|bali))*(?= ?(?:[,.;)\\n]|$))`,
  `(?:ber)?darah (?:asli )?${people}|sesama (?:(?:orang|org|suku|wong|reng|oreng|urang|anak|perantau) (?:\\p{L}+|${people})|${people})|(?:ber)?asal(?: dari)? (?:daerah )?${people}(?: ?(?:\\/|atau|dan|,) ?${people})*|(?:yang |yg )?dari ${people} (?:lebih |saja|aja|diutamakan|only)+(?:disukai|diutamakan|baik)?|(?:locals?|natives?) (?:only|preferred)|no (?:foreigners|outsiders|${people})|(?:apa aja |apa saja )?kecuali (?:orang |suku )?${people}|(?:jangan|jgn|bukan|tidak|maaf) (?:yang |yg )?dari luar(?: (?:daerah|pulau|kota|jawa|kampung))?|(?:dari )?luar (?:jawa|kota|daerah|pulau|kabupaten|${people}) (?:tidak|jangan|jgn|maaf|mohon maaf|ga)[^.,;\\n]{0,20}|(?:tidak|bukan|jangan|jgn) (?:untuk |buat |bagi |menerima |terima )?(?:perantau(?:an)?|pendatang)|(?:bukan |selain )?(?:orang|warga) (?:sini|dieu|kene)(?: (?:jangan|saja|aja|dulu))?`,
  `(?:khusus|hanya|cuma|diutamakan|utamakan|prioritas|memprioritaskan|mengutamakan|terbatas)(?: (?:terima|menerima|untuk|buat|bagi|yang|yg))* (?:warga|penduduk|masyarakat|pemuda|orang kampung|putra|pribumi|warganya)(?:-\\p{L}+)?(?! negara)(?: \\p{L}+){0,2}(?: \\d+)?|(?:warga|penduduk|masyarakat|pemuda|orang kampung|orang desa)(?! negara)(?: [\\p{L}\\d/]+){1,5} (?:kami )?(?:diprioritaskan|dahulukan|prioritaskan|utamakan|diutamakan|didahulukan|saja|aja|only|lebih dulu)|orang kampung sebelah`,
  `(?:wong|urang|orang|org|tiyang|jalma|oreng|cah|arek|anak) (?:lembur |desa |kampung |kono |sekitar )?(?:kene|dieu|dinya|sini|kito|kita)(?: (?:wae|saja|aja|hungkul|wungkul|only|dewe))*|(?:\\d+ ?% |sebagian besar |mayoritas )(?:pekerja |karyawan |tenaga )?(?:untuk|dari|bagi|utk|diisi)? ?(?:warga|penduduk|masyarakat|orang|pemuda) (?:\\p{L}+ ){0,1}(?:sekitar|setempat|lokal|sini|asli|desa|daerah)(?: \\p{L}+)?|(?:kuota|jatah)(?: khusus)? (?:untuk |bagi )?(?:warga|penduduk|putra|masyarakat|pemuda) (?:\\p{L}+ ?){1,2}|(?:jangan|jgn|bukan|kecuali|selain|tidak (?:menerima|terima)|maaf|no|skip)(?: (?:yang|yg|untuk|utk|orang|org|asal|asli|dari|dr|suku))* ${people}`,
  `(?:putra|putera|putri|puteri|pemuda|anak|warga|penduduk|orang) (?:desa|kampung|dusun|kelurahan|kecamatan|nagari|gampong) (?:setempat|sini|asli|kami)(?: (?:saja|aja|diutamakan))?`,
  `(?:transmigran|perantau|wanita|perempuan|pria|laki-laki|cewek?|cowok?|ibu-ibu|bapak-bapak|gadis|mojang|pemuda|pemudi) (?:asli |asal |dari )?(?:${people})(?: (?:asli|saja|aja|only|diutamakan|lebih disukai))?`,
  `(?:putra|putri)[-\\/ ](?:putra|putri) (?:asli |dari )?(?:${people})|(?<=(?:^|[,\\n•(:;]|\\. )\\s*)(?:${people}) (?:asli|tulen|totok|murni)|(?:${people}) (?:tulen|totok)`,
  `(?:dulur|sedulur|baraya|wargi|semeton|nyama|dunsanak|sanak|rang|nak|ito|lae|arek|cah|halak|bubuhan|ureng|tiyang|jalmi|jelma|bangso|nyong|bani|lare|oreng|anak) (?:${people})(?: (?:asli|saja|aja|wae|hungkul|wungkul|only|diutamakan))*`,
  `(?:jangan|jgn|bukan|kecuali|selain|tidak (?:menerima|terima)|maaf|khusus|hanya|diutamakan|utamakan|no)(?: (?:yang|yg|untuk|dari|orang|pelamar))* suku (?:tertentu|lain|itu|ini|\\p{L}+ dan sekitarnya)|(?:suku|etnis|ras) tertentu (?:saja|aja|diutamakan|jangan|tidak)|(?:suku|etnis|ras) (?:kami|sendiri) (?:saja|diutamakan|didahulukan)`,
  `(?:${no} |jangan |jgn )(?:boleh |ada |pakai |terlalu |punya |ber)*(?:logat|aksen|medok)(?: (?:daerah|kental|kampung|medok|${people}))*|(?:ber)?(?:logat|aksen|accent) (?:${people}|netral|ibu ?kota|kental)|(?:logat|aksen)(?:nya)? (?:tidak|jangan|harus|ga|gak) \\p{L}+|no (?:regional )?accent`,
  `(?:dari|dr|asal|ti|saka) (?:kampung|kampoeng|desa|tanah|suku|pelosok) ${people}|(?:yang|yg|para|buat|untuk|utk|bagi) (?:orang |suku |keturunan )?${folk} (?:boleh |silakan |silahkan |monggo |mangga |yuk |ayo |langsung )+(?:merapat|daftar|duluan|melamar|gabung|join|apply)(?: duluan)?|(?:hindari|kapok|trauma|anti|males|malas|alergi|blacklist|menghindari)(?: (?:sama|dengan|dgn|ama|pake|pakai|terima|nerima))* (?:orang|org|suku|wong|urang|anak|yang dari|pelamar) (?:dari )?${people}|(?:ktp|alamat|orang|pelamar) (?:di )?luar (?:\\p{L}+ )?(?:tidak|tdk|jangan|jgn|maaf|mohon|ga|gak|belum)(?: \\p{L}+){0,2}|(?:must|should|have to) (?:be|come|originate) (?:originally )?(?:from|a native of) ${people}|originally from (?!the (?:manual|source))\\p{L}+|(?:dari|dr|asal|yg|yang|asli) (?:${people})(?:(?: ?\\/ ?| atau | dan |, ?| & )(?:${people}))* (?:saja|aja|only|doang|wae|hungkul|diutamakan|diprioritaskan|preferred|lebih (?:disukai|baik|diutamakan))`,
  `(?:sesuku|semarga|sekampung|sedaerah|(?:satu|se) (?:suku|marga|etnis|ras)|satu (?:kampung|daerah) (?:dengan|dgn|sama) \\p{L}+)(?: (?:dengan|dgn|sama) \\p{L}+)?|bermarga(?: \\p{L}+)?|boru(?: \\p{L}+)?(?= (?:diutamakan|saja|aja))|(?:of )?(?:chinese|javanese|indian|arab|batak|local|native|european)(?:[- ]speaking)?(?: family)? (?:background|descent|descendants?|heritage|origin|ethnicity)|wni (?:keturunan|asli|pribumi)|bukan (?:wni )?keturunan|(?:putra|putri|putera|puteri)(?:[-\\/ ](?:putri|puteri))? (?:asli )?(?:daerah|bangsa sini|setempat|lokal|asli)(?: \\p{L}+)? ?(?:asli|saja|diutamakan)?|indonesia timur (?:jangan|maaf|skip)|berketurunan (?:${people})|peranakan(?: tionghoa| arab)? (?:saja|diutamakan|lebih disukai|preferred)`,
].map(pattern)

/** "orang Jepara", "KTP Gianyar": a capital letter says that it is a place, whichever. */
const anyPlace = pattern(
  `(?<lead>(?:khusus|hanya|diutamakan|utamakan|harus|wajib|kudu|bukan|jangan|jgn|lebih (?:suka|bagus|disukai|disenangi|baik)|asli|punya|must be|prefer) (?:orang|org|warga|putra|penduduk|ktp|wong|urang|asli|suku|keturunan)(?: asli)?|(?:kudu|harus|wajib|mesti) asli(?: dari| dr)?|(?<=(?:^|[,\\n•(:-]|dicari|butuh|cari|khusus|diutamakan|rumahnya|tinggal|yang|yg)\\s*)asli|(?:orang|org|wong|urang|warga|penduduk|ktp|suku|keturunan|putra) asli|suku|beretnis|kelahiran|ktp|orang|org|wong|urang|keturunan) (?:dari |dr )?(?<where>(?!dari )[a-z]{3,})`,
)

const wares =
  /(?<!\p{L})(?:bahasa|basa|masakan|makanan|resep|menu|bumbu|keripik|kerupuk|dodol|tape|tahu|tempe|sambal|sate|soto|bakso|sirup|madu|beras|susu|teh|kulit|rotan|ukiran|gula|garam|jamu|oleh-oleh|jajanan|kue|camilan|songket|keramik|gerabah|mebel|kebaya|baju|kuliner|rumah makan|rm|warung|restoran|resto|adat|budaya|tari|musik|lagu|kain|batik|tenun|pernikahan|pasar|pulau|kota|wisata|tur|tour|style|bakmi|food|kitchen|chef|mandarin|berbahasa|pelanggan|klien|turis|tamu|ijazah|dokumen|sertifikat|surat|melayani|mendata|data|untuk|pelayanan|mengurus|kerajinan|produk|bagi|masyarakat|pemberdayaan|mendampingi|dialek|aksara|sastra|kopi|pengiriman|rute|trayek|jurusan|area|cabang|perusahaan|pt|buyer|merek|brand|bahan|produk|barang)\s+(?:\p{L}+\s+){0,1}$/u
/** "juru masak Padang diutamakan", "penyiar Jawa saja": a skill or a subject that carries the name of a people. */
const ourWork =
  /(?<!\p{L})(?:juru masak|koki|masak|memasak|menguasai|mahir|bisa|paham|mengerti|fasih|aktif|pasif|kuliner|khas|gamelan|wayang|tarian|penari|penyanyi|tafsir|sejarah|domisili|berdomisili|tinggal di|penempatan|lokasi|wilayah|sekitar|daerah)\s+(?:\p{L}+\s+)?$/u
const open =
  /(?<!\p{L})(?:semua|segala|berbagai|any|dari)\s+$|(?:tidak|tanpa|bukan|teu|ora|ga|gak|nggak)\s+(?:harus|kudu|memandang|membedakan|perlu|wajib|mesti|hanya)(?:\s+\p{L}+){0,3}\s*$/u
const denied = /(?<!\p{L})(?:tidak|tdk|ga|gak|nggak|ngga|teu|ora|bukan|not|tak|ndak)\s+$/u
const openAfter =
  /^\s*(?:mana (?:saja|pun)|manapun|apa (?:saja|pun)|apapun|pun boleh|boleh|silakan|oge (?:meunang|teu)|ge teu|mana aja|dan (?:warga |orang )?(?:luar|turis|pendatang))/u

export function origins(ad: PlainText): Span[] {
  const spans: Span[] = []
  for (const looked of conditions)
    for (const found of everyPlace(ad.text, looked))
      if (isCondition(ad.text, found) && !isShopName(ad, found)) spans.push(found)
  for (const found of everyPlace(ad.text, anyPlace)) {
    const where = { start: found.end - (found.groups['where'] ?? '').length, end: found.end }
    if (isPlace(ad, where, found.groups['lead'] ?? '') && isCondition(ad.text, found)) spans.push(found)
  }
  return spans
}

/** "Bubur Ayam Cah Bandung": capitals before and at the start of a word that may be a shop's name. */
function isShopName(ad: PlainText, found: Found): boolean {
  if (!/^(?:arek|cah|wong|urang|uda|nyong|lae|nak|rang|dunsanak|lare|anak|mojang) \p{L}+$/u.test(found.words))
    return false
  const before = ad.written.slice(0, ad.at[found.start])
  return /^\p{Lu}\p{Ll}/u.test(original(ad, found)) && /\p{Lu}\p{Ll}+\s+$/u.test(before)
}

const preferred = new RegExp(`${better}|silakan|merapat|duluan|tidak (?:menerima|terima)`, 'u')
const somethingElse =
  /(?<!\p{L})(?:film|dokumenter|wirausaha|pengusaha|wirausahawan|startup|pemilik|pendiri|juragan|bos|owner|usaha|brand|produk|buku|novel|tentang|mengenai|tokoh|kisah|riset|penelitian|kajian|peneliti|pertunjukan|pentas|lagu|upacara|tokoh|pahlawan|seniman|klien|pelanggan|wisatawan|turis|tamu|investor|kapal|barang|kiriman|bahan|bibit|kopi|kain|makanan|minuman)\s+(?:\p{L}+\s+)?$/u
/** "film suku Mentawai", "pemilik usaha asal Padang": said of something else, unless it is preferred. */
const isOfApplicant = (text: string, found: Found) => {
  const { before, after } = phraseAround(text, found)
  return !somethingElse.test(before) || preferred.test(`${found.words} ${after}`)
}

function isPlace(ad: PlainText, where: Span, lead: string): boolean {
  const name = original(ad, where)
  const shouted = ad.written === ad.written.toUpperCase()
  if (new RegExp(`^${people}$`, 'u').test(ad.text.slice(where.start, where.end))) return true
  if (shouted) return lead.includes('suku')
  return (
    /^\p{Lu}/u.test(name) &&
    !/^(?:ktp|dan|yang|asli|kk|npwp|sim|skck|cv|ijazah|indonesia|tua|yang|hrd)$/iu.test(name) &&
    !/^\p{Lu}{2,3}$/u.test(name)
  )
}

function isCondition(text: string, found: Found): boolean {
  const { before, after } = sentenceAround(text, found)
  if (
    /(?<!\p{L})(?:jalan|jln?\.?|gang|gg\.?|komplek|kompleks|blok|perumahan|stasiun|terminal|ruko|museum|festival)\s+(?:\p{L}+\s+){0,1}$/u.test(
      before,
    )
  )
    return false
  if (new RegExp(`^${folk}`, 'u').test(found.words) && (wares.test(before) || ourWork.test(before))) return false
  if (/\b(?:tua|lain|dalam|hebat|kreatif)\b/u.test(found.words)) return false
  if (/^\s*(?:adalah|merupakan|menjadi pelanggan|yang (?:datang|membeli|berobat|berbelanja))/u.test(after)) return false
  if (/(?<!\p{L})khusus putr[ai](?:[-/ ]putr[ai])?$/u.test(found.words)) return false
  if (/suku (?:bunga|cadang|kata|dinas)/u.test(found.words)) return false
  if (
    /(?<!\p{L})(?:\d+\)?|\p{L}+\)|satu|dua|tiga|empat|lima|seorang|beberapa)\s*$/u.test(before) &&
    /^(?:orang|org)/u.test(found.words) &&
    !/diutamakan|saja|jangan/u.test(found.words)
  )
    return false
  if (
    /^\p{L}+(?:\s*\/\s*\p{L}+)*$/u.test(found.words) &&
    !/akamsi|pribumi|indo|tionghoa|chinese/u.test(found.words) &&
    /bahasa|masakan|area|wilayah|cabang|rute|pulau|kota|lokasi|penempatan|se-|provinsi|menu|kuliner|adat/u.test(before)
  )
    return false
  if (/^\s*(?:food|style|cuisine|language|new year|wedding|speaking)/u.test(after)) return false
  if (/"[^"\n]*$/u.test(before) && /^[^"\n]*"/u.test(after)) return false
  if (openAfter.test(after) && !/khusus|hanya|harus|wajib/u.test(found.words)) return false
  if (denied.test(before) && /^(?:harus|kudu|wajib|khusus|hanya|must|mesti)/u.test(found.words)) return false
  if (/^(?:khusus|hanya|harus|wajib|diutamakan|jangan|jgn|must|berdarah|kudu)/u.test(found.words))
    return !open.test(before)
  if (
    /^(?:suku|asal|dari|dr|etnis|keturunan|berasal|wanita|pria|perempuan|laki-laki|gadis) /u.test(found.words) &&
    !isOfApplicant(text, found)
  )
    return false
  if (/(?:melayani|mendampingi|menerima tamu|klien|pelanggan)[^.,]*$/u.test(before)) return false
  if (
    /(?:pemberdayaan|melibatkan|bersama|dengan|kepada|untuk|bagi|oleh|para|membantu|\p{L}{3,}nya)\s+$/u.test(before) &&
    /^(?:warga|orang|penduduk|masyarakat|pemuda)/u.test(found.words) &&
    !/diutamakan|saja/u.test(found.words)
  )
    return false
  if (
    /^masyarakat \p{L}+(?: \p{L}+)?$/u.test(found.words) &&
    /(?<!\p{L})(?:dan|serta|hubungan|relasi|komunikasi|sosialisasi|edukasi|csr|konflik|aspirasi|pengaduan|keluhan)\s+$/u.test(
      before,
    )
  )
    return false
  if (/(?<!\p{L})(?:ktp|suku|etnis|halak|arek|cah|butuh|cari|dicari)/u.test(found.words))
    return !open.test(before) && !/(?:data|mendata|fotokopi|scan|dokumen|surat)\s+(?:\p{L}+\s+)?$/u.test(before)
  return !wares.test(before) && !open.test(before)
}
