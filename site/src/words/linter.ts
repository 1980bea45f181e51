import type { FindingKind, LintedField } from '../../../functions/jobs/linter/finding.ts'
import { words } from './lang.ts'

/** What a finding is called, the rule it comes from, why, and what to write in its place. */
interface Rule {
  name: string
  law: string
  why: string
  better: string
}

const equal = 'SE Menaker M/6/HK.04/V/2025'
const papers = 'SE Menaker M/5/HK.04.00/V/2025'
const report = 'Perpres 57/2023'
const wage = 'UU 13/2003 pasal 88E (UU 6/2023)'
const wageEn = 'UU 13/2003 art. 88E (UU 6/2023)'
const signs = 'Ciri lowongan palsu menurut Kemnaker'
const signsEn = 'Kemnaker’s signs of a false vacancy'
const privacy = 'UU 27/2022 tentang Pelindungan Data Pribadi'
const privacyEn = 'UU 27/2022 on personal data'

export const linterWords = words({
  id: {
    rules: {
      usia: {
        name: 'Syarat usia',
        law: equal,
        why: 'Usia hanya boleh jadi syarat bila sifat pekerjaannya menuntut.',
        better: 'Hapus usia. Tulis kemampuan yang diperlukan, misalnya “mampu bekerja berdiri 8 jam”.',
      },
      'jenis-kelamin': {
        name: 'Syarat jenis kelamin',
        law: equal,
        why: 'Laki-laki dan perempuan punya kesempatan yang sama.',
        better: 'Hapus, atau tulis tugasnya, misalnya “mengangkat barang sampai 25 kg”.',
      },
      penampilan: {
        name: 'Syarat penampilan atau tubuh',
        law: equal,
        why: 'Wajah, kulit, tinggi, dan berat badan bukan ukuran kemampuan.',
        better: 'Tulis sikap kerjanya, misalnya “ramah kepada pembeli, berpakaian rapi”.',
      },
      'status-kawin': {
        name: 'Syarat status kawin atau keluarga',
        law: equal,
        why: 'Menikah, hamil, atau punya anak tidak boleh menentukan siapa yang diterima.',
        better: 'Hapus. Bila ada dinas malam atau luar kota, tulis jadwalnya saja.',
      },
      agama: {
        name: 'Syarat agama atau pakaian agama',
        law: equal,
        why: 'Agama tidak boleh menentukan siapa yang diterima.',
        better: 'Hapus, atau tulis tugas yang menuntutnya, misalnya “mengajar tahsin”.',
      },
      'asal-suku': {
        name: 'Syarat suku atau asal',
        law: equal,
        why: 'Suku, keturunan, dan daerah asal tidak boleh menentukan siapa yang diterima.',
        better: 'Tulis kebutuhannya, misalnya “mampu berbahasa Sunda” atau “siap masuk pukul 05.00”.',
      },
      'tahan-ijazah': {
        name: 'Menahan ijazah atau surat asli',
        law: papers,
        why: 'Ijazah dan surat pribadi asli tidak boleh diminta sebagai jaminan atau disimpan.',
        better: 'Tulis “ijazah asli ditunjukkan saat wawancara, lalu dibawa pulang”.',
      },
      pungutan: {
        name: 'Pelamar diminta uang',
        law: signs,
        why: 'Melamar dan masuk kerja gratis. Seragam, pelatihan, dan tes ditanggung pemberi kerja.',
        better: 'Hapus. Tulis apa yang ditanggung perusahaan, misalnya “seragam dari kami”.',
      },
      'surel-gratis': {
        name: 'Surel gratisan',
        law: signs,
        why: 'Alamat yang bisa dibuat siapa saja sering dipakai untuk lowongan palsu.',
        better: 'Tulis surel usaha, atau minta pelamar melamar lewat halaman ini.',
      },
      'minta-dokumen': {
        name: 'Meminta KTP, KK, NPWP, atau rekening sebelum diterima',
        law: `${signs}; ${privacy}`,
        why: 'Untuk memilih pelamar data itu tidak diperlukan.',
        better: 'Tulis “dokumen identitas diminta setelah diterima”.',
      },
      'upah-di-bawah-minimum': {
        name: 'Upah di bawah upah minimum kota',
        law: wage,
        why: 'Upah sebulan tidak boleh di bawah upah minimum yang berlaku.',
        better: 'Naikkan, atau pilih jenis kerja yang benar (paruh waktu, harian, magang).',
      },
      'janji-berlebihan': {
        name: 'Janji yang terlalu bagus',
        law: signs,
        why: 'Upah luar biasa atau “pasti diterima” adalah tanda penipuan.',
        better: 'Tulis upah yang sungguh dibayar dan cara seleksinya.',
      },
      'kuota-mustahil': {
        name: 'Jumlah orang yang tidak lazim',
        law: `${report} pasal 5`,
        why: 'Yang dilaporkan adalah jumlah yang sungguh dibutuhkan.',
        better: 'Tulis jumlah yang dibutuhkan sekarang; bila memang sebanyak itu, jelaskan.',
      },
    } satisfies Record<FindingKind, Rule>,
    fields: {
      title: 'Nama pekerjaan',
      description: 'Pekerjaannya',
      quota: 'Jumlah orang',
      wageMin: 'Upah terendah',
      place: 'Tempat kerja',
      programmes: 'Jurusan',
      skills: 'Keterampilan',
      licences: 'Surat yang diminta',
      age: 'Usia',
      sex: 'Jenis kelamin',
      contact: 'Kontak',
    } satisfies Record<LintedField, string>,
    mark: (number: number, name: string) => `(temuan ${number}: ${name})`,
    count: (count: number) => (count === 1 ? '1 temuan' : `${count} temuan`),
    needsMending: (count: number) => `${count} hal perlu diperbaiki sebelum dikirim`,
    mendHint:
      'Ubah kata yang bertanda. Bila pekerjaannya memang menuntut dan hukum membolehkan, tulis alasannya; petugas Disnaker yang memutuskan.',
    yourReason: (words: string) => `Alasan untuk “${words}”`,
    reasonHint: 'Sebut sifat pekerjaan yang menuntutnya.',
    recruiterSays: 'Alasan perekrut',
    noReason: 'Perekrut tidak menulis alasan.',
    accepted: (when: string) => `Pengecualian diterima ${when}`,
    exceptionFor: (words: string) => `Pengecualian untuk “${words}”`,
    exceptionHint:
      'Alasan menurut hukum. Berlaku untuk kata ini saja dan tercatat atas nama Anda. Kosongkan bila tidak.',
    approveAnyway: 'Setujui dengan pengecualian',
    openFindings: (count: number) =>
      `${count} temuan masih terbuka. Kembalikan, atau tulis alasan pengecualian untuk masing-masing.`,
    returnWith: 'Mohon diperbaiki sebelum tayang:',
    wageTitle: 'Upah minimum',
    wageLead:
      'Upah lowongan dibandingkan dengan angka ini, untuk kerja penuh waktu dan kontrak. Selama belum diisi, upah tidak diperiksa. Angka tahun depan boleh diisi sekarang: baru dipakai mulai 1 Januari.',
    wageYear: 'Tahun',
    wageAmount: 'Upah minimum kota, rupiah per bulan',
    wageSave: 'Simpan',
    wageNow: (amount: string, year: string) => `Berlaku ${amount} untuk tahun ${year}.`,
    wageSet: (day: string) => `Disimpan ${day}.`,
    wageAhead: (amount: string, year: string) => `Mulai 1 Januari ${year}: ${amount}.`,
    wageNone: 'Belum diisi',
  },
  en: {
    rules: {
      usia: {
        name: 'Demand on age',
        law: equal,
        why: 'Age may be asked for only where the nature of the work needs it.',
        better: 'Leave age out. Write what one must be able to do, e.g. “able to stand for 8 hours”.',
      },
      'jenis-kelamin': {
        name: 'Demand on sex',
        law: equal,
        why: 'Men and women have the same chance.',
        better: 'Leave it out, or write the task, e.g. “lifting up to 25 kg”.',
      },
      penampilan: {
        name: 'Demand on looks or body',
        law: equal,
        why: 'Face, skin, height and weight do not measure ability.',
        better: 'Write how one should work, e.g. “friendly to customers, tidily dressed”.',
      },
      'status-kawin': {
        name: 'Demand on marriage or family',
        law: equal,
        why: 'Marriage, pregnancy or children may not decide who is hired.',
        better: 'Leave it out. If there are nights or travel, write just the hours.',
      },
      agama: {
        name: 'Demand on religion or its dress',
        law: equal,
        why: 'Religion may not decide who is hired.',
        better: 'Leave it out, or write the task that needs it, e.g. “teaching tahsin”.',
      },
      'asal-suku': {
        name: 'Demand on ethnicity or origin',
        law: equal,
        why: 'Ethnicity, descent and home region may not decide who is hired.',
        better: 'Write the need, e.g. “speaks Sundanese” or “can start at 5 a.m.”.',
      },
      'tahan-ijazah': {
        name: 'Keeping diplomas or original papers',
        law: papers,
        why: 'Diplomas and personal originals may not be asked for as security or kept.',
        better: 'Write “show the original diploma at the interview and take it home”.',
      },
      pungutan: {
        name: 'Applicants asked for money',
        law: signsEn,
        why: 'Applying and starting work cost nothing. Uniform, training and tests are the employer’s.',
        better: 'Leave it out. Write what the company pays, e.g. “uniform provided”.',
      },
      'surel-gratis': {
        name: 'Free mail address',
        law: signsEn,
        why: 'Addresses that anybody can open are often used for false vacancies.',
        better: 'Write the business’s address, or ask people to apply on this page.',
      },
      'minta-dokumen': {
        name: 'Asking for KTP, KK, NPWP or account before hiring',
        law: `${signsEn}; ${privacyEn}`,
        why: 'They are not needed for choosing among applicants.',
        better: 'Write “identity papers are asked for after hiring”.',
      },
      'upah-di-bawah-minimum': {
        name: 'Pay under the city’s minimum wage',
        law: wageEn,
        why: 'A month’s pay may not be below the minimum wage in force.',
        better: 'Raise it, or choose the right kind of work (part-time, daily, internship).',
      },
      'janji-berlebihan': {
        name: 'Promise too good to be true',
        law: signsEn,
        why: 'Extraordinary pay or “surely hired” is a sign of fraud.',
        better: 'Write what is really paid and how people are chosen.',
      },
      'kuota-mustahil': {
        name: 'Unusual number of people',
        law: `${report} art. 5`,
        why: 'What is reported is the number really needed.',
        better: 'Write how many are needed now; if it is that many, explain.',
      },
    },
    fields: {
      title: 'Name of the job',
      description: 'The work',
      quota: 'Number of people',
      wageMin: 'Lowest wage',
      place: 'Place of work',
      programmes: 'Programmes',
      skills: 'Skills',
      licences: 'Licences asked for',
      age: 'Age',
      sex: 'Sex',
      contact: 'Contact',
    },
    mark: (number, name) => `(finding ${number}: ${name})`,
    count: (count) => (count === 1 ? '1 finding' : `${count} findings`),
    needsMending: (count) => `${count} things need mending before this is sent`,
    mendHint:
      'Change the marked words. Where the work truly needs them and the law allows it, write the reason; an officer of Disnaker decides.',
    yourReason: (about) => `Reason for “${about}”`,
    reasonHint: 'Name what in the work needs it.',
    recruiterSays: 'The recruiter’s reason',
    noReason: 'The recruiter wrote no reason.',
    accepted: (when) => `Exception accepted ${when}`,
    exceptionFor: (about) => `Exception for “${about}”`,
    exceptionHint:
      'The lawful reason. It holds for these words only and is kept in your name. Leave empty if there is none.',
    approveAnyway: 'Approve with exceptions',
    openFindings: (count) => `${count} findings are still open. Return it, or write why each is a lawful exception.`,
    returnWith: 'Please mend before it goes on show:',
    wageTitle: 'Minimum wage',
    wageLead:
      'Pay of full-time and contract vacancies is held against this figure. Until it is filled in, pay is not checked. Next year’s figure may be filled in now: it is used from 1 January on.',
    wageYear: 'Year',
    wageAmount: 'The city’s minimum wage, rupiah a month',
    wageSave: 'Save',
    wageNow: (amount, year) => `In force: ${amount} for ${year}.`,
    wageSet: (day) => `Saved ${day}.`,
    wageAhead: (amount, year) => `From 1 January ${year}: ${amount}.`,
    wageNone: 'Not filled in yet',
  },
})
