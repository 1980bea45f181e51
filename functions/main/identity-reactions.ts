import { S3Client } from '@aws-sdk/client-s3'
import { onCards } from '../identity/cards/on-cards.ts'
import { onErasureAsked } from '../identity/erasure/on-erasure-asked.ts'
import { onGuardianAsked } from '../identity/guardians/on-guardian-asked.ts'
import { onMailAdded } from '../identity/own-mail/on-mail-added.ts'
import { onMailTakenOff } from '../identity/own-mail/on-mail-taken-off.ts'
import { contexts } from '../identity/register/contexts.ts'
import { onRoles } from '../identity/roles/on-roles.ts'
import { logCard, reachByMail } from '../jobs/public.ts'
import type { Follows, Handler } from '../manifest.ts'
import { reactingTo } from '../platform/dynamodb/reacting-to.ts'
import { mailer } from '../platform/mail.ts'
import { objectsIn } from '../platform/s3/objects.ts'
import { setting, settingNames } from '../platform/settings.ts'
import { endHosting } from '../stage/public.ts'
import { bucketNamed } from './bucket.ts'
import { keysOf } from './secret.ts'
import { table } from './table.ts'

const [identity, sendMail, siteUrl, s3] = [table('identity'), mailer(), setting(settingNames.siteUrl), new S3Client()]
const others = Object.entries(contexts).map(([name, context]) => ({
  ...context,
  table: table(name as keyof typeof contexts),
}))
const [removeMedia, removeUpload] = [
  objectsIn(s3, bucketNamed('media')).remove,
  objectsIn(s3, bucketNamed('uploads')).remove,
]
const logDeed = logCard(table('jobs'))

export const handler: Handler<'identity-reactions'> = reactingTo<Follows<'identity-reactions'>>(identity, () => ({
  ...onRoles({ identity, sendMail, siteUrl, whenWithdrawn: (person, at) => endHosting(table('stage'), person, at) }),
  ...onCards(logDeed),
  'mail-added': onMailAdded([(accountId, mail, at) => reachByMail(table('jobs'), accountId, mail, at)]),
  'mail-taken-off': onMailTakenOff({ identity, contexts: others, sendMail, siteUrl }),
  'guardian-asked': onGuardianAsked(sendMail, keysOf('identity-keys'), siteUrl),
  'erasure-asked': onErasureAsked({ identity, contexts: others, sendMail, removeMedia, removeUpload, logDeed }),
}))
