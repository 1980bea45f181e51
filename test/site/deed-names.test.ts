import { expect, it } from 'vitest'
import { jobsDomainEvents } from '../../functions/jobs/domain-events.ts'
import { deedNames } from '../../site/src/words/deeds.ts'

it('calls everything that can reach the log of deeds by a name people read, in both languages', () => {
  for (const names of [deedNames.id, deedNames.en])
    expect(jobsDomainEvents.filter((happened) => !names[happened])).toEqual([])
})
