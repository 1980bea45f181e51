import { words } from './lang.ts'

/** Recording a show, and captions written beside it. */
export const recordingWords = words({
  id: {
    heading: 'Siaran ulang',
    consent:
      'Bila Anda setuju, gambar dan suara Anda di panggung ini direkam dan ditayangkan ulang. Persetujuan bisa dicabut kapan saja; Anda juga bisa meminta bagian Anda dihapus sesudahnya.',
    agree: 'Saya setuju direkam',
    takeBack: 'Cabut persetujuan saya',
    agreedYou: 'Anda setuju direkam di acara ini.',
    whoAgreed: (names: string) => `Yang setuju: ${names}.`,
    nobody: 'Belum ada yang setuju direkam.',
    onlyThose: 'Hanya yang setuju yang masuk rekaman.',
    start: 'Mulai merekam',
    goOn: 'Lanjutkan merekam',
    stopped: 'Perekaman berhenti',
    stoppedWhy:
      'Peramban yang merekam tidak mengirim apa-apa lagi. Yang sudah terkirim tetap tersimpan; yang berlangsung sekarang tidak direkam. Lanjutkan lewat tombol di bawah, dari halaman yang tetap terbuka.',
    brokeOff: 'Perekaman di peramban ini terputus. Yang sudah terekam tersimpan; lanjutkan lewat tombol di atas.',
    keepOpen: 'Biarkan halaman ini terbuka selama merekam.',
    on: 'Sedang direkam dan terkirim.',
    sending: 'Sedang mengirim rekaman, masih {n} potongan. Jangan tutup halaman ini.',
    done: 'Rekaman terkirim. Siaran ulang tampil sebentar lagi.',
    failed: 'Peramban ini tidak bisa merekam. Coba Chrome atau Firefox terbaru.',
    captions: 'Teks ucapan',
    captionsWhy: 'Ketik atau tempel yang sedang diucapkan. Penonton membacanya dalam dua detik.',
    write: 'Tulis ucapan',
    send: 'Kirim teks',
  },
  en: {
    heading: 'Replay',
    consent:
      'If you agree, your picture and voice on this stage are recorded and shown again. You may take it back at any time, and ask for your part to be removed later.',
    agree: 'I agree to being recorded',
    takeBack: 'Take back my consent',
    agreedYou: 'You agreed to being recorded in this show.',
    whoAgreed: (names: string) => `Agreed: ${names}.`,
    nobody: 'Nobody has agreed to being recorded yet.',
    onlyThose: 'Only those who agreed are in the recording.',
    start: 'Start recording',
    goOn: 'Go on recording',
    stopped: 'Recording has stopped',
    stoppedWhy:
      'The browser that records sends nothing any more. What was sent is kept; what happens now is not recorded. Go on with the button below, on a page that stays open.',
    brokeOff: 'Recording broke off in this browser. What it had is kept; go on with the button above.',
    keepOpen: 'Keep this page open while it records.',
    on: 'Recording and sending.',
    sending: 'Sending the recording, {n} slices left. Do not close this page.',
    done: 'The recording is sent. The replay will be there in a moment.',
    failed: 'This browser cannot record. Try the latest Chrome or Firefox.',
    captions: 'Captions',
    captionsWhy: 'Type or paste what is being said. The audience reads it within two seconds.',
    write: 'Write what is said',
    send: 'Send caption',
  },
})
