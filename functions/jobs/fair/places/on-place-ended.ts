import type { Reaction } from '../../../platform/dynamodb/domain-events.ts'
import type { Id } from '../../../platform/ids.ts'
import type { Lang } from '../../../platform/lang.ts'
import type { SendMail } from '../../../platform/mail.ts'
import { applicationLetters } from '../../applications/application.mail.ts'
import { placeLetters } from './place.mail.ts'
import { toEndedPlace } from './place.store.ts'

interface Deps {
  /** How to write to somebody; nothing once the account is gone, or where there is no address. */
  addressOf(accountId: Id<'account'>): Promise<{ mail: string; lang: Lang } | undefined>
  sendMail: SendMail
  siteUrl: string
}

/** Whoever had a place at a fair that was called off is told, where they can be. */
export const onPlaceEnded =
  ({ addressOf, sendMail, siteUrl }: Deps): Reaction<'fair-place-ended'> =>
  async ({ id, item }) => {
    const { accountId, name: session, on, opens, closes, event, reason } = toEndedPlace(item)
    const person = await addressOf(accountId)
    if (!person) return
    const { mail: to, lang } = person
    const url = `${siteUrl}${lang === 'id' ? '' : `/${lang}`}/kerja/`
    const hours = `${opens}–${closes}`.replaceAll(':', lang === 'id' ? '.' : ':')
    const about = { event, session, day: applicationLetters[lang].day(on), hours, reason, url }
    await sendMail({ id, to, ...placeLetters[lang](about) })
  }
