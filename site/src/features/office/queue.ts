import type { ClaimView } from '../../../../functions/jobs/office/office.contract.ts'
import { dates } from '../../words/dates.ts'
import type { Lang } from '../../words/lang.ts'
import { numbers } from '../../words/numbers.ts'
import { officeWords } from '../../words/office.ts'

/** As long as a decision can be undone, in the rule's own words: `functions/jobs/office/undo.ts`. */
export { undoMs } from '../../../../functions/jobs/office/undo.ts'

interface Row {
  id: string
  claim?: ClaimView | undefined
}
const isFree = ({ claim }: Row) => !claim || claim.mine

/**
 * Which row is open: the one asked for; else the one that came after what was just dealt with; else the first that no other
 * officer has open. So two officers who clear one queue meet only where they mean to.
 */
export function chosenIn(
  rows: readonly Row[],
  asked: string | undefined,
  near: string | undefined,
): string | undefined {
  if (asked) return asked
  const after = rows.find((row) => row.id === near && isFree(row))
  return (after ?? rows.find(isFree) ?? rows[0])?.id
}

/** Where to go on when the open one has been dealt with: the next that nobody has, or the first. */
export function nextIn(rows: readonly Row[], open: string | undefined): string | undefined {
  const at = rows.findIndex(({ id }) => id === open)
  const free = (row: Row) => row.id !== open && isFree(row)
  return (rows.slice(at + 1).find(free) ?? rows.find(free))?.id
}

/** How urgent a due day is, in a word: late, today, or the day itself. */
export function dueSaid(dueOn: string | undefined, now: string, lang: Lang) {
  const [t, d] = [officeWords[lang], dates(lang)]
  const today = d.calendarDay(now)
  if (!dueOn) return { said: '', shade: undefined }
  if (dueOn < today) return { said: t.late, shade: 'b' }
  return dueOn === today
    ? { said: t.today, shade: 'r' }
    : { said: d.nearDay(`${dueOn}T05:00:00Z`, now).split(',')[0] ?? '', shade: undefined }
}

/** "sudah 21 jam" */
export function waitedSaid(since: string, now: string, lang: Lang): string {
  const [t, n] = [officeWords[lang], numbers(lang)]
  const hours = Math.floor((Date.parse(now) - Date.parse(since)) / 3_600_000)
  if (hours < 1) return t.waitedMinutes
  return hours < 48 ? t.waitedHours(n.count(hours)) : t.waitedDays(n.count(Math.floor(hours / 24)))
}

/** The letter: a sentence for each reason that was picked, then the officer's own words. */
export const letterOf = (picked: readonly string[], sentences: Readonly<Record<string, string>>, own: string): string =>
  [...picked.flatMap((each) => (sentences[each] ? [`- ${sentences[each]}`] : [])), own.trim()]
    .filter(Boolean)
    .join('\n')
