import { expect, it } from 'vitest'
import type { Mail } from '../../functions/platform/mail.ts'
import { mailOnce } from '../../functions/platform/mail-once.ts'
import { emptyTable } from '../support/dynamodb.ts'

it('tells each of many once, though it breaks off among them and begins anew', async () => {
  const told: string[] = []
  let left = 2
  const send = mailOnce(await emptyTable('events'), async ({ id, to }: Mail) => {
    if (left-- === 0) throw new Error('The time is over.')
    told.push(`${id} ${to}`)
  })
  const people = ['a@warga.example', 'b@warga.example', 'c@warga.example', 'd@warga.example']
  const tellAll = async (id: string) => {
    for (const to of people) await send({ id, to, subject: 'Pindah', text: 'Jadwal pindah.' })
  }
  await expect(tellAll('event-1')).rejects.toThrow('The time is over.')
  await tellAll('event-1')
  await tellAll('event-1')
  expect(told).toEqual(people.map((to) => `event-1 ${to}`))
  await tellAll('event-2')
  expect(told.slice(4)).toEqual(people.map((to) => `event-2 ${to}`))
})
