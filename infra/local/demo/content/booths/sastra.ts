import type { Booth } from '../types.ts'

export const sastra: readonly Booth[] = [
  {
    key: 'zine-lipat',
    name: 'Enam Belas Halaman',
    pitch: 'Zine lipat tentang kota, kucing, dan kegagalan. Tukar dengan zine Anda atau beli seharga parkir.',
    story: `Satu lembar kertas, lipat empat kali, potong satu kali: enam belas halaman. Itu semua modal kami selain mesin fotokopi Pak Haji yang tintanya kadang tipis kadang tebal.

Zahra menulis puisi, saya menulis keluhan. Nomor tujuh berisi daftar bangku taman yang catnya belum kering. Nomor sebelas ditulis seluruhnya oleh sopir ojek yang kami wawancarai saat hujan.

Pembaca sering membalas dengan surat. Kami simpan di kaleng biskuit dan kami jawab semua, walau lambat.`,
    category: 'sastra',
    exhibitor: { name: 'Naufal Rizqi', mail: 'surat@enambelas.example', age: 25 },
    whatsapp: '0812-0000-0171',
    instagram: 'enambelashalaman',
    goods: [
      { name: 'Zine satuan', priceRupiah: 5000, note: 'atau tukar zine' },
      { name: 'Paket sebelas nomor', priceRupiah: 45000, note: 'diikat tali rami' },
      { name: 'Buat zine bersama', priceRupiah: 10000, note: 'kertas dan fotokopi' },
    ],
    kecamatan: 'Cikole',
    keepers: ['Naufal Rizqi', 'Zahra Kamila'],
    state: 'approved',
  },
  {
    key: 'mesin-tik-puisi',
    name: 'Puisi Pesanan',
    pitch: 'Sebut satu kata, tunggu sepuluh menit, bawa pulang puisi yang diketik di depan Anda.',
    story: `Mesin tik ini milik juru tulis kelurahan, dibeli Bapak waktu lelang. Huruf R-nya suka menyangkut, maka puisi saya jarang memakai kata rindu. Anggap saja itu gaya.

Orang datang dengan kata yang aneh-aneh: seblak, cicilan, ruang tunggu. Seorang kakek pernah meminta puisi untuk sepedanya. Saya selalu bertanya satu hal saja, “Kapan terakhir kali Anda memikirkannya?” lalu mulai mengetik.

Bayarnya sesuka hati. Yang menangis biasanya membayar dengan gorengan, dan itu sah.`,
    category: 'sastra',
    exhibitor: { name: 'Bilal Akbar', mail: 'bilal@puisipesanan.example', age: 27 },
    whatsapp: '0812-0000-0172',
    instagram: 'puisipesanan',
    goods: [
      { name: 'Puisi satu kata', priceRupiah: 10000, note: 'atau sesuka hati' },
      { name: 'Puisi untuk undangan', priceRupiah: 75000, note: 'diketik dan diberi bingkai' },
      { name: 'Kumpulan “Tanpa R”', priceRupiah: 42000, note: '60 halaman' },
    ],
    kecamatan: 'Gunungpuyuh',
    keepers: ['Bilal Akbar'],
    state: 'approved',
  },
  {
    key: 'cerpen-sunda',
    name: 'Carpon Sakola',
    pitch: 'Cerita pendek basa Sunda karya murid SMP dan SMA, dengan glosarium untuk yang lupa.',
    story: `Guru kami menantang: tulis satu halaman saja dalam bahasa Sunda tanpa bertanya ke Emak. Tidak ada yang berhasil. Akhirnya satu kelas bertanya ke emak masing-masing, dan justru di situ ceritanya muncul.

Buku ini berisi dua puluh tiga cerita. Ada kuntilanak yang takut listrik padam, ada pemain bola yang cuma mau bermain kalau tidak becek. Di setiap pinggir halaman ada arti kata, ditulis oleh adik kelas.

Hasil penjualan untuk mencetak jilid dua. Kami sudah punya tiga puluh naskah.`,
    category: 'sastra',
    exhibitor: {
      name: 'Neng Azkia Nurul',
      mail: 'azkia@carponsakola.example',
      age: 17,
      guardian: { name: 'Euis Kartika', mail: 'euis.kartika@warga.example' },
    },
    whatsapp: '0812-0000-0173',
    goods: [
      { name: 'Carpon Sakola, jilid 1', priceRupiah: 35000, note: '23 cerita' },
      { name: 'Kamus saku pinggir halaman', priceRupiah: 12000, note: '400 kata' },
      { name: 'Paket kelas isi 10', priceRupiah: 300000, note: 'untuk perpustakaan sekolah' },
    ],
    kecamatan: 'Baros',
    keepers: ['Neng Azkia Nurul', 'Bu Euis Kartika', 'Fadlan Hilmi'],
    state: 'approved',
  },
  {
    key: 'surat-kota',
    name: 'Kantor Surat Kecil',
    pitch: 'Kami menuliskan surat untuk siapa saja, lalu mengantarnya naik sepeda keliling kota.',
    story: `Nenek buta huruf dan seumur hidup meminta orang lain menulis suratnya. Beliau bilang yang sulit bukan mengucapkan isinya, melainkan memercayakannya.

Di stan kami Anda bicara, kami menulis dengan tangan di kertas yang bagus, lalu dibacakan kembali sampai pas. Surat diantar dengan sepeda ke seluruh tujuh kecamatan paling lambat besok sore. Ke luar kota kami titipkan ke pos.

Isi surat tidak pernah kami ceritakan. Kami hanya mencatat jumlahnya: sampai hari ini, 412.`,
    category: 'sastra',
    exhibitor: { name: 'Meilani Sutanto', mail: 'meilani@kantorsuratkecil.example', age: 26 },
    whatsapp: '0812-0000-0174',
    instagram: 'kantorsuratkecil',
    goods: [
      { name: 'Surat dalam kota', priceRupiah: 15000, note: 'ditulis dan diantar' },
      { name: 'Surat luar kota', priceRupiah: 22000, note: 'dengan prangko' },
      { name: 'Kertas dan amplop', priceRupiah: 18000, note: 'sepuluh lembar' },
      { name: 'Surat untuk dibuka tahun depan', priceRupiah: 20000, note: 'kami simpan, kami antar' },
    ],
    kecamatan: 'Warudoyong',
    keepers: ['Meilani Sutanto', 'Ujang Suherman'],
    state: 'approved',
  },
]
