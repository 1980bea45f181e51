import { words } from './lang.ts'

/** What goes with a title, proposed while a vacancy is written. */
export const proposalWords = words({
  id: {
    propose: 'Usulkan dari judul',
    lead: (title: string) =>
      `Usulan dari “${title}”. Centang yang mau dipakai; yang tidak dicentang tidak ikut tersimpan.`,
    kbji: 'Kode KBJI',
    kbjiNone: 'Jangan pakai usulan',
    change: 'Ubah sendiri kodenya',
    programmes: {
      earlier: 'Jurusan yang biasa diterima untuk pekerjaan seperti ini',
      names: 'Jurusan yang bidangnya dekat dengan judul',
    },
    skills: 'Keterampilan yang biasa diminta lowongan serupa',
    nothing: (title: string) => `Belum ada usulan untuk “${title}”. Isi sendiri bagian di bawah.`,
    titleFirst: 'Isi dulu nama pekerjaannya, lalu minta usulan.',
    code: 'KBJI',
    coded: (code: string, name: string) => `${code} ${name}`,
    unknown: 'Belum ada kode KBJI',
    maybe: (codes: string) =>
      `Usulan dari judul: ${codes}. Kode ditulis oleh pemberi kerja; sebut di catatan bila perlu.`,
  },
  en: {
    propose: 'Propose from the title',
    lead: (title) => `Proposed from “${title}”. Tick what you take; what is not ticked is not kept.`,
    kbji: 'KBJI code',
    kbjiNone: 'Take none of these',
    change: 'Write the code yourself',
    programmes: {
      earlier: 'Programmes that such work usually takes',
      names: 'Programmes of a field near to the title',
    },
    skills: 'Skills that like vacancies usually ask for',
    nothing: (title) => `Nothing to propose for “${title}” yet. Please fill in the fields below.`,
    titleFirst: 'Fill in the name of the job first, then ask for proposals.',
    code: 'KBJI',
    coded: (code, name) => `${code} ${name}`,
    unknown: 'No KBJI code yet',
    maybe: (codes) =>
      `Proposed from the title: ${codes}. The employer writes the code; name it in your note if need be.`,
  },
})
