import type { SeenStore } from '../applicants/seen.store.ts'
import type { Application } from '../applications/application.shape.ts'
import type { ApplicationStore } from '../applications/application.store.ts'
import { isEnded } from '../applications/application.ts'
import { eachOf, inParts } from '../pipeline/at-once.ts'
import type { LookStore } from './look.store.ts'

interface Stores {
  applications: ApplicationStore
  seen: SeenStore
  looks: LookStore
}

/**
 * Marks are written by applications as they were read. One may have ended before its mark lay there, and what follows
 * from an end have passed: so whatever waited is read once more, and the marks of what has ended go when it goes.
 */
export async function marked({ applications, seen, looks }: Stores, read: readonly Application[]): Promise<void> {
  const waited = read.filter((each) => !isEnded(each))
  const byVacancy = [...Map.groupBy(waited, ({ vacancyId }) => vacancyId)]
  const parts = byVacancy.flatMap(([vacancyId, some]) =>
    inParts(some, 100).map((part) => ({ vacancyId, ids: part.map(({ applicationId }) => applicationId) })),
  )
  const now = (await eachOf(parts, ({ vacancyId, ids }) => applications.many(vacancyId, ids))).flat()
  await eachOf(now.filter(isEnded), (each) => Promise.all([seen.lapseWith(each), looks.lapseWith(each)]))
}
