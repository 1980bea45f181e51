import { skills } from './skills.ts'

/**
 * How people write the skills of our list: short, in English, in slang, one skill a line. What begins with `~` is
 * understood where somebody answers with it, and says too little in the middle of a text. Written down by us.
 */
const written = `
Microsoft Excel: excel, ms excel, exel, ~spreadsheet, ms office, microsoft office, ~office, ~komputer, pivot table, vlookup
Microsoft Word: ms word, ~word, ms office, microsoft office, ~office, ~komputer, mengetik
Google Workspace: google docs, google sheets, google sheet, google drive, g suite, gsuite, google form
pengarsipan: arsip, filing, archiving, mengarsip, arsiparis, kearsipan
surat-menyurat: korespondensi, correspondence, membuat surat, surat menyurat
entri data: data entry, input data, entry data, menginput data, penginputan data, inputing data
penjadwalan: scheduling, menyusun jadwal, agenda pimpinan
notulen rapat: notulen, notulensi, minutes of meeting
pelayanan pelanggan: customer service, customer care, melayani pelanggan, melayani pembeli, pelayanan konsumen, melayani konsumen
menerima telepon: phone handling, telephone handling, operator telepon, menjawab telepon
penanganan keluhan: handling complaint, complaint handling, menangani keluhan, komplain
administrasi personalia: hr administration, personalia, administrasi hrd
rekrutmen: recruitment, recruiting, perekrutan, merekrut
penggajian: payroll, menghitung gaji
pembukuan: bookkeeping, buku kas, mencatat keuangan, pencatatan keuangan, jurnal umum
laporan keuangan: financial report, financial reporting, financial statement, laporan laba rugi, neraca
rekonsiliasi bank: bank reconciliation, rekonsiliasi
perpajakan dasar: perpajakan, pajak, taxation, brevet, e-faktur, efaktur, spt, pph 21, ppn
perangkat lunak akuntansi: accurate, myob, zahir, jurnal.id, software akuntansi, accounting software, aplikasi akuntansi
stok opname: stock opname, stok barang, cek stok, inventory, inventaris
analisis kredit: credit analysis, analis kredit, survei kredit
menghitung uang tunai: cash handling, hitung uang, teller
kasir: cashier, mesin kasir, pos kasir, point of sale
mesin EDC: edc, gesek kartu
penataan barang: display barang, menata barang, displai, merchandising, planogram, susun barang
penjualan: sales, selling, menjual, jualan, ~marketing, jualan online
negosiasi: negotiation, negotiating, bernegosiasi
pembelian barang: purchasing, procurement, pengadaan barang
marketplace: shopee, tokopedia, lazada, tiktok shop, e-commerce, ecommerce, olshop, online shop, toko online
siaran jualan langsung: live streaming, live shopping, live selling, host live, live tiktok
media sosial: social media, sosmed, medsos, ~instagram, social media management, admin sosmed
iklan digital: digital marketing, facebook ads, google ads, meta ads, fb ads, ~ads
penulisan konten: content writing, copywriting, copywriter, content writer, nulis konten, ~caption, konten kreator, content creator
analitik web: google analytics, web analytics, seo
pemotretan produk: foto produk, product photography
Adobe Illustrator: illustrator, ai illustrator
Adobe Photoshop: photoshop, potosop, ~ps, photo editing, edit foto
Adobe InDesign: indesign
CorelDRAW: corel, coreldraw, corel draw
Figma: ui/ux design, ui design, ux design
Canva: desain canva
ilustrasi: illustration, menggambar, drawing
tata letak: layout, layouting
fotografi: photography, fotografer, ~foto
videografi: videography, videografer
penyuntingan video: video editing, edit video, editing video, editor video, premiere, capcut, adobe premiere, davinci resolve
motion graphic: motion graphics, after effects, animasi
penulisan naskah: script writing, scriptwriting, menulis naskah
tata suara: sound system, audio engineering, sound engineer
penyiaran: broadcasting, penyiar, announcer
sablon: screen printing, menyablon, dtf
cetak offset: offset printing
cetak digital: digital printing
penjilidan: jilid, book binding
HTML dan CSS: html, css, html css, bootstrap, web development, web design
JavaScript: js, java script, node.js, nodejs, jquery, vue, vue.js
React: react.js, reactjs, react native
Laravel: codeigniter
SQL: mysql, postgresql, postgres, database, basis data, sql server
Git: github, gitlab
Flutter: dart, mobile development, android developer
pengujian perangkat lunak: software testing, qa testing, quality assurance software
analisis data: data analysis, data analytics, data analyst, power bi, tableau, analisa data
Linux: ubuntu, debian
administrasi jaringan: networking, network administration, jaringan komputer, teknisi jaringan, setting jaringan
MikroTik: microtik, mikrotik routeros
penyambungan serat optik: fiber optic, splicing, fiber optik, kabel fo
pemasangan CCTV: cctv, instalasi cctv
perakitan komputer: rakit komputer, merakit komputer, rakit pc, merakit pc, komputer rakitan, servis komputer, install ulang, instal windows
dukungan teknis: it support, technical support, helpdesk, troubleshooting
masakan Sunda: memasak masakan sunda
masakan Nusantara: memasak, ~masak, cooking, juru masak, masakan indonesia
roti: bakery, pastry, membuat roti, baking, ~bread
kue basah: kue tradisional, membuat kue, jajanan pasar
dekorasi kue: cake decorating, menghias kue, hias kue
barista: ~kopi, latte art, coffee making, mesin espresso, meracik kopi
penyiapan bahan: food preparation, prep cook, menyiapkan bahan
higiene pangan: food safety, haccp, higiene, hygiene, keamanan pangan
pengendalian mutu: quality control, qc, kontrol kualitas, inspeksi kualitas
pengemasan makanan: packing, packaging, mengemas, pengemasan
pramusaji: waiter, waitress, waiters, pelayan restoran
katering: catering
resepsionis: receptionist, front office, front desk, penerima tamu
reservasi: reservation, booking, ticketing
tata graha: housekeeping, room attendant, making bed
binatu: laundry, menyetrika, setrika
pemandu wisata: tour guide, ~guide, tour leader
penyelenggaraan acara: event organizer, event management, panitia acara, mengadakan acara
pertolongan pertama: first aid, p3k
bahasa Inggris: english, bhs inggris, b. inggris, b inggris, toefl, toeic, ielts, english language
bahasa Jepang: japanese, jlpt, bhs jepang, n4
bahasa Sunda: sundanese
bahasa isyarat: sign language, bisindo
asuhan keperawatan: nursing care, askep, nursing, perawatan pasien
tanda vital: vital sign, vital signs, ttv, tensi
pemasangan infus: ~infus, iv line
asuhan kebidanan: midwifery, kebidanan
imunisasi: vaksinasi, immunization, vaccination
rekam medis: medical record, medical records
klaim BPJS: bpjs, inacbg, ina cbg
pelayanan resep: resep obat, dispensing
peracikan obat: meracik obat, compounding
analisis laboratorium: laboratory analysis, ~laboratorium, uji lab
pengambilan darah: phlebotomy, flebotomi
fisioterapi: physiotherapy
gizi: nutrition, ahli gizi
kesehatan gigi: dental care
pendampingan lansia: caregiver, merawat lansia, elderly care
mengajar: teaching, teacher, guru, tutor, les privat, pengajar
modul ajar: rpp, lesson plan, bahan ajar
pengelolaan kelas: classroom management
pendidikan inklusif: inclusive education, abk, anak berkebutuhan khusus
mendongeng: storytelling, dongeng
bimbingan konseling: counseling, konseling, counselling
pengasuhan anak: babysitter, childcare, mengasuh anak, pengasuh bayi
pelatihan: ~training, trainer, melatih
katalogisasi buku: cataloguing, slims
menjahit: jahit, sewing, penjahit, tailor
mesin jahit kecepatan tinggi: high speed, mesin juki, juki, mesin jahit industri
obras: mesin obras, overlock
pola busana: pola baju, pattern making, membuat pola
pemotongan kain: potong kain, ~cutting
bordir: embroidery, mesin bordir
membatik: batik, batik tulis
perencanaan produksi: ppic, production planning
las SMAW: las listrik, smaw, welding, mengelas, ~las
las MIG: mig, las co2, gmaw
mesin bubut: bubut, lathe
mesin CNC: cnc, cnc milling
gambar teknik: technical drawing, drafter, drafting
AutoCAD: auto cad, autocad 2d
SketchUp: sketch up
servis sepeda motor: servis motor, service motor, mekanik motor, bengkel motor, tune up motor
servis mobil: service mobil, mekanik mobil, bengkel mobil, tune up mobil
sistem injeksi: ~injeksi, efi, fuel injection
kelistrikan otomotif: listrik otomotif, kelistrikan mobil
instalasi listrik: electrical installation, pasang listrik, memasang listrik, listrik rumah
panel listrik: electrical panel, merakit panel
panel surya: plts, solar panel
pendingin udara: servis ac, service ac, cuci ac, teknisi ac, air conditioner
perawatan mesin: machine maintenance, preventive maintenance, maintenance mesin
PLC: programmable logic controller, plc omron
elektronika: electronics, servis elektronik
solder: soldering, menyolder
K3: hse, safety officer, keselamatan kerja, ak3 umum
plambing: plumbing, pipa air
pengecatan: painting, mengecat
pertukangan kayu: tukang kayu, carpentry, mebel, furniture
pasangan bata: tukang batu, tukang bangunan, masonry
rencana anggaran biaya: rab, cost estimation, estimator
survei ukur: surveying, theodolite, total station
pengawasan proyek: site supervisor, pengawas proyek, project supervision
mengemudi: driver, driving, nyetir, menyetir, supir, sopir, pengemudi
aplikasi peta: google maps, gps
pengantaran barang: kurir, courier, ~delivery, antar barang, mengantar barang, ojek online
pergudangan: warehouse, gudang, warehousing
bongkar muat aman: bongkar muat, loading, unloading
pemindaian kode batang: barcode, scan barcode, barcode scanner
forklift: operator forklift, reach truck
budidaya sayuran: bertani, berkebun, farming, menanam sayur
pembibitan: nursery tanaman, bibit
hidroponik: hydroponic, hydroponics
pascapanen: ~panen, sortir panen
budidaya ikan: perikanan, lele, ternak ikan, aquaculture
perawatan taman: gardening, tukang kebun, ~taman
pemilahan sampah: bank sampah, waste sorting
daur ulang: recycling, recycle
pembersihan gedung: cleaning service, bersih-bersih, cleaning, office boy
pengamanan: security, satpam, ~keamanan
tata rambut: hairdresser, potong rambut, barber, ~salon
tata rias: makeup, make up, mua, rias pengantin
perawatan kulit: skin care, facial, beautician
kerja sama tim: teamwork, team work, kerjasama tim, kerjasama, bekerja dalam tim, bekerja sama
ketelitian: teliti, attention to detail, detail oriented, cermat
komunikasi: ~communication, communication skills, public speaking, komunikatif
kepemimpinan: leadership, memimpin tim, memimpin
penyusunan laporan: reporting, membuat laporan, laporan harian`

export interface SkillName {
  skill: string
  /** Says enough in the middle of a text to be taken for the skill. */
  isPlain: boolean
}

/** What people write, in small letters, and the skills it stands for; each skill's own name too. */
export const skillNames: ReadonlyMap<string, readonly SkillName[]> = Map.groupBy(
  [
    ...skills.map((skill) => ({ name: skill.toLowerCase(), skill, isPlain: true })),
    ...written
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [skill = '', names = ''] = line.split(': ')
        return names.split(', ').map((name) => ({ name: name.replace('~', ''), skill, isPlain: !name.startsWith('~') }))
      }),
  ],
  ({ name }) => name,
)
