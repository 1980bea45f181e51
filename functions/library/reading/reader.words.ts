import type { Lang } from '../../platform/lang.ts'

/** The sentences of the reader. It stands on the books' origin, apart from the site's own pages. */
const id = {
  reading: 'Pocadi',
  back: 'Ke katalog',
  contents: 'Daftar isi',
  look: 'Tampilan',
  letters: 'Ukuran huruf',
  smaller: 'Perkecil huruf',
  larger: 'Perbesar huruf',
  paper: 'Kertas',
  papers: { ikut: 'Ikut HP', tua: 'Kertas tua', penuh: 'Kontras penuh' },
  before: 'Sebelumnya',
  next: 'Berikutnya',
  progress: 'Sudah dibaca di bagian ini',
  where: 'Bagian {n} dari {all}',
}
const en: typeof id = {
  reading: 'Pocadi',
  back: 'To the catalogue',
  contents: 'Contents',
  look: 'Display',
  letters: 'Letter size',
  smaller: 'Smaller letters',
  larger: 'Larger letters',
  paper: 'Paper',
  papers: { ikut: 'Like the phone', tua: 'Old paper', penuh: 'Full contrast' },
  before: 'Previous',
  next: 'Next',
  progress: 'Read so far of this part',
  where: 'Part {n} of {all}',
}
export const words: Readonly<Record<Lang, typeof id>> = { id, en }
