import type { PersonalDataRow } from './personal-data.ts'

const whileAccount = { id: 'Selama akun ada', en: 'As long as the account exists' }

/** What this context holds of people. A test compares it with the items that the product's own forms leave in the table. */
export const personalData: readonly PersonalDataRow[] = [
  {
    item: 'ACCOUNT',
    whose: 'member',
    what: {
      id: 'Nama, surel, bahasa, tahun lahir atau pernyataan berumur 18 tahun ke atas, petugas yang mendaftarkan bila di loket dan dengan nama apa, kapan surel ditambahkan sesudahnya, dan peran bila Anda petugas',
      en: 'Name, e-mail address, language, year of birth or the statement to be 18 or older, the officer who registered you if at the counter and under which name, when an address was added later, and roles if you are staff',
    },
    purpose: {
      id: 'Mengenali Anda saat masuk dan mengirim kabar tentang urusan Anda sendiri',
      en: 'To know you when you sign in and to write to you about your own affairs',
    },
    keptFor: {
      id: 'Selama akun ada. Surel yang dilepas di loket (dalam 30 hari sesudah ditambahkan) langsung terhapus, juga dari lamaran',
      en: 'As long as the account exists. An address taken off at the counter (within 30 days after it was added) goes at once, from applications, too',
    },
    legalBasis: 'consent',
  },
  {
    item: 'ACCOUNT',
    whose: 'guardian',
    what: {
      id: 'Surel orang tua atau wali, dan kapan ia menyetujui',
      en: 'A parent’s or guardian’s e-mail address, and when they agreed',
    },
    purpose: {
      id: 'Meminta persetujuan sebelum sesuatu milik anak di bawah 18 tahun tampil untuk umum',
      en: 'To ask for consent before anything of somebody under 18 becomes public',
    },
    keptFor: { id: 'Selama akun anak itu ada', en: 'As long as the young person’s account exists' },
    legalBasis: 'legal-duty',
  },
  {
    item: 'MAIL',
    whose: 'member',
    what: { id: 'Sidik (hash) alamat surel', en: 'A fingerprint (hash) of the e-mail address' },
    purpose: { id: 'Menemukan akun dari alamat surel', en: 'To find the account that belongs to an address' },
    keptFor: whileAccount,
    legalBasis: 'consent',
  },
  {
    item: 'CODE',
    whose: 'visitor',
    what: { id: 'Alamat surel yang meminta kode masuk', en: 'The e-mail address that asked for a sign-in code' },
    purpose: { id: 'Memeriksa kode masuk', en: 'To check the code' },
    keptFor: {
      id: '10 menit; paling lama 40 menit bila kode benar dan akun baru sedang dibuka',
      en: '10 minutes; at most 40 while a new account is being opened',
    },
    legalBasis: 'consent',
  },
  {
    item: 'SESSION',
    whose: 'member',
    what: {
      id: 'Jenis peramban dan perangkat, kapan masuk dan terakhir terlihat',
      en: 'Kind of browser and device, when you signed in and were last seen',
    },
    purpose: {
      id: 'Menjaga Anda tetap masuk, dan menunjukkan di mana saja Anda masuk',
      en: 'To keep you signed in and to show you where you are',
    },
    keptFor: {
      id: '14 hari sejak terakhir dipakai, paling lama 90 hari',
      en: '14 days after the last use, 90 days at most',
    },
    legalBasis: 'agreement',
  },
  {
    item: 'CARD',
    whose: 'member',
    what: {
      id: 'Kartu masuk yang dicetak di loket: sidik kodenya, kapan, dan petugas yang mencetak',
      en: 'The card printed at the counter: a fingerprint of its code, when, and the officer who printed it',
    },
    purpose: {
      id: 'Agar orang tanpa surel bisa masuk sendiri',
      en: 'So that people without an e-mail address can sign in themselves',
    },
    keptFor: {
      id: 'Sampai kartu baru dicetak atau kartu dihentikan, paling lama selama akun ada; 30 hari sesudah Anda menambahkan surel, supaya kartunya bisa menyebut mengapa ia tidak berlaku',
      en: 'Until a new card is printed or it is stopped, at most as long as the account exists; 30 days after you add an address, so that the card can say why it no longer holds',
    },
    legalBasis: 'consent',
  },
  {
    item: 'PASSKEY',
    whose: 'member',
    what: {
      id: 'Kunci umum passkey, nama yang Anda beri, kapan dipakai',
      en: 'A passkey’s public key, the name you gave it, when it was used',
    },
    purpose: {
      id: 'Masuk tanpa kode, dan menjaga meja petugas',
      en: 'To sign in without a code, and to guard the staff desks',
    },
    keptFor: {
      id: 'Sampai Anda menghapusnya, paling lama selama akun ada',
      en: 'Until you remove it, at most as long as the account exists',
    },
    legalBasis: 'agreement',
  },
  {
    item: 'CONSENT',
    whose: 'member',
    what: {
      id: 'Apa yang Anda setujui atau tarik, kata demi kata, dan kapan',
      en: 'What you agreed to or withdrew, word for word, and when',
    },
    purpose: { id: 'Membuktikan dan menghormati persetujuan Anda', en: 'To prove and to honour your consent' },
    keptFor: whileAccount,
    legalBasis: 'legal-duty',
  },
  {
    item: 'INVITED',
    whose: 'staff',
    what: {
      id: 'Surel dan peran orang yang diundang bekerja untuk kota',
      en: 'E-mail address and role of somebody invited to work for the city',
    },
    purpose: { id: 'Mengundang petugas', en: 'To invite staff' },
    keptFor: { id: 'Sampai dijawab, paling lama 14 hari', en: 'Until answered, 14 days at most' },
    legalBasis: 'public-task',
  },
  {
    item: 'ROLES',
    whose: 'staff',
    what: {
      id: 'Siapa diberi atau dicabut perannya, oleh siapa, kapan (tanpa nama, hanya nomor akun)',
      en: 'Who was given or lost a role, by whom, when (account numbers, no names)',
    },
    purpose: { id: 'Mempertanggungjawabkan hak petugas', en: 'To account for what staff may do' },
    keptFor: {
      id: 'Selamanya; setelah akun dihapus tidak menunjuk siapa pun',
      en: 'For good; once the account is erased it points to nobody',
    },
    legalBasis: 'public-task',
  },
  {
    item: 'RECOVERY',
    whose: 'staff',
    what: {
      id: 'Petugas yang kehilangan passkey dan admin yang memastikannya',
      en: 'Staff who lost a passkey, and the admin who vouched',
    },
    purpose: { id: 'Memulihkan akses dengan dua orang admin', en: 'To recover access by two admins' },
    keptFor: { id: 'Dua hari', en: 'Two days' },
    legalBasis: 'public-task',
  },
  {
    item: 'ERASURE',
    whose: 'member',
    what: { id: 'Surel dari akun yang sedang dihapus', en: 'The address of an account that is being erased' },
    purpose: {
      id: 'Menghapus di semua ruang, lalu memberi kabar bahwa selesai',
      en: 'To erase everywhere and to write that it is done',
    },
    keptFor: { id: 'Sampai selesai, biasanya beberapa menit', en: 'Until done, mostly minutes' },
    legalBasis: 'legal-duty',
  },
]
