import { words } from './lang.ts'

export const aboutWords = words({
  id: {
    title: 'Tentang Alun-Alun',
    description: 'Alun-alun kota di layar: siapa yang menjalankan, bagaimana dibuat, dan janji-janjinya.',
    lead: 'Alun-alun adalah tanah lapang di tengah kota: festival, bursa kerja, dan pojok baca berdampingan di sana. Ini alun-alun yang sama, untuk yang datang lewat layar.',
    contents: 'Di halaman ini',
    sections: [
      {
        id: 'ruang',
        title: 'Tiga ruang',
        text: [],
        list: [
          'Acara: festival anak muda dengan stan karya dan panggung.',
          'Kerja: bursa kerja dinas tenaga kerja, dari lowongan sampai jawaban lamaran.',
          'Pustaka: Pojok Baca Digital (Pocadi), katalog dan buku yang bisa dibaca.',
        ],
      },
      {
        id: 'janji',
        title: 'Janji kami',
        text: [],
        list: [
          'Ringan: halaman umum paling banyak 60 KB, dan terbaca tanpa JavaScript.',
          'Terbuka: melihat-lihat tidak perlu masuk.',
          'Jelas: lamaran mempunyai tanggal jawab, penolakan mempunyai alasan, dan nilai kecocokan selalu disertai rinciannya.',
          'Adil: tidak ada orang yang ditolak oleh mesin.',
          'Bisa dipakai semua orang: dengan papan ketik, pembaca layar, huruf besar, terang maupun gelap.',
        ],
      },
      {
        id: 'kain',
        title: 'Kain sebagai gambar',
        text: [
          'Tidak semua orang punya foto bagus, jadi setiap stan, pemberi kerja, dan buku di sini mengenakan kain. Coraknya tumbuh dari nomornya, sehingga kain yang sama selalu berarti stan yang sama.',
          'Enam motifnya: kawung (buah aren dibelah), mega mendung, lokatmala (bunga wijayakusuma khas Sukabumi), leuit (lumbung padi), pakis, dan parang. Tepi bergerigi di ujung kain adalah tumpal.',
        ],
      },
      {
        id: 'orang',
        title: 'Orang digambar, tidak difoto',
        text: [
          'Wajah di layar ini digambar dan tidak meniru siapa pun. Bajunya dari kain yang sama: tumbuh dari nomornya, jadi orang yang sama selalu berwajah sama.',
        ],
      },
      {
        id: 'contoh',
        title: 'Kota contoh',
        text: [
          'Yang Anda lihat memakai Kota Sukabumi sebagai contoh tempat. Nama orang, stan, dan perusahaan di dalamnya karangan, kecuali bila disebutkan lain.',
        ],
      },
      {
        id: 'sumber',
        title: 'Perangkat lunak',
        text: [
          'Alun-Alun adalah perangkat lunak bebas dengan lisensi Apache 2.0; kota lain boleh memakainya. Hurufnya Plus Jakarta Sans, karya Tokotype, dengan lisensi SIL Open Font License 1.1.',
        ],
      },
    ],
  },
  en: {
    title: 'About Alun-Alun',
    description: 'The city square on a screen: who runs it, how it is made, and what it promises.',
    lead: 'An alun-alun is the open ground in the middle of an Indonesian town, where festivals, job fairs and the reading corner stand side by side. This is the same square, for those who come by screen.',
    contents: 'On this page',
    sections: [
      {
        id: 'ruang',
        title: 'Three rooms',
        text: [],
        list: [
          'Events: a youth festival with makers’ booths and stages.',
          'Jobs: the manpower office’s job fair, from the vacancy to the answer.',
          'Library: the digital reading corner (Pocadi), a catalogue and books to read.',
        ],
      },
      {
        id: 'janji',
        title: 'What we promise',
        text: [],
        list: [
          'Light: public pages are at most 60 KB and can be read without JavaScript.',
          'Open: nobody has to sign in to look around.',
          'Clear: applications have a day they are answered by, refusals have a reason, and scores show what they are made of.',
          'Fair: no machine turns anybody down.',
          'For everybody: by keyboard, screen reader or large type, in light and in dark.',
        ],
      },
      {
        id: 'kain',
        title: 'Cloth for pictures',
        text: [
          'Not everybody has a good photo, so every booth, employer and book here wears a cloth. Its pattern grows from its number: the same cloth always means the same booth.',
          'The six motifs: kawung (the sugar-palm fruit, cut across), mega mendung (clouds), lokatmala (Sukabumi’s own, a flower that blooms one night), leuit (rice barns), pakis (ferns) and parang (the running blade). The toothed edge of a cloth is called tumpal.',
        ],
      },
      {
        id: 'orang',
        title: 'People are drawn, not photographed',
        text: [
          'Faces on this screen are drawn and copy nobody. Their clothes are of the same cloth: grown from a number, so that the same person always has the same face.',
        ],
      },
      {
        id: 'contoh',
        title: 'An example city',
        text: [
          'What you see takes Sukabumi City as its example of a place. The people, booths and companies in it are made up unless it says otherwise.',
        ],
      },
      {
        id: 'sumber',
        title: 'Software',
        text: [
          'Alun-Alun is free software under the Apache 2.0 licence; other cities may use it. The typeface is Plus Jakarta Sans by Tokotype, under the SIL Open Font License 1.1.',
        ],
      },
    ],
  },
})
