/** The sentences of the reader. It stands on the books' origin, apart from the site's own pages. */
export const words = {
  id: {
    reading: 'Pocadi',
    back: 'Ke katalog',
    contents: 'Daftar isi',
    smaller: 'Perkecil huruf',
    larger: 'Perbesar huruf',
    before: 'Sebelumnya',
    next: 'Berikutnya',
    where: 'Bagian {n} dari {all}',
  },
} as const
