/** One row that is right, one that is not, one that is a formula. */
export const sheetUntil = (day: string) =>
  [
    'pekerjaan;jumlah;hari_terakhir;pendidikan;upah_terendah;upah_tertinggi;kecamatan;tempat_kerja;jenis_kerja;uraian;kontak',
    `Pelipat Kain;4;${day};SMP;2.900.000;3.100.000;Baros;Jalan Baros km 4;Penuh waktu;Melipat dan mengepak kain.;Personalia`,
    `Pengemas;banyak;${day};SMP;2.900.000;3.100.000;Baros;Jalan Baros km 4;Penuh waktu;Mengemas.;Personalia`,
    `Sopir;1;${day};SMA;3.000.000;3.300.000;Baros;Jalan Baros km 4;Penuh waktu;"=HYPERLINK(""http://x"";""klik"")";Personalia`,
  ].join('\r\n')
