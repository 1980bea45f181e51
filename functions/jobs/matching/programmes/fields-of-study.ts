/**
 * Which study leads to which work, as anybody in a school's careers room would say it: UNESCO's fields of education
 * (ISCED-F 2013, four digits; some of ours join two) with words of programme names before the bar and of job titles
 * after it, Indonesian and English, written down by us. A word ending in `*` is the beginning of one. This is known before
 * the first lesson.
 */
const table = `
0114 pendidikan keguruan pgsd pembelajaran pedagogi bimbingan | guru teacher pengajar tutor instruktur instructor
  trainer pelatih pelatihan training dosen lecturer edukasi education* sekolah school mengajar widyaiswara fasilitator
  learning isyarat akademik kemahasiswaan pengasuh mentor coaching
0211 multimedia film televisi animasi broadcasting penyiaran fotografi visual grafis grafika desain media audio video
  perfilman | videograf* editor animator kamera* cameraman fotograf* photograph* motion design* graphic* konten
  content kreator creator kreatif creative ilustrat* illustrat* layout art studio streaming user interface videograph*
  youtube streamer drone produser producer
0212 busana mode fesyen fashion interior garmen produk | penjahit jahit menjahit sewing pattern pola garment tailor
  sample desain design* desainer
0213 seni rupa kriya batik lukis kerajinan ukir | art artist seniman perajin pengrajin kurator galeri
0215 musik tari teater karawitan pertunjukan drama sendratasik | music penari vokal panggung sanggar
0221 agama islam teologi ushuluddin dakwah tarbiyah kristen katolik hindu buddha keagamaan quran tafsir zakat wakaf |
  rohani kerohanian imam masjid haji umrah mental
0222 sejarah arkeologi purbakala antropologi budaya filsafat | museum kebudayaan cagar edukator heritage
0231 bahasa sastra inggris jepang mandarin arab jerman prancis korea linguistik penerjemahan | penerjemah translator
  interpreter juru language english penulis writer copywriter naskah
0311 ekonomi pembangunan ekonometrika | ekonom* economi* perdagangan trade anggaran koperasi
0312 politik pemerintahan internasional diplomasi | diplom* kebijakan policy pemerintah* kerjasama international
  pemilu legislat*
0313 psikologi konseling | psikolog* psycholog* psikiater rekrut* recruit* talent people hc human capital konsel*
  counsel* asesmen assess* sdm personalia pengembangan resources learning employer employee engagement culture career
  asesor
0314 sosiologi sosial sosiatri antropologi kesejahteraan kriminologi kependudukan | social masyarakat community
  komunitas penyuluh pemberdayaan sosiolog* panti pendamping pembimbing kemasyarakatan relawan pengasuh
0321 komunikasi jurnalistik humas penyiaran periklanan masyarakat broadcasting | wartawan jurnalis* journal* reporter
  public relation* publikasi communication* media sosmed social penyiar host presenter peliputan protokol content
  konten copywrit* kehumasan partnership kemitraan fundraising duta ambassador
0322 perpustakaan kearsipan arsip rekod dokumentasi | pustakawan librar* arsip* archiv* dokumen* document*
0411 akuntansi perpajakan audit auditing pajak | akunt* account* audit* tax pembukuan bookkeep* keuangan finan*
  payable receivable invoic* billing reconsil* reconcil* rekonsiliasi bendahara anggaran kasir ap ar verifikator
  payroll
0412 keuangan perbankan asuransi aktuaria bank investasi moneter fintek | bank* teller kredit credit funding lending
  invest* treasury insurance aktuar* actuar* klaim claim* risk risiko collection frontliner nasabah pembiayaan wealth
  finan* branch cabang loan cash
0413 manajemen bisnis kewirausahaan niaga | manaj* manage* business operasional operation* project proyek supervisor
  koordinator coordinator affair* umum strategi* strateg* entrepreneur* wirausaha aset asset
0417 sumber manusia | human people talent sdm rekrut* recruit* personalia kepegawaian payroll organisasi resources
  employer employee engagement organization organizational
0418 publik negara pemerintahan kebijakan | policy pelayanan layanan public aparatur kepegawaian pemerintah* tata
  perizinan regulasi birokrasi
0414 pemasaran marketing periklanan digital promosi | market* sales penjualan brand* promotion seo sem ads iklan
  advertising ecommerce commerce marketplace live host customer pelanggan telemarketing telesales executive campaign
  kol affiliate youtube tiktok streamer partnership kemitraan advertis* commercial client consumer product activation
0415 sekretari sekretaris perkantoran administrasi kesekretariatan | sekretar* secretar* administ* pengadministrasi
  resepsionis receptionist entry tata usaha kantor office clerk persuratan operator
0416 ritel retail niaga perdagangan | toko store kasir cashier pramuniaga merchand* retail* outlet crew gerai shop
0421 hukum syariah kenotariatan perdata pidana hki | legal law* paralegal advokat notaris kontrak contract* compliance
  kepatuhan perizinan litigasi jaksa pengadilan perundang* peraturan hak paten penegakan governance
0511 biologi bioteknologi mikrobiologi biokimia hayati | biolog* bio* mikrobiolog* laborator* riset research
  konservasi laboran
0521 lingkungan ekologi limbah | environment* waste amdal ehs air sampah emisi sustainability health wwtp
0531 kimia analis | chemi* laborator* quality mutu formulasi control laboran
0532 geologi geografi geofisika meteorologi klimatologi geodesi geomatika oseanografi pemetaan kartografi | geolog*
  gis peta mapping survey* surveyor cuaca spasial geospasial bencana pertanahan geographic
0533 fisika instrumentasi | physic* kalibrasi radiasi metrologi fisikawan
0541 matematika statistik* statistika aktuaria sains data | statist* analis* analyst* analytic* survei riset research
  aktuar* quantitative enumerator peneliti researcher science
0611 informatika komputer informasi software lunak rekayasa jaringan siber sains data permainan | programmer program*
  developer develop* web website aplikasi application app apps android ios mobile frontend front backend fullstack
  stack network computer system* sistem database cyber security tester iot ai machine helpdesk support digital
  teknologi technology cloud code* information user interface experience laravel erp product
0711 kimia proses petrokimia bioproses | process chemical plant produksi production polimer
0713 elektro listrik energi kelistrikan ketenagalistrikan pembangkit elektronika | elektri* electric* power panel
  energy elektrik gardu solar
0714 elektronika mekatronika otomasi telekomunikasi instrumentasi robotika kendali elektro | elektron* electron*
  instrument* automat* plc telekom* telecom* iot fiber bts rf teknisi technician sinyal kontrol control robot*
  kesisteman
0715 mesin manufaktur pemesinan pengelasan mekanik perawatan produksi mekatronika perancangan pendingin udara mekanika
  | mekanik* mechanic* machin* maintenance pemeliharaan cnc las welding welder teknisi technician manufaktur*
  manufactur* drafter cad autocad forklift production engineer* utility tooling mold molding
0716 otomotif kendaraan berat perkapalan penerbangan kapal motor pesawat kereta dirgantara aeronautika | automotive
  mekanik bengkel vehicle montir alat equipment service ship* galangan aircraft mobil perkeretaapian rolling
0721 pangan gizi agroindustri makanan pertanian | food minuman bakery roti beverage produksi produk halal haccp
  quality control mutu
0723 tekstil garmen material metalurgi kayu furnitur keramik polimer kulit | textile garment kain benang sewing wood*
  furnitur* metalurg* metallurg* sepatu footwear
0724 pertambangan tambang perminyakan minyak gas geologi | mining mine pit drill* oil migas batubara coal blasting
  eksplorasi
0731 arsitektur perencanaan wilayah kota lanskap interior ruang planologi | arsitek* architect* drafter tata landscape
  planner bim perencana desain studio permukiman
0732 sipil bangunan konstruksi jalan jembatan gedung pengairan struktur perpipaan | civil construction building
  estimator quantity surveyor qs site proyek project structur* irigasi cost pengawas drafter infrastruktur pupr
  pembangunan kontraktor fasilitas sarana prasarana facility beton
0725 industri ergonomi produksi | production industri* industrial quality improvement lean operation* operasional
  engineering supply planning planner logist* warehouse proses process manufactur* inventory purchasing control
0811 pertanian agroteknologi agroekoteknologi agronomi perkebunan hortikultura tanaman tanah agribisnis agrobisnis
  benih | tani petani agri* agro* kebun estate plantation sawit crop hama pupuk nursery greenhouse
0812 peternakan ternak unggas | livestock farm* poultry sapi ayam pakan feed
0821 kehutanan hutan | forest* konservasi rehabilitasi lahan das satwa
0831 perikanan kelautan akuakultur perairan laut ikan | fisher* marine tambak budidaya aqua* udang pesisir
0841 hewan veteriner | veterin* vet karantina pet animal
0911 gigi dental | dentist
0912 kedokteran dokter | doctor medis medical klinik
0913 keperawatan ners kebidanan bidan perawat | perawat* nurs* midwi* klinik anestesi
0914 medis medik radiologi laboratorium elektromedik elektromedis radiodiagnostik biomedik | laborator* radiograf*
  radiolog* atlm elektromed* phlebotom* darah analis laboran
0915 fisioterapi terapi gizi wicara okupasi dietetika | fisioterap* terap* therap* nutri* diet*
0916 farmasi apoteker farmasetika | apotek* pharma* obat drug kefarmasian ttk
0917 kesehatan epidemiologi sanitasi rekam hiperkes | health* record* epidemiolog* sanitarian surveilans puskesmas
  klaim bpjs casemix hospital perekam
1013 perhotelan hospitality hospitaliti boga kuliner hotel kamar hidang catering hidangan akomodasi | front
  housekeeping room kitchen cook* koki chef wait* barista resto* restaurant banquet bartend* server steward pastry
  bakery concierge guest dapur juru masak cafe bellboy commis culinary food beverage laundry roomboy pramusaji desk
1014 olahraga keolahragaan kepelatihan jasmani | sport* pelatih coach gym fitness atlet
1015 pariwisata wisata perjalanan tur destinasi konvensi mice kepariwisataan | touris* tour travel guide ticket*
  pemandu event* reservation reservasi exhibition pameran
1012 kecantikan rias spa kosmetik | beauty salon makeup terapis stylist kapster cosmetic*
1022 keselamatan hiperkes | ehs safety she qhse environment health
1041 logistik transportasi nautika pelayaran penerbangan rantai pasok pelabuhan bandara teknika kepelabuhanan
  kepabeanan | logist* warehous* gudang inventory supply chain purchas* procurement pengadaan shipping ekspor impor
  export import exim driver deliver* ekspedisi transport* airport port freight kurir cargo kargo flight ground checker
  distribusi distribution buyer`

