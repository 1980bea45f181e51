import type { Reaction } from '../../platform/dynamodb/domain-events.ts'
import type { SendMail } from '../../platform/mail.ts'
import type { KeyFor } from '../../platform/secrets.ts'
import { toAccount } from '../accounts/account.store.ts'
import { guardianLetter } from './guardian.mail.ts'
import { guardianToken } from './guardian-link.ts'

export const onGuardianAsked =
  (sendMail: SendMail, keyFor: KeyFor, siteUrl: string): Reaction<'guardian-asked'> =>
  async ({ id, item }) => {
    const account = toAccount(item)
    const token = await guardianToken(keyFor, account)
    if (!account.guardian || !token) return
    const page = account.lang === 'en' ? '/en/saya/wali/' : '/saya/wali/'
    const link = `${siteUrl}${page}?kunci=${token}`
    await sendMail({
      id,
      to: account.guardian.mail,
      ...guardianLetter(account.lang, { childName: account.name, link }),
    })
  }
