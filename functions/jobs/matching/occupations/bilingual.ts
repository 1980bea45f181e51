import { stem } from '../text/words.ts'

/**
 * Words of Indonesian job titles beside the English ones that mean the same work: what the classifications do not say, since KBJI speaks
 * formally and ESCO in English. Written down by us; the first English word weighs as much as those after it.
 */
const pairs = `
sopir driver | pengemudi driver | kurir courier | kasir cashier | gudang warehouse storage | toko shop store | pramuniaga sales assistant | penjual seller sales
penjualan sales | pemasaran marketing | staf staff clerk | administrasi administration office | keuangan finance financial | akuntan accountant
akuntansi accounting | pajak tax | perpajakan tax | sekretaris secretary | resepsionis receptionist | karyawan employee worker | pekerja worker
perawat nurse | bidan midwife | dokter doctor physician | gigi dental dentist | apoteker pharmacist | farmasi pharmacy pharmaceutical | hewan animal veterinary
gizi nutrition dietitian | kesehatan health | laboratorium laboratory | guru teacher | dosen lecturer university | pengajar teacher | kepala head chief manager
manajer manager | direktur director | penyelia supervisor | pengawas supervisor inspector | asisten assistant | magang intern trainee | ahli specialist expert
teknisi technician | insinyur engineer | teknik engineering technical | mekanik mechanic | montir mechanic | bengkel workshop garage | las welding welder
listrik electrical electrician | mesin machine machinery | sipil civil | bangunan building construction | konstruksi construction | tukang craftsman worker
kayu wood carpenter | batu stone bricklayer | cat painter paint | pipa pipe plumber | juru operator | operator operator | produksi production | pabrik factory
jahit sewing tailor | penjahit tailor sewing | garmen garment | tekstil textile | sepatu shoe footwear | kulit leather | makanan food | minuman beverage
masak cook | koki chef cook | juru-masak cook | dapur kitchen | roti bread baker | kue pastry baker | pelayan waiter waitress | restoran restaurant
hotel hotel | kamar room housekeeping | kebersihan cleaning cleaner | pembersih cleaner | pembantu domestic helper | rumah house home | tangga household
satpam security guard | keamanan security | pengamanan security guard | penjaga guard | parkir parking | pertanian agricultural agriculture farming
petani farmer | kebun garden plantation | perkebunan plantation | peternak livestock breeder | ternak livestock | ayam poultry | ikan fish | nelayan fisherman
hutan forest forestry | tambang mining miner | laut sea marine | kapal ship | nakhoda captain ship | pelaut seaman sailor | pesawat aircraft | pilot pilot
kereta train railway | bus bus | truk truck | mobil car automotive | motor motorcycle | kendaraan vehicle | otomotif automotive | pengiriman delivery shipping
pengantar delivery | logistik logistics | pembelian purchasing procurement | pengadaan procurement | ekspor export | impor import | pelanggan customer
layanan service | pelayanan service | telepon telephone | hubungan relations | masyarakat public community | personalia personnel human resources
manusia human | sumber resources | daya resources | pelatihan training | pelatih trainer coach | rekrutmen recruitment | hukum legal law | pengacara lawyer
notaris notary | hakim judge | polisi police | tentara soldier military | bank bank banking | kredit credit loan | asuransi insurance | penagih collector debt
penasihat advisor consultant | konsultan consultant | analis analyst | data data | komputer computer | perangkat device | lunak software | keras hardware
pemrogram programmer developer | pengembang developer | jaringan network | sistem system | informasi information | teknologi technology | situs web
desain design | desainer designer | perancang designer | grafis graphic | busana fashion | arsitek architect | interior interior | penulis writer author
penyunting editor | wartawan journalist | fotografer photographer | foto photo | videografer videographer | penyiar broadcaster announcer | penerjemah translator
bahasa language | musik music musician | penyanyi singer | penari dancer | pelukis painter artist | seniman artist | film film | rambut hair hairdresser
kecantikan beauty beautician | rias makeup beautician | pijat massage | bayi baby child | anak child | pengasuh nanny caregiver | lansia elderly | sosial social
pekerja-sosial social worker | peneliti researcher | penelitian research | kimia chemical chemist | biologi biology | lingkungan environmental | mutu quality
kualitas quality | pengendali controller | pemeriksa inspector examiner | perawatan maintenance care | pemeliharaan maintenance | perbaikan repair
wisata tourism tour | pemandu guide | perjalanan travel | acara event | periklanan advertising | iklan advertising | merek brand | usaha business
wirausaha entrepreneur | dagang trade merchant | pedagang trader seller | pasar market | kantor office | umum general | proyek project | perencana planner
lapangan field | perpustakaan library | pustakawan librarian | arsip archive filing | arsiparis archivist | cuci laundry washing | binatu laundry
angkut porter | bongkar loading | muat loading | kemas packing packer | pengemasan packing packaging | pengepakan packing | perakit assembler assembly
alat equipment tools | berat heavy | angkutan transport | udara air | olahraga sports | sekolah school | dasar primary elementary | menengah secondary | kanak kindergarten | kafe cafe coffee | taman kindergarten | tinggi higher | muda junior
madya intermediate | utama senior chief | pemuda youth | perempuan women | udang shrimp | padi rice | sapi cattle | susu milk dairy | gula sugar | teh tea
kopi coffee barista | rokok cigarette | kertas paper | percetakan printing | cetak printing | plastik plastic | karet rubber | besi iron | baja steel
logam metal | emas gold | perhiasan jewellery | keramik ceramic | kaca glass | minyak oil | gas gas | energi energy | surya solar
buruh labourer | tenaga worker | profesional professional | pembuat maker | pemasang installer fitter | pengolah processing | penyortir sorter grader
pemotong cutter cutting | pengrajin craftsman handicraft | penguji tester | penilai appraiser assessor | penggiling miller grinding | petugas officer clerk
agen agent | pialang broker | wakil deputy | instruktur instructor | terapis therapist | psikolog psychologist | fisika physics physicist
matematika mathematics | statistik statistics | geologi geology geologist | tanaman crop plant | pangan food crop | daging meat butcher | telur egg
rajut knitting | tenun weaving | bordir embroidery | celup dyeing | ukir carving | anyam basket weaving | tembakau tobacco | beton concrete | atap roof roofer
lantai floor | kabel cable | pendingin refrigeration | derek crane | pompa pump | ketel boiler | tungku furnace | pengecoran casting moulder
tempa forging blacksmith | perkakas tool | jam watch clock | presisi precision | pemadam firefighter | kebakaran fire | penjara prison | bea customs
cukai customs | jaksa prosecutor | pemakaman funeral undertaker | peramal astrologer | penyelam diver | peledak blaster | kuda horse | bunga flower florist
perikanan fishery aquaculture | budidaya grower | masinis train driver | kondektur conductor | pramugari flight attendant | tiket ticket | stasiun station
sampah refuse waste | jalan street road | keliling street vendor | sepeda bicycle | sejarah historian | ekonomi economist | ekonom economist
walikota mayor | pejabat official | pemerintah government | perundang legislator | pengilangan refining refinery | penyelenggara organiser`
const english = new Map<string, readonly string[]>()
for (const pair of pairs.trim().split(/[|\n]/)) {
  const [first = '', ...others] = pair.trim().split(' ')
  const roots = [...new Set(others.map(stem))]
  english.set(first, roots)
  if (!english.has(stem(first))) english.set(stem(first), roots)
}

/** What a word of an Indonesian title is in English titles, in roots; none when it is not known or already English. */
export const englishOf = (word: string): readonly string[] => english.get(word) ?? english.get(stem(word)) ?? []
