import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Id } from '../../platform/ids.ts'
import type { KeyFor } from '../../platform/secrets.ts'
import { askedAfter, type Months } from './placement.ts'

/** Which question a link answers. */
export interface Asked {
  vacancyId: Id<'vacancy'>
  applicationId: Id<'application'>
  months: Months
}

/** The word in a mail's link that lets whoever holds it answer one question, and do nothing else. It does not run out. */
export const placementToken = async (keyFor: KeyFor, asked: Asked): Promise<string> => {
  const said = `${asked.vacancyId}.${asked.applicationId}.${asked.months}`
  return `${said}.${createHmac('sha256', await keyFor('placement-mail'))
    .update(said)
    .digest('base64url')}`
}

/** Nothing, where it was forged. */
export async function askedBy(keyFor: KeyFor, token: string): Promise<Asked | undefined> {
  const [vacancyId, applicationId, number] = token.split('.')
  const months = askedAfter.find((each) => String(each) === number)
  if (!months) return undefined
  const asked = { vacancyId: vacancyId as Id<'vacancy'>, applicationId: applicationId as Id<'application'>, months }
  const [right, given] = [Buffer.from(await placementToken(keyFor, asked)), Buffer.from(token)]
  return right.length === given.length && timingSafeEqual(right, given) ? asked : undefined
}
