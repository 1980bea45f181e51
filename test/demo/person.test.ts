import { expect, it } from 'vitest'
import type { City } from '../../infra/local/city.ts'
import { person } from '../../infra/local/demo/person.ts'

const answering = (...answers: (() => unknown)[]) => {
  const asked: string[] = []
  const invoke = async (_: string, event: { body: string }) => {
    asked.push(event.body)
    return (answers.shift() ?? (() => ({ statusCode: 204 })))()
  }
  const city = { url: 'https://kota.example', clock: { now: () => new Date() }, invoke } as unknown as City
  return { asked, somebody: person(city, 'sri@warga.example', { pauseMs: 1 }) }
}
const timedOut = () => {
  throw new Error('Task timed out after 10 seconds')
}
const broken = () => ({ statusCode: 500, headers: { 'content-type': 'application/problem+json' }, body: '{}' })

it('somebody of the demo presses again where a busy machine took too long, and gives up after the fourth time', async () => {
  const patient = answering(timedOut, broken)
  await patient.somebody.identity.askForCode({ mail: 'sri@warga.example' })
  expect(patient.asked).toEqual(Array.from({ length: 3 }, () => '{"mail":"sri@warga.example"}'))
  const tired = answering(timedOut, timedOut, timedOut, timedOut)
  await expect(tired.somebody.identity.askForCode({ mail: 'sri@warga.example' })).rejects.toThrow('timed out')
  expect(tired.asked).toHaveLength(4)
})
