import type { CameBack, NotArrived } from '../../../functions/jobs/unsent/unsent.ts'
import { words } from './lang.ts'

type Why = Readonly<Record<CameBack, string>>

/** Mails that did not go out, or came back. */
export const unsentWords = words({
  id: {
    title: 'Surel gagal',
    lead: 'Surel yang tidak terkirim dicoba lagi empat kali dalam sehari, dan tidak menghambat surel lain. Surel yang kembali tidak dicoba lagi: alamatnya salah ketik, atau kotak suratnya penuh. Alamat pemberi kerja bisa diperbaiki di profilnya; pelamar bisa ditelepon atau ditemui di loket.',
    to: 'Kepada',
    about: 'Perihal',
    since: 'Sejak',
    next: 'Berikutnya',
    again: (at: string) => `Dicoba lagi ${at}`,
    givenUp: 'Tidak dicoba lagi',
    cameBack: 'Kembali',
    spam: 'Spam',
    why: {
      'no-such-mailbox': 'alamatnya tidak ada atau tidak menerima surel',
      'mailbox-full': 'kotak suratnya penuh',
      'refused-there': 'ditolak di tempat tujuan',
      blocked: 'diblokir: pernah kembali, atau pernah ditandai spam',
      'called-spam': 'sampai, tetapi ditandai spam oleh penerima',
    } satisfies Why as Why,
    /** To whoever the mails are for. */
    yours: {
      title: 'Surel kami tidak sampai kepada Anda',
      body: (since: string, why: NotArrived) =>
        `${
          {
            'no-such-mailbox': `Surel kami kembali pada ${since}: alamat Anda tidak menerimanya. Mungkin salah ketik, atau sudah tidak aktif.`,
            'mailbox-full': `Surel kami kembali pada ${since}: kotak surat Anda penuh. Hapus sebagian isinya agar surel bisa masuk lagi.`,
            'refused-there': `Surel kami kembali pada ${since}: penyedia surel Anda menolaknya.`,
            blocked: `Sejak ${since} surel kami ke alamat Anda diblokir, karena pernah kembali atau ditandai spam.`,
          }[why]
        } Semua jawaban tetap ada di halaman ini. Kalau alamatnya salah, petugas loket Disnaker bisa membantu.`,
    },
    tries: (count: number, isBusy: boolean) => `${count} kali dicoba: ${isBusy ? 'pengirim sedang sibuk' : 'ditolak'}`,
    none: 'Tidak ada surel yang gagal',
    noneHint: 'Yang tidak terkirim atau kembali muncul di sini, dan hilang begitu terkirim atau setelah dua minggu.',
    more: 'Masih ada yang lain; yang di atas hanya sebagian.',
    some: (count: number) => `${count} surel tidak sampai`,
  },
  en: {
    title: 'Failed mails',
    lead: 'Mails that did not go out are tried four times more within a day and hold up no other. Those that came back are not tried again: the address is mistyped, or the mailbox full. Employers’ addresses can be mended in their profile; applicants can be telephoned or met at the counter.',
    to: 'To',
    about: 'About',
    since: 'Since',
    next: 'Next',
    again: (at) => `Tried again ${at}`,
    givenUp: 'Tried no more',
    cameBack: 'Came back',
    spam: 'Spam',
    why: {
      'no-such-mailbox': 'the address does not exist or takes no mail',
      'mailbox-full': 'the mailbox is full',
      'refused-there': 'refused where it was to go',
      blocked: 'blocked: it came back before, or was called spam',
      'called-spam': 'arrived, but was called spam by whoever got it',
    },
    yours: {
      title: 'Our mails do not reach you',
      body: (since, why) =>
        `${
          {
            'no-such-mailbox': `A mail of ours came back on ${since}: your address did not take it. It may be mistyped, or no longer in use.`,
            'mailbox-full': `A mail of ours came back on ${since}: your mailbox was full. Delete something, so that mails can come in again.`,
            'refused-there': `A mail of ours came back on ${since}: your mail provider refused it.`,
            blocked: `Since ${since} our mails to your address are blocked, for one came back or was called spam.`,
          }[why]
        } All answers are on this page all the same. If the address is wrong, the officers at the Disnaker counter can help.`,
    },
    tries: (count, isBusy) => `tried ${count} times: ${isBusy ? 'the sender was busy' : 'refused'}`,
    none: 'No mail has failed',
    noneHint: 'Those that do not go out, or come back, appear here until they go out or two weeks have passed.',
    more: 'There are more; these are only some.',
    some: (count) => `${count} mails did not arrive`,
  },
})
