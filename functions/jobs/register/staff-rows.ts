import type { PersonalDataRow } from '../../identity/public.ts'

/** What is held of officers. */
export const staffRows: readonly PersonalDataRow[] = [
  {
    item: 'CLAIM',
    whose: 'staff',
    what: {
      id: 'Surel petugas yang sedang membuka sesuatu di antrean',
      en: 'The e-mail address of the officer who has a thing of the queues open',
    },
    purpose: { id: 'Agar dua petugas tidak mengerjakan hal yang sama', en: 'So that two officers do not do one thing' },
    keptFor: { id: 'Lima menit, selama dibuka', en: 'Five minutes, while it is open' },
    legalBasis: 'public-task',
  },
  {
    item: 'DEED',
    whose: 'staff',
    what: {
      id: 'Petugas yang mencetak atau mematikan kartu, atau melepas surel dari akun loket: dengan nomor akun petugas dan tanpa nama orangnya',
      en: 'The officer who printed or stopped a card, or took an address off an account of the counter: by the officer’s account number and without whose it was',
    },
    purpose: { id: 'Menulisnya di catatan tindakan', en: 'To write it into the log of deeds' },
    keptFor: { id: '8 hari', en: '8 days' },
    legalBasis: 'public-task',
  },
  {
    item: 'CHASE',
    whose: 'staff',
    what: {
      id: 'Surel petugas yang mengingatkan pemberi kerja, dan pesannya',
      en: 'The e-mail address of the officer who reminded an employer, and the message',
    },
    purpose: { id: 'Agar tidak diingatkan dua kali sehari', en: 'So that nobody is reminded twice a day' },
    keptFor: { id: '90 hari', en: '90 days' },
    legalBasis: 'public-task',
  },
  {
    item: 'VACANCY',
    whose: 'staff',
    what: {
      id: 'Surel petugas yang memutuskan pemberi kerja atau lowongan',
      en: 'The e-mail address of the officer who decided on an employer or vacancy',
    },
    purpose: { id: 'Agar petugas lain tahu siapa yang memutuskan', en: 'So that colleagues know who decided' },
    keptFor: { id: 'Selama lowongan atau pemberi kerja itu ada', en: 'As long as the vacancy or employer exists' },
    legalBasis: 'public-task',
  },
  {
    item: 'AUDIT',
    whose: 'staff',
    what: {
      id: 'Catatan tindakan: siapa memutuskan apa dan kapan. Petugas dengan nomor akun; perekrut dengan nama samaran yang tidak bisa dilacak lagi sesudah akun dihapus; pencari kerja tidak disebut',
      en: 'The log of deeds: who decided what, and when. Officers by account number; recruiters by a pen name that leads nowhere once the account is erased; seekers not at all',
    },
    purpose: {
      id: 'Agar keputusan bisa dipertanggungjawabkan; tidak ada yang dapat mengubah atau menghapusnya',
      en: 'So that decisions can be answered for; nobody can change or delete it',
    },
    keptFor: { id: 'Selama kota memakai layanan ini', en: 'As long as the city uses this service' },
    legalBasis: 'legal-duty',
  },
]
