import { answerDueOn, cityZone } from '../../../../functions/jobs/calendar/working-days.ts'
import { answerWithinOn, type FairAnswers } from '../../../../functions/jobs/fair/fair.ts'
import { dayIn } from '../../../../functions/platform/clock.ts'

/**
 * A published page does not age, so it cannot say today's date. Where there is a script, this one does: the day an answer
 * is due to whoever applies now, by the same rule that the receipt is written with.
 */
for (const place of document.querySelectorAll<HTMLElement>('[data-answer-due]')) {
  const holidays = new Set((place.dataset.holidays ?? '').split(' '))
  const now = new Date().toISOString()
  const fairs: readonly FairAnswers[] = JSON.parse(place.dataset.fairs ?? '[]')
  const within = answerWithinOn(dayIn(cityZone, now), fairs)
  const due = answerDueOn(now, holidays, within)
  const rule = place.parentElement?.querySelector('b')
  if (within && rule) rule.textContent = rule.textContent.replace(/\d+/, String(within))
  const words = new Intl.DateTimeFormat(document.documentElement.lang, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
  const said = place.querySelector('b')
  if (said) said.textContent = words.format(new Date(due))
  place.hidden = false
}
