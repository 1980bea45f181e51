import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { lineStore } from '../../../functions/stage/chat/line.store.ts'
import { keys } from '../../../functions/stage/keys.ts'
import { person, refusalOf } from '../../support/city.ts'
import { merdeka, openStage } from './stage.ts'

let stage: Awaited<ReturnType<typeof openStage>>
beforeEach(async () => {
  stage = await openStage()
})
const say = (words: string, formKey = randomUUID()) => ({ room: merdeka, formKey, words })

describe('a line in a room', () => {
  it('is shown under its writer’s name', async () => {
    expect(await stage.rina.writeLine(say('Suaranya jernih walau di angkot.'))).toMatchObject({
      name: 'rina',
      words: 'Suaranya jernih walau di angkot.',
      status: 'shown',
    })
  })

  it('is one line, however often its form is sent', async () => {
    const form = say('Halo!')
    const [first, again] = [await stage.rina.writeLine(form), await stage.rina.writeLine(form)]
    expect(again).toEqual(first)
  })

  it.each(['rina', 'baru'] as const)(
    'of %s that got lost on its way is written when its form is sent again',
    async (who) => {
      const form = say('Halo lagi!')
      const first = await stage[who].writeLine(form)
      await stage.table.remove(keys.line(merdeka, first.lineId))
      await stage.table.remove(keys.held(merdeka, first.lineId))
      expect(await stage[who].writeLine(form)).toEqual(first)
      expect((await lineStore(stage.table).find(merdeka, first.lineId))?.words).toBe('Halo lagi!')
      expect(await stage.staff.waitingLines({ room: merdeka })).toHaveLength(who === 'baru' ? 1 : 0)
      expect(await refusalOf(stage[who].writeLine(say('Halo lagi!')))).toBe('said-already')
    },
  )

  it('of somebody who came this week waits until a moderator has read it, and the next one does not', async () => {
    const line = await stage.baru.writeLine(say('Halo semua'))
    expect(line.status).toBe('held')
    expect(await stage.staff.waitingLines({ room: merdeka })).toMatchObject([{ lineId: line.lineId, why: 'held' }])
    expect((await stage.staff.letLineThrough({ room: merdeka, lineId: line.lineId })).status).toBe('shown')
    expect(await stage.staff.waitingLines({ room: merdeka })).toEqual([])
    stage.later(2000)
    expect((await stage.baru.writeLine(say('Terima kasih'))).status).toBe('shown')
  })

  it('that nobody looked at in time no longer waits, and its writer is told so for a week', async () => {
    await stage.baru.writeLine(say('Halo semua'))
    const mine = async () => {
      const { waiting, unread } = await stage.baru.mineInRoom({ room: merdeka })
      return [waiting, unread].map((each) => each.map(({ words }) => words))
    }
    const asking = { room: merdeka, formKey: randomUUID(), words: 'Kapan mulai?', nameless: false }
    await stage.baru.askQuestion(asking)
    stage.later(2 * 86_400_000 - 1000)
    expect(await mine()).toEqual([['Halo semua', 'Kapan mulai?'], []])
    stage.later(1000)
    expect(await stage.staff.waitingLines({ room: merdeka })).toEqual([])
    expect(await mine()).toEqual([['Kapan mulai?'], ['Halo semua']])
    stage.later(5 * 86_400_000)
    expect(await mine()).toEqual([['Kapan mulai?'], []])
  })

  it('with a listed word waits whoever wrote it, until staff change the list', async () => {
    expect((await stage.rina.writeLine(say('dasar g0bl0k'))).status).toBe('held')
    await stage.staff.saveListedWords({ words: ['Semangka'] })
    stage.later(2000)
    expect((await stage.rina.writeLine(say('dasar goblok'))).status).toBe('shown')
    stage.later(2000)
    expect((await stage.rina.writeLine(say('s e m a n g k a'))).status).toBe('held')
  })

  it('comes no sooner than the slow mode lets it, for anybody but staff', async () => {
    const { version, ...settings } = await stage.staff.readSettings({ room: merdeka })
    await stage.staff.keepRoom({ ...settings, room: merdeka, slowSeconds: 30, version })
    await stage.rina.writeLine(say('satu'))
    stage.later(29_000)
    expect(await refusalOf(stage.rina.writeLine(say('dua')))).toBe('too-soon')
    stage.later(1000)
    expect(await refusalOf(stage.rina.writeLine(say('dua')))).toBeUndefined()
    await stage.staff.writeLine(say('satu'))
    expect(await refusalOf(stage.staff.writeLine(say('dua')))).toBeUndefined()
  })

  it('is refused in a flood, and twice in a row', async () => {
    await stage.rina.writeLine(say('ulang'))
    expect(await refusalOf(stage.rina.writeLine(say('ulang')))).toBe('said-already')
    for (let n = 2; n <= 8; n++) await stage.rina.writeLine(say(`baris ${n}`))
    expect(await refusalOf(stage.rina.writeLine(say('baris 9')))).toBe('too-soon')
    stage.later(31_000)
    expect(await refusalOf(stage.rina.writeLine(say('baris 9')))).toBeUndefined()
  })

  it.each([
    ['a megabyte', 'a'.repeat(1_000_000)],
    ['marks that climb', `a${'\u0301'.repeat(12)}`],
    ['a turned reading direction', 'aman \u202Egpj.exe'],
    ['nothing', '   '],
    ['two lines', 'satu\ndua'],
  ])('of %s is not taken', async (_, words) => {
    expect(await refusalOf(stage.rina.writeLine(say(words)))).toBe('invalid-input')
  })

  it('is not taken on a stage that there is none of, nor in a closed room', async () => {
    const elsewhere = { ...say('Halo'), room: 'event_kabizza-fest-2026.loteng' as const }
    expect(await refusalOf(stage.rina.writeLine(elsewhere))).toBe('room-not-found')
    const { version } = await stage.staff.readSettings({ room: merdeka })
    await stage.staff.keepRoom({ room: merdeka, isOpen: false, slowSeconds: 0, holdsNew: true, version })
    expect(await refusalOf(stage.rina.writeLine(say('Halo')))).toBe('room-closed')
    expect(await refusalOf(stage.staff.writeLine(say('Kami buka lagi sebentar lagi.')))).toBeUndefined()
    const stale = { room: merdeka, isOpen: true, slowSeconds: 0, holdsNew: true, version }
    expect(await refusalOf(stage.staff.keepRoom(stale))).toBe('room-moved-on')
  })
})

