import type { PersonalDataRow } from '../identity/public.ts'

const oneYear = { id: 'Satu tahun, di samping siaran ulangnya', en: 'One year, beside the replay' }

/** What this context holds of people. */
export const personalData: readonly PersonalDataRow[] = [
  {
    item: 'LINE',
    whose: 'member',
    what: {
      id: 'Apa yang Anda tulis di obrolan panggung, dengan nama Anda',
      en: 'What you wrote in a stage’s chat, with your name',
    },
    purpose: { id: 'Menampilkan obrolan dan menjaganya tetap sopan', en: 'To show the chat and to keep it decent' },
    keptFor: oneYear,
    legalBasis: 'agreement',
  },
  {
    item: 'QUESTION',
    whose: 'member',
    what: {
      id: 'Pertanyaan Anda kepada narasumber; bila tanpa nama, nama Anda tidak ditampilkan',
      en: 'Your questions to speakers; asked without a name, yours is not shown',
    },
    purpose: {
      id: 'Menyampaikannya kepada narasumber dan menandai jawabannya',
      en: 'To put them to the speakers and to mark the answers',
    },
    keptFor: {
      id: 'Selama acara itu ada, paling lama selama akun ada',
      en: 'As long as the event exists, at most as long as the account',
    },
    legalBasis: 'agreement',
  },
  {
    item: 'VOTE',
    whose: 'member',
    what: {
      id: 'Pilihan Anda dalam jajak pendapat dan pertanyaan yang Anda dukung',
      en: 'Your choices in polls, and the questions you voted for',
    },
    purpose: { id: 'Satu suara per orang; yang tampil hanya jumlahnya', en: 'One vote a person; only sums are shown' },
    keptFor: {
      id: 'Sampai akun dihapus; setelah itu suara tidak menunjuk siapa pun',
      en: 'Until the account is erased; then a vote points to nobody',
    },
    legalBasis: 'agreement',
  },
  {
    item: 'WRITER',
    whose: 'member',
    what: {
      id: 'Kapan Anda terakhir menulis di sebuah ruang, dan apakah diminta diam sebentar',
      en: 'When you last wrote in a room, and whether you were asked to be quiet',
    },
    purpose: { id: 'Agar tidak ada yang membanjiri obrolan', en: 'So that nobody floods the chat' },
    keptFor: { id: 'Dua hari', en: 'Two days' },
    legalBasis: 'public-task',
  },
  {
    item: 'BAN',
    whose: 'member',
    what: {
      id: 'Larangan ikut sebuah acara: nama, alasan, kapan, dan oleh siapa',
      en: 'A ban from an event: name, reason, when and by whom',
    },
    purpose: { id: 'Menjaga acara tetap aman bagi anak muda', en: 'To keep the event safe for young people' },
    keptFor: { id: 'Sampai dicabut, paling lama selama akun ada', en: 'Until lifted, at most as long as the account' },
    legalBasis: 'public-task',
  },
  {
    item: 'ACT',
    whose: 'staff',
    what: {
      id: 'Petugas mana yang menghapus, mendiamkan atau melarang (nomor akun), dan kapan',
      en: 'Which member of staff removed, silenced or banned (the account’s number), and when',
    },
    purpose: { id: 'Mempertanggungjawabkan tindakan pemandu', en: 'To account for what moderators do' },
    keptFor: { id: 'Selama acara itu ada', en: 'As long as the event exists' },
    legalBasis: 'public-task',
  },
  {
    item: 'RECORDED',
    whose: 'member',
    what: {
      id: 'Persetujuan Anda untuk direkam di sebuah acara, dan kapan dicabut',
      en: 'Your consent to being recorded in a show, and when you took it back',
    },
    purpose: {
      id: 'Hanya yang setuju yang direkam; Anda bisa meminta bagian Anda dihapus',
      en: 'Only those who agreed are recorded; you may ask for your part to be removed',
    },
    keptFor: { id: 'Dua tahun', en: 'Two years' },
    legalBasis: 'consent',
  },
]
