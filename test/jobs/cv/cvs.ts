/** CVs as they are written in the city, made up. */

/** A form as schools teach it, with all that nobody needs to know. */
export const dewi = `DAFTAR RIWAYAT HIDUP
DATA PRIBADI
Nama : Dewi Lestari
Tempat, Tanggal Lahir : Sukabumi, 12 Mei 2001
Jenis Kelamin : Perempuan
Agama : Islam
Status : Belum Menikah
NIK : 3272 0152 0501 0003
Alamat : Jl. Pelabuhan II Gg. Melati No. 4 RT 02/03 Kel. Cipanengah Kec. Lembursitu, Kota Sukabumi
No. HP/WA : 0857-1234-5678
PENDIDIKAN FORMAL
2007 - 2013 SDN Lembursitu
2013 - 2016 SMPN 5 Sukabumi
2016 - 2019 SMKN 1 Sukabumi Jurusan Akuntansi
PENGALAMAN KERJA
Kasir di Alfamart Lembursitu (Januari 2020 - Maret 2021)
- Melayani pembeli dan menghitung uang tunai
- Stok opname setiap bulan
Admin Gudang - PT Sinar Jaya (April 2021 s/d sekarang)
- Input data barang masuk dengan Ms. Excel
KEAHLIAN
Microsoft Excel, Ms Word, bahasa Inggris
SIM C
Gaji yang diharapkan: Rp 3.500.000`

/** Half in English, half not. */
export const rizky = `Rizky Maulana
Bandung, Indonesia | +62 812 3456 7890 | github.com/rizky
SUMMARY
Freshgrad S1 TI with passion for web.
EDUCATION
Universitas Pendidikan Indonesia
Bachelor of Computer Science, Teknik Informatika
Aug 2019 – Jul 2023, GPA 3.6
WORK EXPERIENCE
PT Teknologi Maju
Web Developer Intern
Jan 2023 – Jun 2023
• Built pages with React, TypeScript and MySQL
Toko Kopi Senja
Barista (part time)
2021 - 2022
SKILLS
JavaScript, TypeScript, React, PHP, Laravel, Git, Figma, teamwork
Expected salary: 3,5jt`

/** Written on a phone, without headings. */
export const ujang = `ujang
Ujang Saputra
freshgrad smk tkj, bisa rakit pc, mikrotik, instal ulang
gaji harapan 2,8 juta nego, punya sim a & c`
