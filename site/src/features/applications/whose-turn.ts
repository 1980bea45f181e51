import type { OwnApplicationView } from '../../../../functions/jobs/applications/application.contract.ts'
import { applicationWords } from '../../words/applications.ts'
import { dates } from '../../words/dates.ts'
import type { Lang } from '../../words/lang.ts'
import { myApplicationWords } from '../../words/my-applications.ts'

type Own = OwnApplicationView

/** Who has an application now. Nothing once it has ended. */
export function holderSaid({ holder, employer, isOpened, openedAt, chasedAt }: Own, lang: Lang): string | undefined {
  const [t, d] = [myApplicationWords[lang], dates(lang)]
  if (holder === 'nobody') return undefined
  if (holder === 'officer' && chasedAt) return t.withOfficer(employer, d.shortDay(chasedAt))
  if (openedAt) return t.openedOn(employer, d.shortDay(openedAt))
  return isOpened ? t.opened(employer) : t.withEmployer(employer)
}

/** What its sender does next, if only to wait. */
export function nextSaid({ status, isOverdue, mayEdit, history }: Own, lang: Lang): string {
  const { nexts } = myApplicationWords[lang]
  if (history.at(-1)?.reason === 'taken-down') return nexts.takenDown
  if (isOverdue) return nexts.overdue
  return mayEdit ? nexts.mayEdit : nexts[status]
}

/** By when there will be word. Nothing where there is none to wait for. */
export function dueSaid({ dueOn, status, isOverdue }: Own, lang: Lang): string | undefined {
  const [t, d] = [applicationWords[lang], dates(lang)]
  if (!dueOn) return undefined
  if (isOverdue) return myApplicationWords[lang].late(d.on(dueOn))
  return (status === 'submitted' ? t.due : t.nextWord)(d.on(dueOn))
}

/** Interviews and offers wait for the seeker; what else waits, for the employer. The earliest day stands first. */
export function byTurn(all: readonly Own[]) {
  const isTurn = ({ status }: Own) => status === 'interview' || status === 'offered'
  const open = all
    .filter(({ holder }) => holder !== 'nobody')
    .sort((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''))
  return {
    turn: open.filter(isTurn),
    waiting: open.filter((each) => !isTurn(each)),
    ended: all.filter(({ holder }) => holder === 'nobody'),
  }
}