describe('a moderator', () => {
  it('removes a line, words and all, once', async () => {
    const { lineId } = await stage.rina.writeLine(say('Kotor'))
    const line = { room: merdeka, lineId }
    expect(await stage.staff.removeLine(line)).toMatchObject({ words: '', status: 'removed' })
    await stage.staff.removeLine(line)
    expect((await stage.staff.listActs({ eventId: 'event_kabizza-fest-2026' })).map(({ act }) => act)).toEqual([
      'line-removed',
    ])
  })

  it('who removes a line while another lets it through has removed it', async () => {
    const people = Array.from({ length: 10 }, (_, n) => stage.as(person(`baru${n}`)))
    const held = await Promise.all(people.map((each, n) => each.writeLine(say(`Belum dibaca ${n}`))))
    const lines = held.map(({ lineId }) => ({ room: merdeka, lineId }))
    await Promise.all(
      lines.flatMap((line) => [refusalOf(stage.staff.letLineThrough(line)), stage.staff.removeLine(line)]),
    )
    const left = await Promise.all(lines.map(({ lineId }) => lineStore(stage.table).find(merdeka, lineId)))
    expect(left.map((line) => line?.status)).toEqual(lines.map(() => 'removed'))
    expect(left.map((line) => line?.words).join('')).toBe('')
    const acts = await stage.staff.listActs({ eventId: 'event_kabizza-fest-2026' })
    expect(acts.filter(({ act }) => act === 'line-removed')).toHaveLength(10)
  })

  it('sees what somebody reported, and lets it stand', async () => {
    const { lineId } = await stage.rina.writeLine(say('Biasa saja'))
    await stage.as().reportLine({ room: merdeka, lineId })
    expect(await stage.staff.waitingLines({ room: merdeka })).toMatchObject([{ lineId, why: 'reported' }])
    await stage.staff.letLineThrough({ room: merdeka, lineId })
    expect(await stage.staff.waitingLines({ room: merdeka })).toEqual([])
  })

  it('silences somebody for a while', async () => {
    const { lineId } = await stage.rina.writeLine(say('Ribut'))
    await stage.staff.silenceAuthor({ room: merdeka, lineId, minutes: 10 })
    stage.later(9 * 60_000)
    expect(await refusalOf(stage.rina.writeLine(say('Ribut lagi')))).toBe('silenced')
    stage.later(60_000)
    expect(await refusalOf(stage.rina.writeLine(say('Maaf')))).toBeUndefined()
  })

  it('bans somebody from all rooms of the event, with what they wrote, until the ban is lifted', async () => {
    const { lineId } = await stage.rina.writeLine(say('Spam'))
    await stage.staff.banAuthor({ room: merdeka, lineId, reason: 'Spam berkali-kali.' })
    stage.later(2 * 60 * 60_000)
    expect(await refusalOf(stage.rina.writeLine(say('Saya kembali')))).toBe('banned')
    const eventId = 'event_kabizza-fest-2026' as const
    expect(await stage.staff.listBans({ eventId })).toMatchObject([{ name: 'rina', reason: 'Spam berkali-kali.' }])
    await stage.staff.liftBan({ eventId, accountId: 'account_rina' })
    expect(await refusalOf(stage.staff.liftBan({ eventId, accountId: 'account_rina' }))).toBe('ban-not-found')
    expect(await refusalOf(stage.rina.writeLine(say('Saya kembali')))).toBeUndefined()
  })
})
