import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { inviteFirstAdmin } from '../../../functions/identity/public.ts'
import { dynamoTable } from '../../../functions/platform/dynamodb/table.ts'
import type { StaffRole } from '../../../functions/platform/http/contract.ts'
import type { City } from '../city.ts'
import { type Person, person } from './person.ts'
import { staffPeople } from './sign-ins.ts'

export type Staff = Readonly<Record<StaffRole, Person>>

/** The first admin comes with the deploy; the others are invited by that admin and accept. */
export async function staffOf(city: City): Promise<Staff> {
  const { 'event-staff': events, officer, librarian, admin } = staffPeople
  const first = person(city, admin.mail)
  const table = dynamoTable(
    DynamoDBDocumentClient.from(city.dynamodb, { marshallOptions: { removeUndefinedValues: true } }),
    city.names.table('identity'),
  )
  await inviteFirstAdmin(table, admin, city.clock.now().toISOString())
  await first.signIn(admin)
  await first.identity.acceptInvitation({ role: 'admin' })

  const invited = async (role: StaffRole, who: { name: string; mail: string }) => {
    await first.identity.inviteColleague({ mail: who.mail, role })
    const colleague = person(city, who.mail)
    await colleague.signIn(who)
    await colleague.identity.acceptInvitation({ role })
    return colleague
  }
  return {
    admin: first,
    'event-staff': await invited('event-staff', events),
    officer: await invited('officer', officer),
    librarian: await invited('librarian', librarian),
  }
}
