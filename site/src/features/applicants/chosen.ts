import * as v from 'valibot'
import { mostAtOnce } from '../../../../functions/jobs/pipeline/decision.shape.ts'
import { id } from '../../../../functions/platform/http/fields.ts'
import type { Id } from '../../../../functions/platform/ids.ts'
import type { Asked } from './applicant-address.ts'

/** A ticked row says whom, and as of which version: what changed since is left alone. */
export interface Chosen {
  applicationId: Id<'application'>
  version: number
}

export const tickOf = ({ applicationId, version }: Chosen) => `${applicationId}:${version}`

/** Those ticked. What is no tick of ours is left out. */
export function chosenIn(ticks: readonly string[]): Chosen[] {
  const known = ticks.flatMap((tick) => {
    const [applicationId = '', version = ''] = tick.split(':')
    const isOurs = v.is(id('application'), applicationId) && /^[1-9]\d{0,5}$/.test(version)
    return isOurs ? [{ applicationId: applicationId as Id<'application'>, version: Number(version) }] : []
  })
  return known.slice(0, mostAtOnce)
}

/** Of what the filters leave or what was ticked: those that can be decided on, at most 500 from the top. */
export async function openOnes(
  jobs: Pick<App.Locals['jobs'], 'openApplicants'>,
  { vacancyId, asked, all, ticks }: { vacancyId: Id<'vacancy'>; asked: Asked; all: boolean; ticks: readonly string[] },
): Promise<Chosen[]> {
  return all ? jobs.openApplicants({ vacancyId, ...asked }) : chosenIn(ticks)
}
