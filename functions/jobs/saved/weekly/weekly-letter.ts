import type { Instant } from '../../../platform/clock.ts'
import type { Lang } from '../../../platform/lang.ts'
import type { Mail } from '../../../platform/mail.ts'
import { cityZone } from '../../calendar/working-days.ts'
import type { PublicVacancyView } from '../../vacancies/vacancy.contract.ts'
import { allOf, type Picks } from './picks.ts'
import { type WeeklyWords, weeklyWords } from './weekly.mail.ts'
import type { Why } from './why.ts'

interface Made {
  person: { name: string; lang: Lang }
  picked: Picks
  /** When the mail was asked for. */
  since: Instant
  siteUrl: string
  token: string
  canChoose: boolean
}

/**
 * Plain text, in the language of the account, with what mail programs need to offer an end to it (RFC 2369, RFC 8058).
 */
export function weeklyLetter({ person, picked, since, siteUrl, token, canChoose }: Made): Omit<Mail, 'id' | 'to'> {
  const t = weeklyWords[person.lang]
  const at = (path: string) => `${siteUrl}${person.lang === 'id' ? '' : `/${person.lang}`}${path}`
  const end = at(`/saya/surel-mingguan/?kunci=${token}`)
  const list = (vacancies: readonly { vacancy: PublicVacancyView; why?: Why | undefined }[]) =>
    vacancies.map(({ vacancy, why }) => row(t, vacancy, why, at(`/kerja/lowongan/${vacancy.vacancyId}/`))).join('\n\n')

  const parts = [
    t.hello(person.name),
    picked.best.length > 0 && `${heading(t.best)}\n\n${list(picked.best)}`,
    ...picked.searches.map(({ search, vacancies, more }) =>
      [
        heading(t.search(search.name)),
        list(vacancies.map((vacancy) => ({ vacancy }))),
        more > 0 && t.more(more, at(`/saya/pencarian/${search.searchId}/`)),
      ]
        .filter(Boolean)
        .join('\n\n'),
    ),
    picked.unseen.length > 0 &&
      `${heading(t.unseen)}\n${t.unseenWhy}\n\n${list(picked.unseen.map((vacancy) => ({ vacancy })))}`,
    !canChoose && `${t.profileEmpty}\n${at('/saya/profil/')}`,
    `${t.human}\n${t.all}: ${at('/saya/kerja/')}\n${t.searches}: ${at('/saya/pencarian/')}`,
    `--\n${t.asked(dayWords[person.lang].format(new Date(since)))}\n${t.end}:\n${end}`,
  ]
  const [first, ...others] = allOf(picked)
  return {
    ...t.letter(first?.title ?? '', others.length, parts.filter(Boolean).join('\n\n')),
    headers: { 'List-Unsubscribe': `<${end}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  }
}

const heading = (words: string) => `${words}\n${'='.repeat(Math.min(60, [...words].length))}`

function row(t: WeeklyWords, vacancy: PublicVacancyView, why: Why | undefined, url: string): string {
  const { title, employer, kecamatan, closesOn } = vacancy
  const lines = [
    title,
    `${employer}, ${t.district(kecamatan)} · ${t.wage(vacancy)}`,
    why && `${t.why}: ${t.reasons[why.code](why.what)}`,
    `${t.closes(t.day.format(new Date(`${closesOn}T05:00:00Z`)))}`,
    url,
  ]
  return lines.filter(Boolean).join('\n')
}

const inFull = { timeZone: cityZone, day: 'numeric', month: 'long', year: 'numeric' } as const
const dayWords = { id: new Intl.DateTimeFormat('id-ID', inFull), en: new Intl.DateTimeFormat('en-GB', inFull) }
