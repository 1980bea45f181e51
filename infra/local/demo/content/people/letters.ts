/**
 * Short letters as people write them. `{jabatan}` the vacancy, `{tempat}` the employer, `{bisa}` an ability, `{sekolah}` the SMK,
 * `{lulusan}` any study programme, `{lalu}` an earlier job, `{kecamatan}` where one lives. A letter whose slot has nothing to put in is not for that person.
 */
export const letters: readonly string[] = [
  'Saya membaca lowongan {jabatan} sampai tiga kali karena rasanya ditulis untuk saya. Bekal saya {bisa}, dan sisanya siap saya pelajari.',
  'Dengan hormat, saya mengajukan diri sebagai {jabatan} di {tempat}. Saya tinggal di {kecamatan}, jadi datang pagi bukan masalah.',
  'Saya pernah bekerja sebagai {lalu}. Dari sana saya belajar bahwa pekerjaan kecil yang beres lebih berharga daripada janji besar. Semoga cocok untuk posisi {jabatan}.',
  'Di {sekolah} saya paling suka praktik, bukan teorinya. Karena itu lowongan {jabatan} ini langsung saya simpan.',
  'Terima kasih sudah menulis upah dan jam kerja dengan jelas. Saya melamar sebagai {jabatan} dan siap datang kapan pun diwawancara.',
  'Saya belum pernah bekerja di bidang ini, tetapi saya terbiasa dengan {bisa} dan cepat bertanya kalau tidak tahu.',
  'Ibu saya dulu pelanggan {tempat}. Sejak itu saya tahu di sana orang diperlakukan baik. Izinkan saya ikut menjadi bagiannya.',
  'Kalau diberi kesempatan sebagai {jabatan}, hal pertama yang akan saya lakukan adalah memperhatikan cara kerja orang yang paling lama di sana.',
  'Saya ingin pekerjaan yang jelas supaya bisa membantu sekolah adik. Yang paling saya kuasai: {bisa}.',
  'Yang tidak tertulis di profil saya: saya tepat waktu, suka merapikan, dan tidak pelit membantu.',
  'Perkenalkan, saya lulusan {lulusan}. Saya mencari tempat untuk tumbuh, bukan sekadar tempat untuk absen.',
  'Pekerjaan saya sebelumnya {lalu}. Mungkin berbeda bidang, tetapi sama-sama menuntut datang tepat waktu dan tidak banyak alasan.',
  'Saya tertarik karena {tempat} menulis dengan jujur apa yang berat dari pekerjaannya. Itu jarang.',
  'Rumah saya di {kecamatan}, dekat jalur angkot, jadi saya bisa menjadi orang yang datang paling pagi.',
  'Jujur, saya gugup menulis surat lamaran. Kalau bertemu langsung saya lebih pandai menunjukkan {bisa}.',
  'Saya sudah dua kali ke stan {tempat} untuk bertanya, dan jawaban petugasnya membuat saya yakin melamar.',
  'Ada tiga hal yang bisa saya bawa: {bisa}, kesabaran, dan bekal makan sendiri.',
  'Saya mengikuti kabar {tempat} sejak lama. Lowongan {jabatan} ini kesempatan yang saya tunggu.',
  'Selama sekolah di {sekolah} saya praktik kerja empat bulan dan dipuji karena rapi. Saya ingin mengulangnya, kali ini sungguhan.',
  'Saya sedang ikut kursus pada malam hari, jadi jadwal {jabatan} yang jelas sangat membantu saya.',
  'Pekerjaan terakhir saya {lalu}. Saya berhenti baik-baik dan atasan lama bersedia dihubungi.',
  'Mohon maaf bila surat ini pendek. Saya lebih suka membuktikan lewat masa percobaan.',
  'Saya sempat berpikir merantau, lalu membaca lowongan {jabatan} ini. Lebih baik bekerja di kota sendiri, dekat keluarga.',
  'Menurut halaman kecocokan, saya memenuhi sebagian besar syarat. Yang belum, akan saya kejar; saya sudah mulai bulan ini.',
  'Tetangga saya di {kecamatan} bekerja di {tempat} dan menyarankan saya mencoba. Katanya di sana orang mau mengajari.',
  'Saya bukan yang paling pintar di kelas, tetapi saya yang paling jarang tidak masuk. Keahlian saya: {bisa}.',
  'Saya ingin belajar langsung dari orang yang sudah lama bekerja. Lowongan {jabatan} di {tempat} tampaknya tempat yang tepat.',
  'Setelah beberapa waktu mengurus rumah, saya ingin kembali bekerja. Bekal saya masih sama: {bisa}.',
  'Saya senang pekerjaan yang hasilnya kelihatan pada sore hari. Karena itu saya memilih {jabatan}.',
  'Kepada Tim Rekrutmen {tempat}: saya siap mengikuti tes praktik. Mohon kabari bila ada alat yang harus saya bawa.',
  'Saya memakai alat bantu dengar dan bekerja baik dengan arahan tertulis. Kemampuan yang saya andalkan: {bisa}.',
  'Dari pengalaman sebagai {lalu}, saya tahu melayani orang yang sedang kesal itu seni. Saya masih belajar, dan saya menikmatinya.',
  'Semoga surat ini sampai pada hari yang baik. Saya melamar {jabatan} dengan harapan yang wajar dan tenaga yang cukup.',
  'Saya lulusan {sekolah} yang lebih sering ditemukan di bengkel atau ruang praktik daripada di kantin.',
]

/** Said kindly, and always with something to go on with. Those that name a cause are given only where it is true. */
export const declines = {
  licence:
    'Terima kasih sudah melamar. Kali ini kami memilih pelamar yang sudah memegang lisensi yang diminta; silakan melamar lagi setelah Anda memilikinya.',
  experience:
    'Profil Anda baik, tetapi pengalaman yang kami perlukan untuk posisi ini lebih panjang. Nama Anda kami simpan untuk lowongan pemula bulan depan.',
  shift:
    'Jadwal yang Anda harapkan belum cocok dengan giliran kerja kami. Bila kelak berubah, kami senang membaca lamaran Anda lagi.',
  wage: 'Harapan upah Anda melampaui anggaran kami saat ini, dan kami tidak ingin menawarkan yang kurang pantas.',
  full: 'Kuota sudah terisi oleh pelamar yang lebih dulu lolos. Kami akan mengabari bila ada tempat lagi.',
  elsewhere:
    'Keahlian Anda lebih dekat dengan lowongan lain di tempat kami. Silakan lihat daftar lowongan kami dan melamar ke sana.',
  many: 'Lamaran yang masuk jauh lebih banyak daripada kuota. Profil Anda termasuk yang kami sukai; mohon jangan berkecil hati.',
  practice:
    'Hasil uji praktik belum sesuai kebutuhan kami, terutama pada ketelitian. Cobalah lagi setelah berlatih; lamaran ulang kami terima.',
} as const
