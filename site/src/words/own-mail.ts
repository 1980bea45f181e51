import { words } from './lang.ts'

/** An address that somebody of the counter adds, and what an officer does with it. */
export const ownMailWords = words({
  id: {
    // Adding it
    lead: 'Kami kirim kode enam angka ke alamat itu. Sesudah Anda mengetik kodenya:',
    means: [
      'Anda masuk dengan surel itu, dan kartu dari loket tidak berlaku lagi.',
      'Semua lamaran dan data tetap di akun ini, dan kabarnya dikirim ke surel itu.',
      'Siapa pun yang bisa membuka surel itu bisa masuk sebagai Anda. Pakai surel yang Anda buka sendiri.',
    ],
    wrong:
      'Surelnya keliru, atau tidak bisa dibuka lagi? Dalam 30 hari, datang ke loket Disnaker dengan KTP dan kartu AK/1. Petugas melepasnya dan mencetak kartu baru; lamaran Anda tidak hilang.',
    found:
      'Menemukan kartu ini? Kembalikan ke loket Disnaker. Pemiliknya bisa mengambil kembali akun ini di sana, dan pemasangan surel tercatat.',
    done: 'Mulai sekarang masuk dengan surel ini. Kabar lamaran yang sudah dikirim pun sampai ke sana.',
    // The officer
    title: 'Akun ini dimasuki dengan surel',
    added: (mail: string, at: string) => `${mail}, ditambahkan ${at}`,
    own: 'Siapa yang punya surel mengurus lamarannya sendiri. Petugas tidak bisa mengisi data, melamar, atau mencetak kartu untuknya; lamaran yang sudah dikirim tetap berjalan.',
    openedAs: (name: string) =>
      `Didaftarkan di loket sebagai ${name}. Nama di akun sudah diubah sesudahnya; cocokkan KTP dengan nama pendaftaran.`,
    young: 'Surelnya bukan miliknya, atau tidak bisa dibuka lagi?',
    youngLead: (until: string) => `Sampai ${until} Anda bisa mencetak kartu baru untuknya. Bila Anda menekan tombol:`,
    youngMeans: [
      'Surel itu dilepas dari akun, dan semua yang sedang masuk dikeluarkan.',
      'Lamaran dan data kerjanya tetap. Kabarnya tidak dikirim ke mana pun sampai ia menambahkan surel lagi.',
      'Tercatat atas nama Anda, di catatan tindakan dan di “Siapa melihat data saya” milik orangnya.',
      'Surel yang dilepas diberi tahu, tanpa menyebut siapa orangnya.',
    ],
    checked: (lastFour: string) => `Saya sudah memeriksa KTP-nya, dan empat angka terakhir kartu AK/1-nya ${lastFour}`,
    checkedWithout: 'Saya sudah memeriksa KTP-nya (nomor AK/1 tidak ada di datanya)',
    checkedShort: 'Identitas diperiksa',
    takeOff: 'Lepas surel dan cetak kartu baru',
    takenOff: 'Surel dilepas, dan semua yang masuk sudah dikeluarkan',
    takenOffHint:
      'Periksa juga data kerjanya, terutama nomor telepon: siapa pun yang masuk sebelumnya bisa mengubahnya.',
    old: 'Surel ini tidak bisa dilepas di loket',
    oldLead:
      'Surel ini ditambahkan lebih dari 30 hari lalu. Sesudah itu surel tetap, supaya akun orang tidak bisa diambil lewat loket. Yang bisa Anda lakukan:',
    oldMeans: (address: string) => [
      `Bila surel itu miliknya: bantu ia masuk di ${address}. Kode enam angka dikirim ke surel itu.`,
      'Bila ia lupa kata sandi surelnya: bantu memulihkannya pada layanan surelnya, lalu masuk.',
      'Bila surel itu bukan miliknya, atau tidak bisa dipulihkan: daftarkan ia sebagai orang baru tanpa mengisi nomor AK/1 (nomornya masih tercatat pada akun ini), lalu lamarkan lagi lowongan yang masih terbuka.',
    ],
    toCounter: 'Ke loket',
  },
  en: {
    lead: 'We send a code of six digits to that address. Once you have typed it:',
    means: [
      'You sign in with that address, and the card of the counter holds no longer.',
      'All applications and data stay in this account, and their news goes to that address.',
      'Whoever can open that mailbox can sign in as you. Use one that you open yourself.',
    ],
    wrong:
      'The address is wrong, or you cannot open it any more? Within 30 days come to the Disnaker counter with your KTP and AK/1 card. Officers take it off and print a new card; your applications are not lost.',
    found:
      'Did you find this card? Bring it back to the Disnaker counter. Its owner can take this account back there, and that an address was added is written down.',
    done: 'From now on sign in with it. News of applications you have sent already arrives there, too.',
    title: 'This account is signed in to by e-mail',
    added: (mail, at) => `${mail}, added ${at}`,
    own: 'Whoever has an address looks after their own applications. Officers cannot fill in data, apply or print a card for them; what was sent goes on.',
    openedAs: (name) =>
      `Registered at the counter as ${name}. The name was changed since; compare the KTP with the name of registration.`,
    young: 'The address is not theirs, or cannot be opened any more?',
    youngLead: (until) => `Until ${until} you can print a new card for them. If you press the button:`,
    youngMeans: [
      'The address is taken off the account, and everybody who is signed in is signed out.',
      'Applications and work record stay. Their news goes nowhere until an address is added again.',
      'It is written down under your name, in the log of deeds and in “Who saw my data” of the person.',
      'The address that was taken off is told, without saying whose account it was.',
    ],
    checked: (lastFour) => `I have checked their KTP, and the last four digits of their AK/1 card are ${lastFour}`,
    checkedWithout: 'I have checked their KTP (the record has no AK/1 number)',
    checkedShort: 'Identity checked',
    takeOff: 'Take the address off and print a new card',
    takenOff: 'The address is taken off, and everybody is signed out',
    takenOffHint:
      'Look over the work record, too, above all the phone number: whoever was signed in before could change it.',
    old: 'This address cannot be taken off at the counter',
    oldLead:
      'It was added more than 30 days ago. From then on it stays, so that nobody’s account can be taken over at the counter. What you can do:',
    oldMeans: (address) => [
      `If the address is theirs: help them to sign in at ${address}. A code of six digits goes to that address.`,
      'If they forgot the mailbox’s password: help them to recover it with their mail provider, then sign in.',
      'If the address is not theirs, or cannot be recovered: register them as somebody new without the AK/1 number (it still stands with this account), and apply again for what is still open.',
    ],
    toCounter: 'To the counter',
  },
})
