import { answerDueOn } from '../../../../functions/jobs/calendar/working-days.ts'

/**
 * A published page does not age, so it cannot say today's date. Where there is a script, this one does: the day an answer
 * is due to whoever applies now, by the same rule that the receipt is written with.
 */
for (const place of document.querySelectorAll<HTMLElement>('[data-answer-due]')) {
  const holidays = new Set((place.dataset.holidays ?? '').split(' '))
  const due = answerDueOn(new Date().toISOString(), holidays, Number(place.dataset.within) || undefined)
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
