/** One line style: 24 grid, 1.75 stroke, round ends, and at most one part filled softly. */
interface Drawing {
  line: string
  /** The part filled at 16 %. */
  soft?: string
}

export const icons = {
  kiri: { line: 'M15 5l-7 7 7 7' },
  kanan: { line: 'M9 5l7 7-7 7' },
  bawah: { line: 'M5 9l7 7 7-7' },
  jam: {
    line: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M12 8v4.5l3 1.8',
    soft: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17',
  },
  pin: {
    line: 'M12 21c4-4 7-7 7-11a7 7 0 0 0-14 0c0 4 3 7 7 11zM12 7.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5',
    soft: 'M12 21c4-4 7-7 7-11a7 7 0 0 0-14 0c0 4 3 7 7 11',
  },
  uang: {
    line: 'M3 7h18v10H3zM12 9.8a2.2 2.2 0 1 0 0 4.4a2.2 2.2 0 1 0 0-4.4M6 10v4M18 10v4',
    soft: 'M3 7h18v10H3z',
  },
  orang: {
    line: 'M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8M5 20a7 7 0 0 1 14 0',
    soft: 'M5 20a7 7 0 0 1 14 0z',
  },
  obrol: {
    line: 'M4 5h16v11h-9l-5 4v-4H4zM8 9h8M8 12.2h5',
    soft: 'M4 5h16v11h-9l-5 4v-4H4z',
  },
  titip: {
    line: 'M3.5 6h17v12h-17zM4 7l8 6 8-6',
    soft: 'M3.5 6h17v12h-17z',
  },
  wa: {
    line: 'M12 3.5a8.5 8.5 0 0 0-7.3 12.8L3.5 20.5l4.3-1.1A8.5 8.5 0 1 0 12 3.5zM9 8.5c-.6 3.5 3 7 6.5 6.4l.3-1.9-2.2-.9-.9 1c-1-.5-1.7-1.2-2.1-2.1l1-.9-.9-2.2z',
    soft: 'M12 3.5a8.5 8.5 0 0 0-7.3 12.8L3.5 20.5l4.3-1.1A8.5 8.5 0 1 0 12 3.5',
  },
  bagikan: {
    line: 'M12 15V4M8 7.5l4-4 4 4M6 11H4v9h16v-9h-2',
    soft: 'M4 13h16v7H4z',
  },
  simpan: {
    line: 'M7 4h10v16l-5-4-5 4z',
    soft: 'M7 4h10v16l-5-4-5 4z',
  },
  tangan: {
    line: 'M8 13V6.5a1.5 1.5 0 0 1 3 0V11V4.5a1.5 1.5 0 0 1 3 0V11V6a1.5 1.5 0 0 1 3 0v9c0 3.5-2 5.5-5 5.5c-2.5 0-4-1-5.5-3.5L4 13.5c-.8-1.5 1-2.5 2-1.5z',
    soft: 'M7 12l3 2h8v2c0 3-2 5-5 5s-5-1-7-4l-2.5-4z',
  },
  suara: {
    line: 'M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
    soft: 'M4 9.5h3.5L12 5.5v13l-4.5-4H4z',
  },
  radio: {
    line: 'M4 9h16v11H4zM7 9l10-5M9 12a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M15 13h2M15 16h2',
    soft: 'M4 9h16v11H4z',
  },
  teks: {
    line: 'M3.5 6h17v12h-17zM10.5 10.5a2 2 0 1 0 0 3M17 10.5a2 2 0 1 0 0 3',
    soft: 'M3.5 6h17v12h-17z',
  },
  layar: {
    line: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
    soft: 'M4 4h16v16H4z',
  },
  jeda: {
    line: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M10 9v6M14 9v6',
    soft: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17',
  },
  cek: { line: 'M5 12.5l4.5 4.5L19 7.5' },
  silang: { line: 'M6 6l12 12M18 6L6 18' },
  tambah: { line: 'M12 5v14M5 12h14' },
  kurang: { line: 'M5 12h14' },
  cari: {
    line: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5L20 20',
    soft: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13',
  },
  buku: {
    line: 'M12 6.5C10 4.5 7 4 4 5v13.5c3-1 6-.5 8 1.5c2-2 5-2.5 8-1.5V5c-3-1-6-.5-8 1.5zM12 6.5V20',
    soft: 'M4 5c3-1 6-.5 8 1.5V20c-2-2-5-2.5-8-1.5z',
  },
  huruf: { line: 'M3 18L8 6l5 12M4.8 14h6.4M21 18v-7M21 14.5a3 3 0 1 1-6 0a3 3 0 1 1 6 0' },
  bulan: {
    line: 'M19 14.5A7.5 7.5 0 0 1 9.5 5a7.5 7.5 0 1 0 9.5 9.5z',
    soft: 'M19 14.5A7.5 7.5 0 0 1 9.5 5a7.5 7.5 0 1 0 9.5 9.5',
  },
  isi: { line: 'M4 6h16M4 12h11M4 18h14' },
  saring: { line: 'M4 6h16M7 12h10M10 18h4' },
  kamera: {
    line: 'M3 7h12v10H3zM15 11l6-3.5v9L15 13',
    soft: 'M3 7h12v10H3z',
  },
  mik: {
    line: 'M12 3.5a3 3 0 0 0-3 3V11a3 3 0 0 0 6 0V6.5a3 3 0 0 0-3-3zM6 11a6 6 0 0 0 12 0M12 17v3.5M9 20.5h6',
    soft: 'M9 4h6v9H9z',
  },
  tutup: {
    line: 'M3 14c5-5 13-5 18 0l-2 3-4-1.5v-2.7a9 9 0 0 0-6 0v2.7L5 17z',
    soft: 'M3 14c5-5 13-5 18 0l-2 3-4-1.5v-3h-6v3L5 17z',
  },
  naik: {
    line: 'M12 4l7 8h-4v8H9v-8H5z',
    soft: 'M12 4l7 8h-4v8H9v-8H5z',
  },
  unduh: { line: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14' },
  kalender: {
    line: 'M4 6h16v14H4zM4 10h16M8 3.5V7M16 3.5V7M9 15l2 2 4-4',
    soft: 'M4 6h16v4H4z',
  },
  awas: {
    line: 'M12 4l9 16H3zM12 10v4.5M12 17.2v.1',
    soft: 'M12 4l9 16H3z',
  },
  ulang: { line: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3L20 9M20 4v5h-5' },
  luring: {
    line: 'M4 4l16 16M2.5 9.5a14 14 0 0 1 4-2.7M21.5 9.5a14 14 0 0 0-11-3.9M6 13a9 9 0 0 1 4-2.2M18 13a9 9 0 0 0-2.5-1.8M9.5 16.5a4 4 0 0 1 5 0M12 20v.1',
  },
  kunci: {
    line: 'M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3',
    soft: 'M5 11h14v9H5z',
  },
  stempel: {
    line: 'M5 16h14v4H5zM7 16c0-3 3-3 3-6a3 3 0 1 1 4 0c0 3 3 3 3 6',
    soft: 'M5 16h14v4H5z',
  },
  kirim: {
    line: 'M4 12L20 4l-4 16-4-6zM12 14l8-10',
    soft: 'M4 12L20 4l-4 16-4-6z',
  },
  tas: {
    line: 'M4 8h16v12H4zM9 8V6.5a3 3 0 0 1 6 0V8M4 13h16',
    soft: 'M4 8h16v12H4z',
  },
  gelar: {
    line: 'M12 5l10 4.5L12 14L2 9.5zM6 11.5V16c3 2.5 9 2.5 12 0v-4.5M22 9.5V15',
    soft: 'M12 5l10 4.5L12 14L2 9.5z',
  },
  lencana: {
    line: 'M12 3.5a6 6 0 1 0 0 12a6 6 0 1 0 0-12M8.5 14.5L7 21l5-2.5 5 2.5-1.5-6.5M9.8 9.5l1.6 1.6 3-3',
    soft: 'M12 3.5a6 6 0 1 0 0 12a6 6 0 1 0 0-12',
  },
  dokumen: {
    line: 'M6 3.5h8l4 4V20.5H6zM14 3.5v4h4M9 12h6M9 15.5h6',
    soft: 'M6 3.5h8l4 4V20.5H6z',
  },
  ubah: { line: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3', soft: 'M4 20l1-4L16 5l3 3L8 19z' },
  hapus: { line: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10 11v5M14 11v5', soft: 'M7 7l1 13h8l1-13z' },
  keluar: { line: 'M13 4H5v16h8M10 12h10M16.5 8.5L20 12l-3.5 3.5', soft: 'M5 4h8v16H5z' },
  foto: {
    line: 'M4 5h16v14H4zM4 16l4.5-4.5 3.5 3.5 3-3 5 4M15.5 8.2a1.3 1.3 0 1 0 0 2.6a1.3 1.3 0 1 0 0-2.6',
    soft: 'M4 16l4.5-4.5 3.5 3.5 3-3 5 4v3H4z',
  },
  tanya: {
    line: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M9.5 9.7a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M12 16.6v.1',
    soft: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17',
  },
  panah: { line: 'M4 12h16M14 6l6 6-6 6' },
  orang2: {
    line: 'M9 5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M2.5 20a6.5 6.5 0 0 1 13 0M15.5 5.3a3.5 3.5 0 0 1 0 6.4M18 14.8a6.5 6.5 0 0 1 3.5 5.2',
    soft: 'M2.5 20a6.5 6.5 0 0 1 13 0z',
  },
  panggung: {
    line: 'M3 4h18M5 4c0 6-.5 9-2 12M19 4c0 6 .5 9 2 12M3 20h18M8 20v-4h8v4M12 13a2 2 0 1 0 0-4a2 2 0 1 0 0 4',
    soft: 'M8 16h8v4H8z',
  },
  toko: {
    line: 'M4 9l1.5-5h13L20 9M4 9a2.6 2.6 0 0 0 5.3 0a2.7 2.7 0 0 0 5.4 0A2.6 2.6 0 0 0 20 9M5.5 11.5V20h13v-8.5M10 20v-5h4v5',
    soft: 'M4 9l1.5-5h13L20 9z',
  },
} satisfies Record<string, Drawing>
export type IconName = keyof typeof icons
