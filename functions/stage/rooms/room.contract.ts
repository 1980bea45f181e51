import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { id, line, ticked, wholeNumber } from '../../platform/http/fields.ts'
import { room, spoken } from './fields.ts'

export const noRoom = {
  'room-not-found': refusal(404, 'Panggung ini tidak ada.', 'There is no such stage.'),
}

/** Whoever bans: a moderator in the chat, a host from the list behind the stage. */
export const notToBeBanned = {
  'not-to-be-banned': refusal(
    409,
    'Petugas acara, dan diri Anda sendiri, tidak bisa dikeluarkan dari acara di sini.',
    'Neither staff of the event nor yourself can be banned here.',
  ),
}

const entry = v.looseObject({ type: v.string() })
const frame = v.object({ number: v.number(), at: v.string(), entries: v.array(entry) })

export const settingsView = v.object({
  isOpen: v.boolean(),
  slowSeconds: v.number(),
  holdsNew: v.boolean(),
  version: v.number(),
})
export const roomSettings = v.strictObject({
  isOpen: ticked,
  slowSeconds: wholeNumber(0, 300),
  holdsNew: ticked,
  version: wholeNumber(0, 1_000_000),
})
export const newAnnouncement = v.strictObject({ words: spoken(280), minutes: wholeNumber(1, 240) })

const moderator = endpoint.meta({ who: ['event-staff'] }).errors(noRoom)

export const roomContract = {
  /** How things stand, and the last that was said: for pages without script, and for whoever missed much. */
  readRoom: endpoint
    .meta({ who: 'anyone' })
    .route({ method: 'GET', path: '/rooms/{room}' })
    .errors(noRoom)
    .input(v.strictObject({ room }))
    .output(
      v.object({
        room: v.string(),
        eventId: id('event'),
        eventName: v.string(),
        stageId: v.string(),
        stage: v.string(),
        zone: v.string(),
        now: v.looseObject({}),
        frames: v.array(frame),
      }),
    ),

  /** Fills a gap: every frame after one, a hundred at a time. */
  framesSince: endpoint
    .meta({ who: 'anyone' })
    .route({ method: 'GET', path: '/rooms/{room}/since/{number}' })
    .input(v.strictObject({ room, number: wholeNumber(0, 999_999_999) }))
    .output(v.object({ frames: v.array(frame), more: v.boolean() })),

  readSettings: moderator
    .route({ method: 'GET', path: '/rooms/{room}/settings' })
    .input(v.strictObject({ room }))
    .output(settingsView),

  keepRoom: moderator
    .route({ method: 'PUT', path: '/rooms/{room}/settings' })
    .errors({
      'room-moved-on': refusal(
        409,
        'Pengaturan ini baru saja diubah orang lain. Muat ulang, lalu coba lagi.',
        'Somebody has just changed these settings. Load them again, then try again.',
      ),
    })
    .input(v.strictObject({ room, ...roomSettings.entries }))
    .output(settingsView),

  announce: moderator
    .route({ method: 'POST', path: '/rooms/{room}/announcement', successStatus: 204 })
    .input(v.strictObject({ room, ...newAnnouncement.entries }))
    .output(v.undefined()),

  listBans: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'GET', path: '/events/{eventId}/bans' })
    .input(v.strictObject({ eventId: id('event') }))
    .output(v.array(v.object({ accountId: id('account'), name: v.string(), reason: v.string(), at: v.string() }))),

  liftBan: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'POST', path: '/events/{eventId}/bans/{accountId}/lift', successStatus: 204 })
    .errors({ 'ban-not-found': refusal(404, 'Larangan ini tidak ada lagi.', 'This ban is no longer there.') })
    .input(v.strictObject({ eventId: id('event'), accountId: id('account') }))
    .output(v.undefined()),

  listActs: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'GET', path: '/events/{eventId}/acts' })
    .input(v.strictObject({ eventId: id('event') }))
    .output(
      v.array(
        v.object({
          ...{ act: v.string(), stageId: v.string(), reason: v.string(), at: v.string() },
          /** What they are called now who did it, and to whom. Empty for the city's clock, for nobody, for who is erased. */
          ...{ by: v.string(), about: v.string() },
        }),
      ),
    ),

  readListedWords: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'GET', path: '/listed-words' })
    .input(v.strictObject({}))
    .output(v.object({ words: v.array(v.string()) })),

  saveListedWords: endpoint
    .meta({ who: ['event-staff'] })
    .route({ method: 'PUT', path: '/listed-words' })
    .input(v.strictObject({ words: v.pipe(v.array(line(60)), v.maxLength(1000)) }))
    .output(v.object({ words: v.array(v.string()) })),
}
