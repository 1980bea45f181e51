import { rootOf } from '../text/indonesian.ts'
import { stem } from '../text/words.ts'

/**
 * Words of Indonesian job titles beside the English ones that mean the same work: what the classifications do not say, since KBJI speaks
 * formally and ESCO in English. Written down by us; the first English word weighs as much as those after it.
 */
const pairs = `
sopir driver | pengemudi driver | kurir courier | kasir cashier | gudang warehouse storage | toko shop store
pramuniaga sales assistant | penjual seller sales | penjualan sales | pemasaran marketing | staf staff clerk
administrasi administration office | keuangan finance financial | akuntan accountant | akuntansi accounting
pajak tax | perpajakan tax | sekretaris secretary | resepsionis receptionist | karyawan employee worker
pekerja worker | perawat nurse | bidan midwife | dokter doctor physician | gigi dental dentist | apoteker pharmacist
farmasi pharmacy pharmaceutical | hewan animal veterinary | gizi nutrition dietitian | kesehatan health
laboratorium laboratory | guru teacher | dosen lecturer university | pengajar teacher | kepala head chief manager
manajer manager | direktur director | penyelia supervisor | pengawas supervisor inspector | asisten assistant
magang intern trainee | ahli specialist expert | teknisi technician | insinyur engineer | teknik engineering technical
mekanik mechanic | montir mechanic | bengkel workshop garage | las welding welder | listrik electrical electrician
mesin machine machinery | sipil civil | bangunan building construction | konstruksi construction
tukang craftsman worker | kayu wood carpenter | batu stone bricklayer | cat painter paint | pipa pipe plumber
juru operator | operator operator | produksi production | pabrik factory | jahit sewing tailor
penjahit tailor sewing | garmen garment | tekstil textile | sepatu shoe footwear | kulit leather | makanan food
minuman beverage | masak cook | koki chef cook | dapur kitchen | roti bread baker | kue pastry baker
pelayan waiter waitress | restoran restaurant | hotel hotel | kamar room housekeeping | kebersihan cleaning cleaner
pembersih cleaner | pembantu domestic helper | rumah house home | tangga household | satpam security guard
keamanan security | pengamanan security guard | penjaga guard | parkir parking
pertanian agricultural agriculture farming | petani farmer | kebun garden plantation | perkebunan plantation
peternak livestock breeder | ternak livestock | ayam poultry | ikan fish | nelayan fisherman | hutan forest forestry
tambang mining miner | laut sea marine | kapal ship | nakhoda captain ship | pelaut seaman sailor | pesawat aircraft
pilot pilot | kereta train railway | bus bus | truk truck | mobil car automotive | motor motorcycle
kendaraan vehicle | otomotif automotive | pengiriman delivery shipping | pengantar delivery | logistik logistics
pembelian purchasing procurement | pengadaan procurement | ekspor export | impor import | pelanggan customer
layanan service | pelayanan service | telepon telephone | hubungan relations | masyarakat public community
personalia personnel human resources | manusia human | sumber resources | daya resources | pelatihan training
pelatih trainer coach | rekrutmen recruitment | hukum legal law | pengacara lawyer | notaris notary | hakim judge
polisi police | tentara soldier military | bank bank banking | kredit credit loan | asuransi insurance
penagih collector debt | penasihat advisor consultant | konsultan consultant | analis analyst | data data
komputer computer | perangkat device | lunak software | keras hardware | pemrogram programmer developer
pengembang developer | jaringan network | sistem system | informasi information | teknologi technology | situs web
desain design | desainer designer | perancang designer | grafis graphic | busana fashion | arsitek architect
interior interior | penulis writer author | penyunting editor | wartawan journalist | fotografer photographer
foto photo | videografer videographer | penyiar broadcaster announcer | penerjemah translator | bahasa language
musik music musician | penyanyi singer | penari dancer | pelukis painter artist | seniman artist | film film
rambut hair hairdresser | kecantikan beauty beautician | rias makeup beautician | pijat massage | bayi baby child
anak child | pengasuh nanny caregiver | lansia elderly | sosial social | peneliti researcher | penelitian research
kimia chemical chemist | biologi biology | lingkungan environmental | mutu quality | kualitas quality
pengendali controller | pemeriksa inspector examiner | perawatan maintenance care | pemeliharaan maintenance
perbaikan repair | wisata tourism tour | pemandu guide | perjalanan travel | acara event | periklanan advertising
iklan advertising | merek brand | usaha business | wirausaha entrepreneur | dagang trade merchant
pedagang trader seller | pasar market | kantor office | umum general | proyek project | perencana planner
lapangan field | perpustakaan library | pustakawan librarian | arsip archive filing | arsiparis archivist
cuci laundry washing | binatu laundry | angkut porter | bongkar loading | muat loading | kemas packing packer
pengemasan packing packaging | pengepakan packing | perakit assembler assembly | alat equipment tools | berat heavy
angkutan transport | udara air | olahraga sports | sekolah school | dasar primary elementary | menengah secondary
kanak kindergarten | kafe cafe coffee | taman kindergarten | tinggi higher | muda junior | madya intermediate
utama senior chief | pemuda youth | perempuan women | udang shrimp | padi rice | sapi cattle | susu milk dairy
gula sugar | teh tea | kopi coffee barista | rokok cigarette | kertas paper | percetakan printing | cetak printing
plastik plastic | karet rubber | besi iron | baja steel | logam metal | emas gold | perhiasan jewellery
keramik ceramic | kaca glass | minyak oil | gas gas | energi energy | surya solar | buruh labourer | tenaga worker
profesional professional | pembuat maker | pemasang installer fitter | pengolah processing | penyortir sorter grader
pemotong cutter cutting | pengrajin craftsman handicraft | penguji tester | penilai appraiser assessor
penggiling miller grinding | petugas officer clerk | agen agent | pialang broker | wakil deputy
instruktur instructor | terapis therapist | psikolog psychologist | fisika physics physicist | matematika mathematics
statistik statistics | geologi geology geologist | tanaman crop plant | pangan food crop | daging meat butcher
telur egg | rajut knitting | tenun weaving | bordir embroidery | celup dyeing | ukir carving | anyam basket weaving
tembakau tobacco | beton concrete | atap roof roofer | lantai floor | kabel cable | pendingin refrigeration
derek crane | pompa pump | ketel boiler | tungku furnace | pengecoran casting moulder | tempa forging blacksmith
perkakas tool | jam watch clock | presisi precision | pemadam firefighter | kebakaran fire | penjara prison
bea customs | cukai customs | jaksa prosecutor | pemakaman funeral undertaker | peramal astrologer | penyelam diver
peledak blaster | kuda horse | bunga flower florist | perikanan fishery aquaculture | budidaya grower
masinis train driver | kondektur conductor | pramugari flight attendant | tiket ticket | stasiun station
sampah refuse waste | jalan street road | keliling street vendor | sepeda bicycle | sejarah historian
ekonomi economist | ekonom economist | walikota mayor | pejabat official | pemerintah government
perundang legislator | pengilangan refining refinery | penyelenggara organiser | tata arrangement layout
jasa service | pendidikan education training | polri police | angkatan force armed
komunikasi communication communications | ilmu science | subsisten subsistence | reparasi repair repairer
perwira officer commissioned | medis medical | bintara non commissioned sergeant | tamtama enlisted private
elektronik electronic electronics | produk product | bahan material materials | bisnis business
industri industrial industry | campuran mixed | bidang field | penggalian digging excavating quarry
budaya cultural culture | barang goods | transportasi transport transportation | pribadi personal
pengumpul collector gatherer | penyiapan preparation | pimpinan leader manager | eksekutif executive
khusus special specialised | penangkapan catching fishing | perlindungan protection
telekomunikasi telecommunications | praktisi practitioner | pengobatan medicine treatment | tradisional traditional
komplementer complementary | keagamaan religious | pemburu hunter | berburu hunting hunter | instalasi installation
kasar manual labourer | darat land ground army | peraturan regulation | manufaktur manufacturing | pusat centre
statistika statistics statistician | statistisi statistician | hayati biological life | lintas traffic | kursus course
aplikasi application applications | pengelola manager administrator | pengelolaan management | proses process
penata stylist arranger | terampil skilled | penyelesaian finishing | furnitur furniture | stasioner stationary
bulu fur feather | bergerak mobile | organisasi organisation | pelaksana executor officer | komersial commercial
kebijakan policy | distribusi distribution | penyediaan supply | eceran retail | ritel retail | grosir wholesale
rekreasi recreation recreational | aktuaria actuarial actuary | aktuaris actuary | elektro electrical electronics
metalurgi metallurgical metallurgist | pakaian garment clothing apparel | spesialis specialist
paramedis paramedic paramedical | fisioterapi physiotherapy physiotherapist | fisioterapis physiotherapist
universitas university | usia age | dini early | kurator curator | kreatif creative | pinjaman loan
perantara broker agent | pegawai employee clerk officer | kebugaran fitness | kesenian arts
operasi operations operation | pendukung support | ketik typing typist | pengetik typist | penghitungan counting
pencatatan recording registrar | pramuwisata tour guide | pramusaji waiter waitress | pramutama steward
pramusiwi nanny babysitter | pramubakti office attendant | gedung building | kerumahtanggaan housekeeping household
pengurus caretaker manager | pengisian filling refuelling | pengisi filler filling | bibit seedling nursery
pembibitan nursery seedling | pembenihan hatchery seed | perburuan hunting | satwa animal wildlife
liar wild wildlife | tangkap capture fishing | penangkap catcher trapper | kerangka frame | struktur structural
lembaran sheet | pelebur smelter melter melting | pandai smith | penyetel setter tuner adjuster
pengasah sharpener grinder | asah sharpening | servis service servicing | fotografi photography photographic
lokomotif locomotive | awak crew | rumahtangga household domestic | jendela window | tangan hand
asongan street vendor | negara state government | ketua chairman leader head | adat traditional village
wilayah regional area | penitipan childcare daycare | kesejahteraan welfare | astronomi astronomy astronomer
meteorologi meteorology meteorologist | klimatologi climatology climatologist | geofisika geophysics geophysicist
botani botany botanist | zoologi zoology zoologist | mekanika mechanical mechanics | lansekap landscape
lanskap landscape | pertamanan landscape gardening | kota city urban town | pemetaan mapping cartographer
terapi therapy therapist | pendengaran hearing audiologist | wicara speech | bicara speech | optometrik optometrist
optometris optometrist | optik optical optician | optisien optician | oftalmik ophthalmic | metode method methods
siswa student pupil | murid pupil | berkebutuhan special needs | seni art arts | investasi investment
manajemen management | karir career careers | karier career careers | sosiologi sociology sociologist
sosiolog sociologist | antropologi anthropology anthropologist | antropolog anthropologist
filsafat philosophy philosopher | filsuf philosopher | sejarawan historian | politik political politician
politikus politician | konseling counselling counsellor | konselor counsellor counselor | pemimpin leader
pengarang author writer | pertunjukan performing performance show | musisi musician | komposer composer
koreografer choreographer | produser producer | sutradara director film stage | pementasan stage staging | aktor actor
televisi television | mekanis mechanical | gambar drawing draughtsperson picture | kontrol control controller
keselamatan safety | perekam recorder recording | rekam records recording | terapeutik therapeutic
patologi pathology pathologist | prostetik prosthetic | ambulan ambulance | ambulans ambulance | sekuritas securities
saham stock shares | taksir appraiser valuation | penaksir appraiser valuer estimator | kerugian loss | klaim claims
kliring clearing | konferensi conference | kontraktor contractor | properti property | perbatasan border
retribusi tax levy | jaminan benefits social security | perijinan licensing | perizinan licensing | paspor passport
imigrasi immigration | atlet athlete | kru crew | kuliner culinary | dekorator decorator
dekorasi decoration decorator | galeri gallery | pengguna user | rekayasa engineering | kata word | entri entry
kolektor collector debt | taruh bookmaker betting | bandar bookmaker croupier | gadai pawnbroker | hutang debt
utang debt | kontak contact call | penerangan information lighting | pewawancara interviewer | survei survey
survai survey | dokumen document documents | pembukuan bookkeeping bookkeeper | pemegang holder keeper
penggajian payroll | gaji payroll | surat mail letter | kode code coding | koreksi proofreading proofreader
pos postal post mail | penggandaan copying duplicating | astrolog astrologer | ajudan valet companion
jenazah embalmer mortician | kios stall kiosk | los market stall | pemilik owner | fesyen fashion
peraga demonstrator model | peragawati model fashion | peragawan model fashion | konter counter | lembaga institution
pemasyarakatan prison correctional | sipir prison officer | semusim crop field | semak shrub | kecil small
penghasil producer | unggas poultry | itik duck poultry | bebek duck poultry | lebah bee beekeeper
madu honey beekeeper | ulat silkworm | sutera silk sericulture | sutra silk sericulture | perairan waters
pesisir coastal inland | tembok wall bricklayer | pembelah splitter | pemahat carver sculptor | pahat carving chisel
ubin tile tiler | plester plasterer | isolasi insulation insulator | lemari cabinet cabinet maker
mebel furniture cabinet | meubel furniture cabinet | semprot spray sprayer | vernis varnisher varnish
pernis varnisher varnish | pengelasan welding | penyambung splicer jointer | tali rope rigger | pemoles polisher
poles polisher polishing | penajam sharpener | penyetem tuner | mulia precious | permata gem jewellery
intan diamond gem | tembikar pottery potter | gerabah pottery potter | liat clay | papan board sign
tanda sign signal | dekoratif decorative | pengetsa etcher | etsa etcher | grafir engraver | keranjang basket
pracetak pre press | penjilidan bookbinding bookbinder | jilid bookbinding bookbinder | segar fresh
pengawet preserver | pengawetan preserving preserver | awet preserving | buah fruit | sayur vegetable
sayuran vegetable | pencicip taster | cicip taster | rasa taste | penutup upholsterer covering
pelapis upholsterer coating | lapis coating plating | pola pattern | penyulam embroiderer
sulam embroidery embroiderer | penyamak tanner | samak tanner tanning | pewarna dyer | warna colour dye
dinamit blaster explosives | pembasmi exterminator pest | hama pest | gulma weed pest | bijih ore mineral
pengeboran drilling driller | pengebor driller | bor drilling driller borer | semen cement | penyepuhan plating
sepuh plating plater | pelapisan coating plating | pemintalan spinning | pintal spinning spinner
penggulungan winding | gulung winding winder | serat fibre | pemutihan bleaching | kain fabric cloth textile
bubur pulp | uap steam | botol bottle bottling | pelabelan labelling | label labelling | rem brake braker
sinyal signal signaller | langsir shunter | taksi taxi | trem tram | kontainer container | pengeruk dredge dredger
tanah earth soil earthmoving | pengerek hoist | tempat place bed | tidur bed | setrika ironing presser ironer
becak pedal pedicab | gerobak cart animal drawn | pedati animal drawn cart | kusir coachman animal drawn driver
delman coachman animal drawn | sapu sweeper sweeping | penyapu sweeper street | paket package parcel
kuli porter labourer | serabutan odd job | pembaca reader | meteran meter reader | bedah surgery surgical surgeon
pemain player musician actor | klinis clinical | klinik clinic | pertahanan defence | pabean customs
pembangkit power generating plant | efek securities | cepat fast | saji food serving | penerbangan aviation flight
bandara airport | penyulingan distillation refining | suling distillation distiller | alam natural nature | buku book
kapten captain master | nuklir nuclear | koordinator coordinator | teater theatre | pendamping companion assistant
penebang feller logger | tebang logging feller | pohon tree | pepohonan tree | ilmuwan scientist | keluarga family
penyakit disease | mata eye ophthalmic | akupresur acupressure | akupunktur acupuncture acupuncturist
tusuk acupuncture | radiasi radiation | okupasi occupational | forensik forensic | pengadilan court | teknis technical
koran newspaper | kabar news | berita news | klub club | panggung stage | komoditas commodity commodities
komoditi commodity | pemetik picker harvester | petik picker | ban tyre tire | vulkanisir tyre vulcanising
polusi pollution | artis artist performer | psikiater psychiatrist | mulut oral mouth | dukun healer traditional
tabib healer traditional | hidro hydroelectric hydro | darurat emergency | farmakologi pharmacology pharmacologist
proteksi protection | sanitasi sanitation | sanitarian environmental health sanitarian | asing foreign
panitera court clerk registrar | pernikahan wedding marriage | kamera camera | malam night | pengarah director
penggali digger excavator | gali digging excavation | limbah waste | panas heat
hortikultura horticulture horticultural | asesor assessor | stenografer stenographer | penerbit publisher
renang swimming | hiburan entertainment | anjing dog | binatang animal pet | terbang flying flight | pintu door
patroli patrol | pantai beach coast | benang thread yarn | pencampur mixer blender | campur mixing mixer
radiografer radiographer | radiologi radiology radiologist | biokimia biochemistry biochemist
analisis analysis analyst | bakteriologi bacteriologist | mikrobiologi microbiology microbiologist
genetika genetics geneticist | ekologi ecology ecologist | silvikultur silviculture | konservasi conservation
penasehat adviser consultant | geoteknik geotechnical | rehabilitasi rehabilitation | biomedis biomedical
ilustrator illustrator | publikasi publication | anestesi anaesthetic anesthesia anaesthetist | cina chinese
homoeopati homeopath homeopathy | bekam cupping | podiatri podiatrist | penyalur distributor agent
kurikulum curriculum | netra blind | rungu deaf | privat private tutor | obligasi bond
penempatan placement employment | biksu monk | biarawan monk | biarawati nun | potret portrait photographer
penyidik investigator detective | detektif detective investigator | waktu time | gerak motion | penuang pourer
avionik avionics | pencitraan imaging | valuta foreign exchange | valas foreign exchange | berjangka futures
lelang auction auctioneer | pasien patient | pembalap racing driver | balap racing | wasit referee umpire
kelayakan credit | persediaan inventory stock | stok stock | sarapan breakfast | mitra partner
persalinan midwife birth | kelahiran birth | tebu sugarcane | pembiak breeder | biak breeder | burung bird
buaya crocodile | siput snail | operasional operations operational | botler bottling | ekstrusi extrusion
karpet carpet | kotak box carton | pesanan order | menara tower | piring dish dishwasher | pembungkus wrapper packer
bungkus wrapper packer | pesuruh messenger | pembawa carrier porter announcer | ruang room
obat drug pharmaceutical medicine | jamu herbal herbalist | anggaran budget | biaya cost | komponen component
cedera injury | fasilitas facility facilities | transaksi transaction | penumpang passenger | harga price pricing
instrumen instrument | administratif administrative | keterampilan skill skills vocational | kejuruan vocational
vokasi vocational | perilaku behaviour | kepatuhan compliance | pasokan supply | rantai chain | strategi strategy
strategis strategic | bioskop cinema projectionist | proyektor projectionist projector | promosi promotion
pajangan display window | etalase display window | pameran exhibition | program programme program | bandwidth network
pangkalan database base | basis database base | daring online | siber cyber security | jadwal schedule scheduling
penjadwalan scheduling | mahasiswa student | piaraan pet animal | kuku nail manicurist | manikur manicurist
pedikur pedicurist | cukur barber shaving | pangkas barber hairdresser | gunting barber cutter | potong cutting cutter
jagal slaughterer butcher | penyembelih slaughterer butcher | sembelih slaughterer butcher | kerbau buffalo cattle
kambing goat sheep | domba sheep | babi pig | kelinci rabbit | rusa deer | mutiara pearl | rumput grass seaweed
kerang shellfish oyster | kepiting crab | tambak aquaculture fish farm | kolam pond pool | keramba fish farm
garam salt | lilin candle | sabun soap | kosmetik cosmetic cosmetics | parfum perfume | pupuk fertiliser
racun poison pesticide | pestisida pesticide | bensin petrol fuel | bakar fuel fire | bakaran grill | batubara coal
arang charcoal | nikel nickel | timah tin | tembaga copper | kuningan brass | perak silver | perunggu bronze
marmer marble stone | genteng roof tile | bata brick bricklayer | pasir sand | kerikil gravel | aspal asphalt paving
jembatan bridge | bendungan dam | irigasi irrigation | sumur well | saluran sewer drain | selokan sewer drain
terowongan tunnel | eskalator escalator lift | perancah scaffolder scaffolding | pembongkar dismantler demolition
dinding wall | pagar fence | gelas glass | lensa lens optical | kacamata optician spectacles | kelapa coconut palm
sawit oil palm | kakao cocoa | cokelat chocolate cocoa | coklat chocolate cocoa | cengkeh clove spice | rempah spice
bumbu seasoning spice | kedelai soybean | jagung maize corn | gandum wheat grain | tepung flour | singkong cassava
pisang banana | mie noodle | tahu tofu | tempe tempeh | kerupuk cracker | biskuit biscuit | permen confectionery candy
es ice | krim cream | keju cheese dairy | mentega butter dairy | anggur wine grape | bir beer brewer
peracik mixer blender | racik mixing | topi hat hatter | tas bag leather | koper luggage leather
sandal shoe footwear | alas footwear | kasur mattress | bantal pillow | jok upholsterer upholstery | tirai curtain
boneka doll toy | mainan toy | bambu bamboo basket | rotan rattan basket | pandan basket weaving | batik batik textile
songket weaving | tenunan weaving | perca quilt | biola violin instrument | gitar guitar instrument | orkes orchestra
orkestra orchestra conductor | dirigen conductor orchestra | pelawak comedian | badut clown | sulap magician
pesulap magician | akrobat acrobat | sirkus circus | dalang puppeteer | wayang puppeteer | penyair poet
sastrawan writer author | naskah script playwright | skenario script screenwriter | redaktur editor | linguis linguist
lingustik linguist | kritikus critic | komentator commentator | kameramen camera operator | kamerawan camera operator
perekaman recording | suara sound audio | cahaya lighting | pencahayaan lighting | animasi animation animator
gim game games | permainan game | pabrikasi fabrication | rakit assembly | rancang design | uji testing tester
ukur surveyor measuring survey | pengukur surveyor measurer | peta map cartographer | kadaster cadastral surveyor
geodesi surveyor geodetic | hidrologi hydrologist hydrology | oseanografi oceanographer | kelautan marine
perminyakan petroleum | migas oil gas | kilang refinery | turbin turbine | gardu substation | transmisi transmission
elektronika electronics electronic | elektromedis biomedical medical equipment | mekatronika mechatronics
robotika robotics robot | otomasi automation | instrumentasi instrumentation | kalibrasi calibration
bubut lathe turner | frais milling | gerinda grinding grinder | gergaji saw sawmill | serut planing woodworking
mebelair furniture | kabin cabin | geladak deck | dek deck | haluan deck | mualim deck officer mate
markonis radio operator | kelasi seaman deck | jangkar ship | pelabuhan port harbour | dermaga dock
galangan shipyard | tongkang barge | perahu boat | feri ferry | mercusuar lighthouse | pandu pilot ship
navigasi navigation | menavigasi navigation | pengatur controller dispatcher | pemberangkatan dispatcher
ekspedisi forwarding shipping | kargo cargo | bagasi baggage | pergudangan warehouse warehousing
angkot minibus driver | ojek motorcycle taxi | kernet conductor bus assistant | kenek conductor bus assistant
traktor tractor | panen harvester harvest | penyadap tapper rubber | sadap tapper | getah resin tapper
tanam planter planting | penanam grower planter | bajak plough | hidroponik hydroponic | jamur mushroom
anggrek orchid | rimbawan forester | jagawana ranger | kehutanan forestry forest | sarang nest | walet swiftlet
penetasan hatchery | tetas hatchery | pemerah milker milking | perah milk dairy | inseminasi insemination
kawin breeding | mantri nurse medical assistant | keperawatan nursing | kebidanan midwifery
kedokteran medicine medical | medik medical | nutrisionis nutritionist | sakit sick hospital | rawat care nursing
jiwa psychiatric mental | saraf neurologist | jantung cardiologist | paru pulmonologist
kandungan obstetrician gynaecologist | tulang bone orthopaedic | ortopedi orthopaedic orthopedic | ronsen x ray
rontgen x ray radiographer | darah blood phlebotomist | transfusi blood | vaksin vaccine | imunisasi immunisation
epidemiologi epidemiologist | epidemiolog epidemiologist | higiene hygiene | ergonomi ergonomist
refleksi reflexologist | senam gymnastics fitness | tari dance | tarian dance | vokal vocal singer
lukis painting painter | lukisan painting | patung sculptor sculpture | pematung sculptor | kriya craft
kerajinan handicraft craft | anyaman basket weaving | manik bead | kaligrafi calligrapher | sablon screen printing
ofset offset printing | fotokopi photocopying copying | reklame advertising sign | spanduk sign
huruf typesetter lettering | kreditur credit | pegadaian pawnbroker | koperasi cooperative | nasabah customer
bendahara treasurer | audit audit auditor | aktiva asset | aset asset | pendapatan revenue income | pengupahan payroll
upah wage payroll | kepegawaian personnel human resources | sdm human resources | ketenagakerjaan employment labour
pencari seeker | kerja work employment | perekrut recruiter | mutasi transfer | notulis minutes secretary
protokol protocol | caraka messenger | sentral switchboard | panggilan call | keluhan complaint
pertanyaan enquiry inquiry | penerima receptionist receiving | tamu guest | warung food stall | kedai stall cafe
kantin canteen | katering catering | jajanan snack street food | gorengan fried food | bakso meatball street food
sate satay street food | menteri minister | gubernur governor | bupati regent mayor | camat district head
lurah village head | desa village | dusun village | duta ambassador | konsul consul | legislatif legislator
anggota member | dewan council board legislator | parlemen parliament legislator | undang law
penyuluh extension adviser | penyuluhan extension | arbiter arbitrator mediator | advokat lawyer advocate
penuntut prosecutor | ulama religious cleric | ustaz religious teacher | imam imam religious
pendeta pastor minister religion | rohaniwan religious minister | agama religion religious | gereja church
masjid mosque | kepercayaan faith | ramal fortune teller | paranormal fortune teller psychic
pengusaha entrepreneur business | pengecer retailer shopkeeper | waralaba franchise | makelar broker
komisi commission | calo broker agent | perumahan housing estate | sewa rental | persewaan rental
pemulung refuse sorter scavenger | daur recycling | ulang recycling | sortir sorter sorting | pemilah sorter sorting
penimbang weigher | timbang weighing | portir porter doorman | lobi lobby | penjinak animal trainer
pawang animal trainer handler | joki jockey | penyelamat lifeguard rescue | penyelamatan rescue
penolong helper assistant | pertolongan aid first | bantuan aid support | bantu assistant helper | teman companion
pengiring accompanist | loper newspaper delivery | pengepul collector | pengangkut carrier transport
tangki tank tanker | gandeng trailer | tronton heavy truck | ekskavator excavator | keruk dredge dredger | garu grader`
const english = new Map<string, readonly string[]>()
for (const pair of pairs.trim().split(/[|\n]/)) {
  const [first = '', ...others] = pair.trim().split(' ')
  const roots = [...new Set(others.map(stem))]
  english.set(first, roots)
  for (const root of [rootOf(first), stem(first)]) if (!english.has(root)) english.set(root, roots)
}

/**
 * What a word of an Indonesian title is in English titles, in roots; none when it is not known or already English. Only Indonesian
 * affixes are taken off to find it: "senior" is no art (seni).
 */
export const englishOf = (word: string): readonly string[] => english.get(word) ?? english.get(rootOf(word)) ?? []
