import { words } from './lang.ts'

/** Asking to be taken out of a replay, and what staff do about it. */
export const removalWords = words({
  id: {
    title: 'Minta dihapus dari siaran ulang',
    why: 'Untuk Anda yang direkam di siaran ini. Begitu permintaan terkirim, siaran ulang disembunyikan. Petugas lalu memotong bagian Anda atau mencabut siarannya, paling lama 3 × 24 jam.',
    words: 'Bagian mana yang ingin dihapus, dan mengapa',
    send: 'Kirim permintaan',
    sent: 'Permintaan terkirim',
    sentWhy: 'Siaran ulang ini sudah disembunyikan. Petugas menyelesaikannya paling lama 3 × 24 jam.',
    back: 'Ke halaman panggung',
    desk: (stage: string) => `Siaran ulang ${stage}`,
    none: 'Belum ada siaran ulang di panggung ini. Siaran ulang muncul di sini begitu acara yang direkam selesai.',
    states: { shown: 'Tampil', asked: 'Disembunyikan: ada yang minta dihapus', withdrawn: 'Dicabut' },
    asks: (name: string, said: string) =>
      said ? `${name}: “${said}”` : `${name} mencabut persetujuan direkam saat siaran masih berjalan.`,
    part: (n: number, seconds: number) => `Bagian ${n}, ${seconds} detik`,
    from: 'Dari detik',
    to: 'Sampai detik',
    cut: 'Potong',
    cutHow:
      'Yang dipotong hilang dari berkasnya. Potongan mengikuti gambar utuh terdekat, jadi bisa lebih panjang sampai dua detik di tiap ujung.',
    settled: 'Sudah ditangani',
    show: 'Tampilkan lagi',
    withdraw: 'Cabut untuk seterusnya',
    done: 'Tersimpan. Halaman siaran ulang menyusul dalam beberapa detik.',
    watch: 'Buka berkas',
  },
  en: {
    title: 'Ask to be removed from a replay',
    why: 'For people who were recorded in this show. The replay is hidden as soon as you send this. Staff then cut your part out or take the replay down, within 3 × 24 hours.',
    words: 'Which part shall go, and why',
    send: 'Send request',
    sent: 'Request sent',
    sentWhy: 'This replay is hidden now. Staff settle it within 3 × 24 hours.',
    back: 'To the stage',
    desk: (stage: string) => `Replays of ${stage}`,
    none: 'There is no replay of this stage yet. One appears here once a recorded show is over.',
    states: { shown: 'Shown', asked: 'Hidden: somebody asked for removal', withdrawn: 'Taken down' },
    asks: (name: string, said: string) =>
      said ? `${name}: “${said}”` : `${name} took their consent back while the show was on.`,
    part: (n: number, seconds: number) => `Part ${n}, ${seconds} seconds`,
    from: 'From second',
    to: 'To second',
    cut: 'Cut out',
    cutHow:
      'What is cut is gone from the file. A cut follows the nearest whole picture, so it may be up to two seconds longer at each end.',
    settled: 'Dealt with',
    show: 'Show again',
    withdraw: 'Take down for good',
    done: 'Saved. The replay’s page follows within seconds.',
    watch: 'Open the file',
  },
})
