import type { ReasonCode } from '../../../functions/jobs/matching/sum/match.ts'
import type { PartName } from '../../../functions/jobs/matching/sum/points.ts'
import { words } from './lang.ts'
import { vacancyWords } from './vacancies.ts'

/** What an applicant said of themselves, for sentences that set it beside what is asked. */
export interface About {
  education: string
  kecamatan: string
  programme: string
  months: string
}
type Say = (what: string, about: About) => string

const kindId = (what: string) => vacancyWords.id.kinds[what as 'daily']?.toLowerCase() ?? what
const kindEn = (what: string) => vacancyWords.en.kinds[what as 'daily']?.toLowerCase() ?? what
const levelId = (what: string) => vacancyWords.id.educations[what as 'sd'] ?? what
const levelEn = (what: string) => vacancyWords.en.educations[what as 'sd'] ?? what
const inMonths = (years: string) => String(Number(years) * 12)
const quoted = (what: string) => (what ? ` “${what}”` : '')

/** `has` and `lacks` come several at a time: `what` is a list then. */
const id: Record<ReasonCode, Say> = {
  'none-asked': () => 'tidak diminta',
  has: (what) => what,
  lacks: (what) => what,
  'too-many-skills': (what) => `menyebut ${what} keterampilan, lebih dari 20, jadi masing-masing dihitung lebih ringan`,
  'programme-named': (what) => `jurusan ${what}, termasuk yang diminta`,
  'programme-taken-before': (what) => `jurusan ${what} sering diterima untuk pekerjaan seperti ini`,
  'programme-other': (what, { programme }) => `jurusan ${programme || 'tidak disebut'}, diminta ${what}`,
  'level-reached': (what, { education }) => `pendidikan ${education}, diminta paling sedikit ${levelId(what)}`,
  'level-short': (what, { education }) => `pendidikan ${education}, diminta paling sedikit ${levelId(what)}`,
  unknown: () => 'belum diisi',
  'same-occupation': (what) => `pekerjaan yang sama atau hampir sama${quoted(what)}`,
  'like-occupation': (what) => `pekerjaan yang mirip${quoted(what)}`,
  'other-occupation': (what) => `bekerja di bidang lain${quoted(what)}`,
  'same-words': (what) => `menyebut kata yang sama dengan lowongan ini${quoted(what)}`,
  'other-words': () => 'tidak menyebut kata dari lowongan ini',
  'enough-experience': (what, { months }) => `pengalaman ${months} bulan, diminta ${inMonths(what)}`,
  'some-experience': (what) => `pengalaman ${what} bulan di pekerjaan seperti ini, walau tidak diminta`,
  'less-experience': (what, { months }) => `pengalaman ${months} dari ${inMonths(what)} bulan`,
  'same-kecamatan': (what) => `tinggal satu kecamatan dengan tempat kerja (${what})`,
  near: (what, { kecamatan }) => `tinggal di ${kecamatan}, dekat tempat kerja di ${what}`,
  far: (what, { kecamatan }) => `tinggal di ${kecamatan}, jauh dari tempat kerja di ${what}`,
  'out-of-town': (_, { kecamatan }) =>
    kecamatan === 'Luar kota' ? 'tinggal di luar kota' : 'tempat kerja di luar kota',
  remote: () => 'pekerjaan ini bisa dari rumah',
  'pay-fits': () => 'harapan upahnya terpenuhi',
  'pay-short': () => 'mengharapkan upah lebih tinggi',
  'pay-withheld': () => 'upah lowongan ini tidak ditampilkan',
  'kind-fits': (what) => `mencari kerja ${kindId(what)}`,
  'kind-other': (what) => `tidak mencari kerja ${kindId(what)}`,
  'shift-fits': () => 'bisa bergantian sif',
  'shift-unwanted': () => 'tidak bisa bergantian sif',
}
const en: Record<ReasonCode, Say> = {
  'none-asked': () => 'not asked for',
  has: (what) => what,
  lacks: (what) => what,
  'too-many-skills': (what) => `names ${what} skills, more than 20, so each counts for less`,
  'programme-named': (what) => `programme ${what}, among those asked for`,
  'programme-taken-before': (what) => `programme ${what} is often taken for work like this`,
  'programme-other': (what, { programme }) => `programme ${programme || 'not named'}, asked for ${what}`,
  'level-reached': (what, { education }) => `education ${education}, asked for at least ${levelEn(what)}`,
  'level-short': (what, { education }) => `education ${education}, asked for at least ${levelEn(what)}`,
  unknown: () => 'not filled in',
  'same-occupation': (what) => `the same work or nearly so${quoted(what)}`,
  'like-occupation': (what) => `work that is alike${quoted(what)}`,
  'other-occupation': (what) => `works in another field${quoted(what)}`,
  'same-words': (what) => `uses the same words as this vacancy${quoted(what)}`,
  'other-words': () => 'uses no word of this vacancy',
  'enough-experience': (what, { months }) => `${months} months of experience, asked for ${inMonths(what)}`,
  'some-experience': (what) => `${what} months in work like this, though none are asked for`,
  'less-experience': (what, { months }) => `${months} of ${inMonths(what)} months of experience`,
  'same-kecamatan': (what) => `lives in the kecamatan of the workplace (${what})`,
  near: (what, { kecamatan }) => `lives in ${kecamatan}, near the workplace in ${what}`,
  far: (what, { kecamatan }) => `lives in ${kecamatan}, far from the workplace in ${what}`,
  'out-of-town': (_, { kecamatan }) =>
    kecamatan === 'Luar kota' ? 'lives outside the city' : 'the workplace is outside the city',
  remote: () => 'this work can be done from home',
  'pay-fits': () => 'the pay meets their wish',
  'pay-short': () => 'hopes for higher pay',
  'pay-withheld': () => 'the pay of this vacancy is not shown',
  'kind-fits': (what) => `looks for ${kindEn(what)} work`,
  'kind-other': (what) => `does not look for ${kindEn(what)} work`,
  'shift-fits': () => 'can work in shifts',
  'shift-unwanted': () => 'cannot work in shifts',
}

