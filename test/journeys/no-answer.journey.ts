import { setTimeout as wait } from 'node:timers/promises'
import { ScanCommand } from '@aws-sdk/client-dynamodb'
import { expect, it } from 'vitest'
import type { Square } from './support/square.ts'

const words = 'Gambarnya tidak muncul di HP saya, padahal sinyalnya bagus.'

export const noAnswerJourney = (square: () => Square) =>
  it('tells whoever sent a form into a breakdown what to do, and doing it records it once', async () => {
    const { city, open, complaints } = square()
    const phone = await open({ script: false })
    await phone.goto('/lapor/?halaman=/acara/')
    await phone.locator('input[name=kind]').first().check({ force: true })
    await phone.locator('textarea[name=words]').fill(words)
    // A machine breaks in the middle of it.
    const broken = (async () => {
      while (!city.functions.endOne('pages')) await wait(1)
    })()
    await phone.locator('form.borang button').click()
    await broken
    await phone.getByRole('heading', { name: /Ada gangguan di pihak kami/ }).waitFor()
    await phone.getByText('tidak akan tercatat dua kali').waitFor()
    await phone.getByRole('heading', { name: /Something broke on our side/ }).waitFor()
    expect(complaints.heard().filter((each) => !/status of 500/.test(each))).toEqual([])
    complaints.forget()

    await phone.reload()
    expect(new URL(phone.url()).pathname).toBe('/lapor/terima-kasih/')
    await city.settled()
    const { Items } = await city.dynamodb.send(
      new ScanCommand({
        TableName: city.names.table('events'),
        FilterExpression: 'words = :words',
        ExpressionAttributeValues: { ':words': { S: words } },
      }),
    )
    expect(Items).toHaveLength(1)
  }, 60_000)
