import type { Booth } from '../types.ts'

export const filmFoto: readonly Booth[] = [
  {
    key: 'film-ponsel',
    name: 'Layar Saku',
    pitch: 'Kolektif film ponsel. Kami pinjamkan lensa, mikrofon, dan keberanian.',
    story: `Tidak ada satu pun dari kami yang punya kamera. Yang kami punya ponsel retak, satu lampu baca, dan banyak sekali naskah. Film pertama kami berdurasi tiga menit dan pemeran utamanya ayam.

Sekarang ada dua puluh dua film, sebagian pernah diputar di balai warga dengan seprai sebagai layar. Kami percaya film yang baik dimulai dari memperhatikan orang, dan itu gratis.

Di stan Anda bisa meminjam paket lensa untuk satu hari. Jaminannya bukan KTP, cukup janji dan nomor telepon.`,
    category: 'film-foto',
    exhibitor: { name: 'Galih Wicaksono', mail: 'galih@layarsaku.example', age: 26 },
    whatsapp: '0812-0000-0151',
    instagram: 'layarsaku',
    goods: [
      { name: 'Pinjam paket lensa', priceRupiah: 35000, note: 'satu hari' },
      { name: 'Kelas satu sore', priceRupiah: 50000, note: 'dari naskah sampai sunting' },
      { name: 'Kumpulan film dalam kartu memori', priceRupiah: 75000, note: '22 film pendek' },
    ],
    kecamatan: 'Cikole',
    keepers: ['Galih Wicaksono', 'Siska Damayanti'],
    state: 'approved',
  },
  {
    key: 'foto-kamar-gelap',
    name: 'Kamar Gelap Keliling',
    pitch: 'Potret hitam putih dengan kamera kotak. Jadi dalam tujuh menit, tercium bau cuka.',
    story: `Kamera saya dibuat dari peti telur dan lensa mesin fotokopi. Orang duduk diam enam detik, saya masukkan tangan ke dalam kotak, dan di sana fotonya lahir, tanpa listrik.

Enam detik itu lama. Banyak yang tiba-tiba berhenti tersenyum dan menjadi dirinya sendiri. Itulah foto yang saya cari.

Negatifnya untuk Anda, cetakannya juga. Saya tidak menyimpan apa-apa kecuali nama depan di buku tamu. Kalau hujan, kami pindah ke bawah beringin.`,
    category: 'film-foto',
    exhibitor: { name: 'Putu Ayu Laksmi', mail: 'laksmi@kamargelap.example', age: 29 },
    whatsapp: '0812-0000-0152',
    instagram: 'kamargelapkeliling',
    goods: [
      { name: 'Potret satu orang', priceRupiah: 45000, note: 'negatif dan cetakan' },
      { name: 'Potret keluarga', priceRupiah: 70000, note: 'sampai enam orang' },
      { name: 'Rakit kamera lubang jarum', priceRupiah: 55000, note: 'karton, tanpa lem' },
    ],
    kecamatan: 'Gunungpuyuh',
    keepers: ['Putu Ayu Laksmi'],
    state: 'approved',
  },
  {
    key: 'dokumenter-sungai',
    name: 'Menyusuri Cimandiri',
    pitch: 'Foto dan film tentang orang-orang di tepi sungai, dari hulu sampai muara.',
    story: `Selama empat bulan kami mengikuti sungai dengan motor bebek dan ban dalam. Kami tidur di rumah penambang pasir, pencari ikan, guru ngaji, dan seorang ibu yang setiap pagi memungut sampah di depan rumahnya tanpa disuruh siapa pun.

Hasilnya empat puluh foto dan satu film dua puluh menit. Semua orang di dalamnya sudah melihat dan menyetujui gambarnya; dua orang meminta fotonya diganti dan kami ganti.

Hasil penjualan cetakan kembali ke desa-desa itu, berupa perahu kecil untuk sekolah.`,
    category: 'film-foto',
    exhibitor: { name: 'Theo Wattimena', mail: 'theo@menyusuricimandiri.example', age: 27 },
    whatsapp: '0812-0000-0153',
    instagram: 'menyusuri.cimandiri',
    goods: [
      { name: 'Buku foto', priceRupiah: 165000, note: '88 halaman' },
      { name: 'Cetakan 20 × 30', priceRupiah: 120000, note: 'kertas arsip, pilih foto' },
      { name: 'Pemutaran di sekolah Anda', priceRupiah: 0, note: 'gratis, kami bawa layar' },
    ],
    kecamatan: 'Baros',
    keepers: ['Theo Wattimena', 'Anisa Nurfadilah'],
    state: 'approved',
  },
  {
    key: 'animasi-tanah-liat',
    name: 'Gerak Lempung',
    pitch: 'Animasi tanah liat dua belas gambar per detik. Satu menit film, tiga minggu punggung pegal.',
    story: `Film kami yang terpanjang berdurasi empat menit dan memakan waktu satu semester. Tokohnya gorengan yang tidak mau digoreng. Ibu kantin menjadi pengisi suara karena beliau sudah biasa berteriak.

Kami lima orang dari jurusan Animasi. Set kami dari kardus sepatu, lampunya lampu belajar, dan tanah liatnya sering dicuri semut.

Di stan, pengunjung boleh menggeser satu tokoh satu gerakan. Pada akhir hari kedua, semua gerakan itu jadi satu film.`,
    category: 'film-foto',
    exhibitor: { name: 'Bintang Nugraha', mail: 'bintang@geraklempung.example', age: 19 },
    whatsapp: '0812-0000-0154',
    instagram: 'geraklempung',
    goods: [
      { name: 'Figur gorengan', priceRupiah: 38000, note: 'tanah liat oven' },
      { name: 'Buku balik jempol', priceRupiah: 22000, note: 'adegan kejar-kejaran' },
      { name: 'Salam ulang tahun animasi', priceRupiah: 150000, note: 'sepuluh detik' },
    ],
    kecamatan: 'Cibeureum',
    keepers: ['Bintang Nugraha', 'Selvi Yuliana', 'Ade Irfan'],
    state: 'applied',
  },
]