type ByPart = Partial<Record<PartName, string>>

/** The recruiter's list of applicants, one of them, and why: in more words than seekers get. */
export const applicantWords = words({
  id: {
    reasons: id,
    /** Before a list of what is there, of what is not. */
    has: { skills: 'bisa', licences: 'punya' } as ByPart,
    lacks: { skills: 'keterampilan', licences: '' } as ByPart,
    unknown: {
      education: 'pendidikan belum diisi',
      place: 'kecamatan belum diisi',
      occupation: 'pekerjaan belum diisi',
      programme: 'jurusan belum diisi',
    } as ByPart,
    speaksFor: 'Yang mendukung',
    against: 'Yang belum',
    belum: 'belum:',
    nothingFor: 'Belum ada yang menonjol.',
    nothingAgainst: 'Tidak ada yang kurang dari yang diminta.',
    more: (count: string) => `dan ${count} lagi`,
    score: 'Nilai',
    picture: 'Gambar nilai',
    howToRead: 'Cara membaca gambar nilai',
    pictureMeans:
      'Tiap kolom satu bagian: makin lebar makin besar bobotnya, makin tinggi isinya makin terpenuhi. Luas yang terisi adalah nilainya. Lima kolom kiri adalah syarat, lima kolom kanan seberapa pas pekerjaannya.',
    partOf: (part: string, points: string, of: string) => `${part} ${points} dari ${of}`,
    scoreOf: (score: string) => `Nilai ${score} dari 100`,
    unread: 'belum dibuka',
    lastDid: {
      decided: (who: string) => `diputuskan oleh ${who}`,
      opened: (who: string) => `dibuka oleh ${who}`,
    },
    filters: 'Saring',
    clear: 'Hapus saringan',
    apply: 'Terapkan',
    any: 'Semua',
    met: 'Syarat yang terpenuhi',
    kecamatan: 'Kecamatan',
    education: 'Pendidikan paling sedikit',
    has_: 'Menyebut keterampilan',
    lacks_: 'Belum menyebut',
    waits: 'Keadaan',
    waitsFor: { unread: 'Belum dibuka', unanswered: 'Masih menunggu jawaban' },
    order: 'Urutan',
    orders: { score: 'Nilai tertinggi', arrival: 'Terlama menunggu' },
    found: (found: string, all: string) => `${found} dari ${all} pelamar`,
    noneFound: 'Tidak ada pelamar dengan saringan ini',
    noneFoundHint: 'Longgarkan salah satu, atau hapus semua saringan.',
    asked: 'Diminta lowongan',
    wrote: 'Ditulis pelamar',
    part: 'Bagian',
    points: 'Nilai',
    sum: 'Jumlah',
    sumCaption: 'Dari mana nilai ini: yang diminta, yang ditulis pelamar, dan nilainya',
    notAsked: 'tidak diminta',
    otherWork: 'pekerjaan lain',
    nothing: 'tidak ada',
    monthsAlike: (months: string) => `${months} bulan sejenis`,
    months: (months: string) => `${months} bulan`,
    wants: (titles: string) => `mencari: ${titles}`,
    weDecide:
      'Nilai ini hanya mengurutkan. Yang memutuskan selalu orang, yaitu Anda, dan tidak seorang pun ditolak oleh nilainya (UU 27/2022 pasal 10).',
    unused: 'Usia, jenis kelamin, agama, status perkawinan, foto, nama, dan kebutuhan akses tidak ikut dihitung.',
    hiddenUntil:
      'Nama, surel, telepon, pesan, dan nama tempat kerja lama terlihat setelah masuk daftar pendek. Sampai saat itu, dari kalimat sendiri hanya kata tentang pekerjaan yang tampil.',
    nameless: 'Nama belum tampil',
    hasMessage: 'Pelamar menulis pesan. Anda bisa membacanya setelah memasukkannya ke daftar pendek.',
  },
  en: {
    reasons: en,
    has: { skills: 'can do', licences: 'has' } as ByPart,
    lacks: { skills: 'skills', licences: '' } as ByPart,
    unknown: {
      education: 'education not filled in',
      place: 'kecamatan not filled in',
      occupation: 'work not filled in',
      programme: 'programme not filled in',
    } as ByPart,
    speaksFor: 'What speaks for',
    against: 'What is missing',
    belum: 'missing:',
    nothingFor: 'Nothing stands out yet.',
    nothingAgainst: 'Nothing that is asked for is missing.',
    more: (count) => `and ${count} more`,
    score: 'Score',
    picture: 'Picture of the score',
    howToRead: 'How to read the picture',
    pictureMeans:
      'Each column is a part: the wider, the more it weighs; the fuller, the better it is met. The filled area is the score. The five on the left are requirements, the five on the right how well the work fits.',
    partOf: (part, points, of) => `${part} ${points} of ${of}`,
    scoreOf: (score) => `Score ${score} of 100`,
    unread: 'not opened yet',
    lastDid: {
      decided: (who) => `decided by ${who}`,
      opened: (who) => `opened by ${who}`,
    },
    filters: 'Filter',
    clear: 'Clear filters',
    apply: 'Apply',
    any: 'All',
    met: 'Requirements that are met',
    kecamatan: 'Kecamatan',
    education: 'Education at least',
    has_: 'Names the skill',
    lacks_: 'Does not name',
    waits: 'State',
    waitsFor: { unread: 'Not opened yet', unanswered: 'Still waiting for an answer' },
    order: 'Order',
    orders: { score: 'Highest score', arrival: 'Waiting longest' },
    found: (found, all) => `${found} of ${all} applicants`,
    noneFound: 'No applicant passes these filters',
    noneFoundHint: 'Loosen one of them, or clear them all.',
    asked: 'The vacancy asks for',
    wrote: 'The applicant wrote',
    part: 'Part',
    points: 'Points',
    sum: 'Sum',
    sumCaption: 'Where the score comes from: what is asked for, what the applicant wrote, and the points',
    notAsked: 'not asked for',
    otherWork: 'other work',
    nothing: 'none',
    monthsAlike: (months) => `${months} months of such work`,
    months: (months) => `${months} months`,
    wants: (titles) => `looks for: ${titles}`,
    weDecide:
      'The score only puts people in order. A person always decides, and that is you; nobody is declined by a score (Law 27/2022 art. 10).',
    unused: 'Age, sex, religion, marital status, photo, name and access needs are not counted.',
    hiddenUntil:
      'Name, mail, phone, message and former employers are seen from the short list on. Until then only words about work are shown of what people wrote themselves.',
    nameless: 'No name yet',
    hasMessage: 'The applicant wrote a message. You can read it once they are on the short list.',
  },
})
