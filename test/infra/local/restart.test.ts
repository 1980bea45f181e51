import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import { describe, expect, it } from 'vitest'
import { type Trial, trialCity } from './trial-city.ts'

const write = (city: Trial, pk: string) =>
  city.dynamodb.send(
    new PutItemCommand({
      TableName: city.names.table('library'),
      Item: { pk: { S: pk }, sk: { S: 'it' }, domainEvent: { M: { name: { S: 'title-catalogued' } } } },
    }),
  )
const keysHanded = (city: Trial) =>
  city
    .handed('publisher')
    .flatMap(({ Records }: { Records?: { dynamodb: { Keys: { pk: { S: string } } } }[] }) =>
      (Records ?? []).map(({ dynamodb }) => dynamodb.Keys.pk.S),
    )

describe('a city that was stopped', () => {
  it('goes on where it was: streams, queues, time, secrets, objects', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'city-'))
    const before = await trialCity(folder)
    expect(before.isNew).toBe(true)
    await write(before, 'dealt-with')
    await before.settled()
    await before.clock.turn(3_600_000)
    await before.objects.get('media')?.put('foto', Buffer.from('x'), {})
    await before.letTry('library-uploads', 'sqs', 'SendMessage', {
      QueueUrl: before.names.queue('import-parts'),
      MessageBody: 'later',
      DelaySeconds: 600,
    })
    // Stopped within the window in which the stream gathers.
    await write(before, 'on-its-way')
    await before.stop()
    expect(keysHanded(before)).toEqual(['dealt-with'])

    const after = await trialCity(folder)
    await after.settled()
    expect([after.isNew, after.secrets]).toEqual([false, before.secrets])
    expect(keysHanded(after)).toEqual(['dealt-with', 'on-its-way'])
    expect([after.clock.turned(), after.objects.get('media')?.find('foto')?.size]).toEqual([3_600_000, 1])
    await after.clock.turn(600_000)
    await after.settled()
    expect(after.handed('library-imports').length).toBe(1)
    await after.end()
  })
})
