import * as v from 'valibot'
import { beginWeekly } from '../../../../functions/jobs/saved/weekly/weekly.contract.ts'
import { submitted } from '../../ui/form.ts'

const end = v.strictObject({ end: v.literal('ya') })

/** Turns the weekly mail on, with a tick, or ends it. */
export const weeklyDeed = (request: Request, { jobs, lang }: Pick<App.Locals, 'jobs' | 'lang'>) =>
  submitted(
    request,
    v.union([end, beginWeekly]),
    async (input) => {
      await ('end' in input ? jobs.endWeekly() : jobs.beginWeekly(input))
      return 'end' in input ? 'berhenti' : 'menyala'
    },
    { lang, read: (fields) => (fields.end ? { end: fields.end } : { agree: fields.agree ?? '' }) },
  )
