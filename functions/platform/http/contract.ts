import { oc } from '@orpc/contract'
import type { Lang } from '../lang.ts'

/** What the city's own people may be. An admin may do all that any of them may. */
export const staffRoles = ['event-staff', 'officer', 'librarian', 'admin'] as const
export type StaffRole = (typeof staffRoles)[number]

/** Who may call: anyone, somebody signed in, or staff of these kinds. Checked before the handler runs. */
export type Who = 'anyone' | 'member' | readonly StaffRole[]

export interface Meta {
  who: Who
  /** Only whose it is: the handler lets the thing's own people through (and staff, where `who` of its reading says so). */
  own?: 'booth' | 'employer' | 'vacancy' | 'application' | 'account'
  /** So often at most: an account's calls are counted together, and those of a network for who is signed out. */
  atMost?: { times: number; seconds: number }
}

/** A refusal as a contract declares it: its status, and its sentence in both languages. It says what to do. */
export interface Refusal {
  status: number
  message: string
  en: string
}
export const refusal = (status: number, message: string, en: string): Refusal => ({ status, message, en })

/** What the door itself answers, before or instead of a handler. */
export const doorRefusals = {
  'signed-out': refusal(401, 'Masuk dulu, lalu coba lagi.', 'Sign in first, then try again.'),
  'not-allowed': refusal(403, 'Akun Anda tidak boleh melakukan ini.', 'Your account may not do this.'),
  'too-many-tries': refusal(
    429,
    'Terlalu sering dalam waktu singkat. Tunggu beberapa menit, lalu coba lagi.',
    'Too often in a short time. Wait a few minutes, then try again.',
  ),
  'invalid-input': refusal(422, 'Ada isian yang perlu diperbaiki.', 'Some answers need mending.'),
  'crooked-body': refusal(
    400,
    'Kiriman ini tidak terbaca. Kirim sebagai JSON yang utuh.',
    'This could not be read. Send it as whole JSON.',
  ),
  'wrong-content-type': refusal(
    415,
    'Jenis kiriman ini tidak dikenal. Kirim sebagai application/json.',
    'Send this as application/json.',
  ),
  'crooked-cursor': refusal(
    400,
    'Penanda halaman ini tidak berlaku lagi. Mulai dari halaman pertama.',
    'This page marker no longer holds. Start from the first page.',
  ),
  'no-such-address': refusal(404, 'Tidak ada apa-apa di alamat ini.', 'There is nothing at this address.'),
  'from-elsewhere': refusal(403, 'Kiriman ini tidak berasal dari situs kami.', 'This was not sent from our site.'),
  // Not 500, 503 or 504: those are a machine's own, when a function gives no answer, and the edge shows a page in their place.
  broken: refusal(
    502,
    'Ada gangguan di pihak kami. Coba lagi sebentar lagi.',
    'Something broke on our side. Try again in a moment.',
  ),
} as const

/** Where every contract starts. A row says everything a caller has to know, and nothing about how it is answered. */
export const endpoint = oc.$meta<Meta>({ who: 'anyone' }).errors({
  'signed-out': doorRefusals['signed-out'],
  'not-allowed': doorRefusals['not-allowed'],
  'too-many-tries': doorRefusals['too-many-tries'],
  'crooked-cursor': doorRefusals['crooked-cursor'],
})

/** The sentence of a refusal in a language. */
export const sentence = ({ message, en }: Refusal, lang: Lang) => (lang === 'en' ? en : message)
