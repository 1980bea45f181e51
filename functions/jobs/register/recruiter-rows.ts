import type { PersonalDataRow } from '../../identity/public.ts'
import { whileAccount } from './seeker-rows.ts'

/** What is held of whoever speaks for an employer. */
export const recruiterRows: readonly PersonalDataRow[] = [
  {
    item: 'RECRUITER',
    whose: 'recruiter',
    what: { id: 'Surel perekrut dan sejak kapan', en: 'A recruiter’s e-mail address and since when' },
    purpose: { id: 'Mengetahui siapa yang boleh mewakili pemberi kerja', en: 'To know who may speak for an employer' },
    keptFor: whileAccount,
    legalBasis: 'agreement',
  },
  {
    item: 'INVITED',
    whose: 'recruiter',
    what: { id: 'Surel orang yang diundang menjadi perekrut', en: 'The e-mail address of somebody invited to recruit' },
    purpose: { id: 'Mengundang rekan', en: 'To invite a colleague' },
    keptFor: { id: 'Sampai dijawab, paling lama 14 hari', en: 'Until answered, 14 days at most' },
    legalBasis: 'agreement',
  },
  {
    item: 'EMPLOYER',
    whose: 'recruiter',
    what: {
      id: 'Nama, surel, dan nomor telepon orang yang bisa dihubungi; alamat dan NIB usaha perorangan',
      en: 'Name, e-mail address and phone number of a contact; address and NIB of a one-person business',
    },
    purpose: { id: 'Memeriksa pemberi kerja dan mengabarinya', en: 'To check an employer and to write to it' },
    keptFor: {
      id: 'Selama pemberi kerja punya perekrut; dihapus bersama akun perekrut terakhir',
      en: 'As long as the employer has a recruiter; erased with its last one’s account',
    },
    legalBasis: 'legal-duty',
  },
  {
    item: 'LETTER',
    whose: 'recruiter',
    what: {
      id: 'Foto surat resmi pemberi kerja, dengan nama dan tanda tangan penanda tangannya',
      en: 'A photo of the employer’s official letter, with the name and signature of who signed',
    },
    purpose: {
      id: 'Memeriksa pemberi kerja; hanya dilihat Disnaker',
      en: 'To check an employer; seen by Disnaker only',
    },
    keptFor: {
      id: '14 bulan sejak diunggah, paling lama selama pemberi kerja ada',
      en: '14 months from the upload, at most as long as the employer exists',
    },
    legalBasis: 'legal-duty',
  },
  {
    item: 'VACANCY',
    whose: 'recruiter',
    what: {
      id: 'Surel perekrut yang mengirim lowongan, dan narahubung yang ia tulis',
      en: 'The e-mail address of the recruiter who sent it in, and the contact written there',
    },
    purpose: {
      id: 'Memberi kabar keputusan, dan menjawab pertanyaan pelamar',
      en: 'To write about the decision, and to answer applicants',
    },
    keptFor: { id: 'Selama pemberi kerja ada', en: 'As long as the employer exists' },
    legalBasis: 'agreement',
  },
]
