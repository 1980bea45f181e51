import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { reactions } from '../../../functions/stage/reactions/reaction.ts'
import { crowdWords } from '../../../site/src/words/crowd.ts'
import { fest, merdeka } from './stage.ts'

type Site = typeof import('../../../site/publisher/render.ts')

it.skipIf(!existsSync('dist/site/server/entry.mjs')).each(['id', 'en'] as const)(
  'the stage’s own page takes reactions, with script and without, each button by a spoken name (%s)',
  async (lang) => {
    const entry: string = '#site/render'
    const site = (await import(entry)) as Site
    const event = { eventId: fest, name: 'Kabizza Fest', zone: 'Asia/Jakarta', status: 'open' }
    const stage = { stageId: 'panggung-merdeka', name: 'Panggung Merdeka' }
    const stagePage = { at: '2026-10-24T02:00:00.000Z', event, stage, programme: [], isSeenAgain: false, state: 'live' }
    const path = `${lang === 'en' ? '/en' : ''}/acara/${fest}/panggung/${stage.stageId}/`
    const html = await site.render(path, { lang, stagePage } as never)
    const [form = ''] = html.match(/<form class="reaksi".*?<\/form>/s) ?? []
    expect(form).toContain(`data-api="/api/stage/rooms/${merdeka}/reactions"`)
    expect(form).toContain(`action="${lang === 'en' ? '/en' : ''}/saya/panggung/${fest}/${stage.stageId}/?untuk=reaksi`)
    expect(
      [...form.matchAll(/<button name="reaction" value="(\w+)">.*?class="sembunyi">(.*?)</gs)].map(([, ...two]) => two),
    ).toEqual(reactions.map((each) => [each, crowdWords[lang].reactions[each]]))
    expect(form).toMatch(/role="status" data-answer/)
  },
)
