import { words } from './lang.ts'

/** Mails that did not go out. */
export const unsentWords = words({
  id: {
    title: 'Surel gagal',
    lead: 'Surel yang ditolak pengirimnya, misalnya karena alamatnya salah ketik. Tiap surel dicoba lagi empat kali dalam sehari, dan tidak menghambat surel lain. Alamat pemberi kerja bisa diperbaiki di profilnya; pelamar bisa ditelepon atau ditemui di loket.',
    to: 'Kepada',
    about: 'Perihal',
    since: 'Sejak',
    next: 'Berikutnya',
    again: (at: string) => `Dicoba lagi ${at}`,
    givenUp: 'Tidak dicoba lagi',
    tries: (count: number, isBusy: boolean) => `${count} kali dicoba: ${isBusy ? 'pengirim sedang sibuk' : 'ditolak'}`,
    none: 'Semua surel terkirim',
    noneHint: 'Yang gagal muncul di sini, dan hilang begitu terkirim atau setelah dua minggu.',
    more: 'Masih ada yang lain; yang di atas hanya sebagian.',
    some: (count: number) => `${count} surel tidak terkirim`,
  },
  en: {
    title: 'Failed mails',
    lead: 'Mails that were refused, say because an address is mistyped. Each is tried four times more within a day and holds up no other. Employers’ addresses can be mended in their profile; applicants can be telephoned or met at the counter.',
    to: 'To',
    about: 'About',
    since: 'Since',
    next: 'Next',
    again: (at) => `Tried again ${at}`,
    givenUp: 'Tried no more',
    tries: (count, isBusy) => `tried ${count} times: ${isBusy ? 'the sender was busy' : 'refused'}`,
    none: 'All mails went out',
    noneHint: 'Those that fail appear here, until they go out or two weeks have passed.',
    more: 'There are more; these are only some.',
    some: (count) => `${count} mails did not go out`,
  },
})
