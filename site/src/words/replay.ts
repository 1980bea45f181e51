import { words } from './lang.ts'

/** What a replay's page says. */
export const replayWords = words({
  id: {
    title: (stage: string, event: string) => `Siaran ulang ${stage}, ${event}`,
    description: (stage: string) => `Tonton atau dengarkan lagi acara di ${stage}, lengkap dengan bab dan teks.`,
    heading: (stage: string) => `Siaran ulang ${stage}`,
    toStage: 'Ke halaman panggung',
    part: (n: number) => `Bagian ${n}`,
    watch: (size: string) => `Video, ${size}`,
    listen: (size: string) => `Suara saja, ${size}`,
    listenWhy: 'Isinya sama, kuotanya jauh lebih hemat.',
    chapters: 'Bab',
    question: 'Pertanyaan dijawab',
    jump: (title: string, time: string) => `Putar dari ${time}: ${title}`,
    captions: 'Teks',
    transcript: 'Baca teksnya',
    chat: 'Obrolan saat siaran',
    noChat: 'Tidak ada obrolan saat siaran ini.',
    host: 'Pemandu',
    inIt: 'Anda ada di siaran ini?',
    inItWhy:
      'Anda boleh meminta bagian Anda dihapus. Siaran langsung disembunyikan begitu permintaan masuk, sampai petugas memotong atau mencabutnya.',
    askRemoval: 'Minta dihapus',
  },
  en: {
    title: (stage: string, event: string) => `Replay of ${stage}, ${event}`,
    description: (stage: string) => `Watch or listen again to what was on at ${stage}, with chapters and captions.`,
    heading: (stage: string) => `Replay of ${stage}`,
    toStage: 'To the stage',
    part: (n: number) => `Part ${n}`,
    watch: (size: string) => `Video, ${size}`,
    listen: (size: string) => `Sound only, ${size}`,
    listenWhy: 'The same, for far less of your data.',
    chapters: 'Chapters',
    question: 'Question answered',
    jump: (title: string, time: string) => `Play from ${time}: ${title}`,
    captions: 'Captions',
    transcript: 'Read the captions',
    chat: 'Chat during the show',
    noChat: 'Nobody wrote during this show.',
    host: 'Host',
    inIt: 'Are you in this show?',
    inItWhy:
      'You may ask for your part to be removed. The replay is hidden as soon as you ask, until staff have cut it or taken it down.',
    askRemoval: 'Ask for removal',
  },
})
