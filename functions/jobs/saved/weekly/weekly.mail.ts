import type { Lang } from '../../../platform/lang.ts'
import type { Letter } from '../../../platform/mail.ts'
import type { Kecamatan } from '../../lists/kecamatan.ts'
import type { PublicVacancyView } from '../../vacancies/vacancy.contract.ts'
import type { WhyCode } from './why.ts'

type Paid = Pick<PublicVacancyView, 'wageMin' | 'wageMax' | 'kind'>

export interface WeeklyWords {
  /** `others`: how many vacancies stand below the first. */
  letter(first: string, others: number, text: string): Letter
  hello(name: string): string
  best: string
  search(name: string): string
  more(many: number, url: string): string
  unseen: string
  unseenWhy: string
  profileEmpty: string
  human: string
  all: string
  searches: string
  asked(day: string): string
  end: string
  why: string
  reasons: Readonly<Record<WhyCode, (what: readonly string[]) => string>>
  district(kecamatan: Kecamatan): string
  wage(paid: Paid): string
  closes(day: string): string
  day: Intl.DateTimeFormat
}

const id: WeeklyWords = {
  letter: (first, others, text) => ({
    subject: `Lowongan untuk Anda minggu ini: ${first}${others > 0 ? ` dan ${others} lainnya` : ''}`,
    text,
  }),
  hello: (name) => `Halo, ${name}. Ini yang baru di bursa kerja kota untuk Anda.`,
  best: 'Paling cocok dengan profil Anda',
  search: (name) => `Baru di pencarian Anda: ${name}`,
  more: (many, url) => `Masih ada ${many} lagi:\n${url}`,
  unseen: 'Belum ada yang melamar',
  unseenWhy: 'Lowongan ini belum punya pelamar, dan termasuk yang paling dekat dengan profil Anda.',
  profileEmpty:
    'Profil kerja Anda belum menyebut keterampilan, pengalaman, atau pekerjaan yang dicari. Isi, dan kami bisa memilihkan lowongan yang cocok:',
  human: 'Urutan ini hanya saran. Yang memutuskan selalu orang, dan tidak ada yang ditolak karena nilai.',
  all: 'Semua lowongan, yang paling cocok di atas',
  searches: 'Atur pencarian dan surel ini',
  asked: (day) => `Anda menerima surel ini karena memintanya pada ${day}. Paling sering sekali seminggu.`,
  end: 'Berhenti dengan satu ketukan, tanpa masuk',
  why: 'Alasannya',
  reasons: {
    skills: (what) => `Anda menguasai ${what.join(' dan ')}`,
    licences: (what) => `Anda punya ${what.join(' dan ')}`,
    'programme-named': ([what]) => `jurusan Anda, ${what}, disebut di lowongan`,
    'programme-taken-before': ([what]) => `jurusan ${what} sering diterima untuk pekerjaan seperti ini`,
    'level-reached': () => 'pendidikan Anda mencukupi',
    'same-occupation': ([what]) => `sejenis dengan “${what}” di profil Anda`,
    'like-occupation': ([what]) => `mirip dengan “${what}” di profil Anda`,
    'same-words': ([what]) => `menyebut “${what}”, seperti di profil Anda`,
    'enough-experience': ([what]) => `pengalaman Anda mencukupi (diminta ${what} tahun)`,
    'some-experience': () => 'Anda sudah berpengalaman di pekerjaan seperti ini',
    'same-kecamatan': ([what]) => `tempatnya di kecamatan Anda, ${what}`,
    near: ([what]) => `tempatnya dekat, di ${what}`,
    remote: () => 'bisa dikerjakan dari rumah',
    'pay-fits': () => 'upahnya sesuai harapan Anda',
    'kind-fits': () => 'jenis kerjanya sesuai keinginan Anda',
    'shift-fits': () => 'Anda bersedia bergantian sif',
  },
  district: (kecamatan) => (kecamatan === 'Luar kota' ? 'luar kota' : `Kec. ${kecamatan}`),
  wage: (paid) => rupiah(paid, 'id-ID', 'juta', { month: 'sebulan', day: 'sehari' }) ?? 'upah tidak ditampilkan',
  closes: (day) => `Lamar paling lambat ${day}`,
  day: dayIn('id-ID'),
}

const en: WeeklyWords = {
  letter: (first, others, text) => ({
    subject: `Vacancies for you this week: ${first}${others > 0 ? ` and ${others} more` : ''}`,
    text,
  }),
  hello: (name) => `Hello, ${name}. Here is what is new for you on the city’s job market.`,
  best: 'Best suited to your profile',
  search: (name) => `New in your search: ${name}`,
  more: (many, url) => `There are ${many} more:\n${url}`,
  unseen: 'Nobody has applied yet',
  unseenWhy: 'These have no applicants so far, and are among those nearest to your profile.',
  profileEmpty:
    'Your work profile names no skills, experience or job looked for yet. Fill it in, and we can choose vacancies that suit you:',
  human: 'This order is only a suggestion. A person always decides, and nobody is declined for a score.',
  all: 'All vacancies, the best suited first',
  searches: 'Change your searches and this mail',
  asked: (day) => `You get this mail because you asked for it on ${day}. At most once a week.`,
  end: 'End it with one tap, without signing in',
  why: 'Why',
  reasons: {
    skills: (what) => `you know ${what.join(' and ')}`,
    licences: (what) => `you have ${what.join(' and ')}`,
    'programme-named': ([what]) => `your programme, ${what}, is named`,
    'programme-taken-before': ([what]) => `programme ${what} is often taken for work like this`,
    'level-reached': () => 'your education is enough',
    'same-occupation': ([what]) => `the same work as “${what}” in your profile`,
    'like-occupation': ([what]) => `near to “${what}” in your profile`,
    'same-words': ([what]) => `mentions “${what}”, as your profile does`,
    'enough-experience': ([what]) => `you have experience enough (${what} years asked for)`,
    'some-experience': () => 'you have experience in work like this',
    'same-kecamatan': ([what]) => `it is in your kecamatan, ${what}`,
    near: ([what]) => `it is near, in ${what}`,
    remote: () => 'it can be done from home',
    'pay-fits': () => 'the pay is as you wish',
    'kind-fits': () => 'it is the kind of work you want',
    'shift-fits': () => 'you are fine with shifts',
  },
  district: (kecamatan) => (kecamatan === 'Luar kota' ? 'out of town' : kecamatan),
  wage: (paid) => rupiah(paid, 'en-GB', 'million', { month: 'a month', day: 'a day' }) ?? 'pay not shown',
  closes: (day) => `Apply by ${day}`,
  day: dayIn('en-GB'),
}

export const weeklyWords: Readonly<Record<Lang, WeeklyWords>> = { id, en }

function dayIn(locale: string) {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' })
}

/** Rp2,8–3,1 juta sebulan; Rp110.000–125.000 sehari. */
function rupiah(
  { wageMin, wageMax, kind }: Paid,
  locale: string,
  million: string,
  per: { month: string; day: string },
): string | undefined {
  if (wageMin === undefined || wageMax === undefined) return undefined
  const inMillions = wageMin >= 1e6
  const { format } = new Intl.NumberFormat(locale, { maximumFractionDigits: inMillions ? 1 : 0 })
  const [low, high] = [wageMin, wageMax].map((amount) => format(inMillions ? amount / 1e6 : amount))
  const amount = low === high ? `Rp${low}` : `Rp${low}–${high}`
  return `${amount}${inMillions ? ` ${million}` : ''} ${kind === 'daily' ? per.day : per.month}`
}
