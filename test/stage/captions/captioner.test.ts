import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { grantsOf } from '../../../functions/stage/media/grants.ts'
import { mayCaption, mayShow, maySpeak, parts } from '../../../functions/stage/stages/parts.ts'
import { stageStore } from '../../../functions/stage/stages/stage.store.ts'
import { refusalOf } from '../../support/city.ts'
import { openStage, merdeka as room } from '../crowd/stage.ts'

let stage: Awaited<ReturnType<typeof openStage>>
beforeEach(async () => {
  stage = await openStage()
  const stages = stageStore(stage.table)
  const at = stage.time.now
  const live = { room, state: 'live', mediaRoom: 'show_pagi', since: at, version: 1 } as const
  await stages.saveWhile(0, live, { name: 'stage-moved', at })
  await stages.name(room, { mail: 'rina@warga.example', name: 'Rina', part: 'captioner', namedAt: at })
})
const words = (said: string) => ({ room, formKey: randomUUID(), words: said })

describe('a captioner', () => {
  it('writes what is said, typed or pasted, and it comes in pieces that a screen holds', async () => {
    const { pieces } = await stage.rina.writeCaption(words('Selamat pagi.'))
    expect(pieces).toEqual(['Selamat pagi.'])
    const pasted = await stage.rina.writeCaption(words('kata '.repeat(60)))
    expect(pasted.pieces.length).toBeGreaterThan(2)
    expect(Math.max(...pasted.pieces.map(({ length }) => length))).toBeLessThanOrEqual(84)
  })

  it('does nothing else there: is neither heard nor recorded, and shows nothing', async () => {
    expect(await refusalOf(stage.rina.nextSlide({ room }))).toBe('not-on-stage')
    expect(await refusalOf(stage.rina.agreeToRecording({ room, agrees: true }))).toBe('not-on-stage')
    expect(await refusalOf(stage.rina.beginTake({ room, formKey: randomUUID() }))).toBe('not-on-stage')
    expect(await refusalOf(stage.rina.announce({ room, words: 'Halo', minutes: 5 }))).toBe('not-allowed')
    expect(grantsOf('captioner', 'show_pagi')).toEqual(grantsOf('viewer', 'show_pagi'))
  })

  it('is named by staff: a viewer writes none', async () => {
    expect(await refusalOf(stage.yoga.writeCaption(words('Halo.')))).toBe('not-on-stage')
    await stageStore(stage.table).strike(room, 'rina@warga.example')
    expect(await refusalOf(stage.rina.writeCaption(words('Halo.')))).toBe('not-on-stage')
  })
})

describe('the parts of a stage', () => {
  it('may what is written out here, and nothing else', () => {
    expect(parts.map((part) => [part, maySpeak(part), mayShow(part), mayCaption(part)])).toEqual([
      ['viewer', false, false, false],
      ['captioner', false, false, true],
      ['called', true, false, false],
      ['speaker', true, true, true],
      ['host', true, true, true],
    ])
    expect(parts.map((part) => grantsOf(part, 'show_x').canPublishSources)).toEqual([
      [],
      [],
      ['microphone', 'camera'],
      ['microphone', 'camera', 'screen_share', 'screen_share_audio'],
      ['microphone', 'camera', 'screen_share', 'screen_share_audio'],
    ])
    for (const part of parts) {
      const grants = grantsOf(part, 'show_x')
      expect([grants.canPublish, grants.canPublishData, grants.roomAdmin]).toEqual([maySpeak(part), false, false])
    }
  })
})