interface Field {
  code: string
  studies: string[]
  jobs: string[]
}
const fields: Field[] = table
  .trim()
  .split(/\n(?=\d)/)
  .map((lines) => {
    const [head = '', jobs = ''] = lines.replace(/\s+/g, ' ').split(' | ')
    const [code = '', ...studies] = head.split(' ')
    return { code, studies, jobs: jobs.split(' ') }
  })

/** All whole words of the table. */
export const fieldWords: readonly string[] = [
  ...new Set(fields.flatMap(({ studies, jobs }) => [...studies, ...jobs]).filter((word) => !word.endsWith('*'))),
]

const exact = { studies: new Map<string, string[]>(), jobs: new Map<string, string[]>() }
const begun: { start: string; code: string }[] = []
for (const { code, studies, jobs } of fields)
  for (const [kind, list] of [
    ['studies', studies],
    ['jobs', [...studies, ...jobs]],
  ] as const)
    for (const word of new Set(list))
      if (word.endsWith('*')) begun.push({ start: word.slice(0, -1), code })
      else exact[kind].set(word, [...(exact[kind].get(word) ?? []), code])

/** The fields that words speak of, with how sure: one word that means four fields says a quarter for each. */
function fieldsOf(words: readonly string[], kind: 'studies' | 'jobs'): Map<string, number> {
  const found = new Map<string, number>()
  for (const word of new Set(words)) {
    const codes = new Set(exact[kind].get(word))
    if (kind === 'jobs') for (const { start, code } of begun) if (word.startsWith(start)) codes.add(code)
    for (const code of codes) found.set(code, (found.get(code) ?? 0) + 1 / codes.size)
  }
  return found
}

export const fieldsOfStudy = (words: readonly string[]): Map<string, number> => fieldsOf(words, 'studies')
export const fieldsOfWork = (words: readonly string[]): Map<string, number> => fieldsOf(words, 'jobs')
