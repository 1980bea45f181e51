import * as v from 'valibot'
import { endpoint, refusal } from '../../platform/http/contract.ts'
import { formKey, id, lines, wholeNumber } from '../../platform/http/fields.ts'
import { room } from '../rooms/fields.ts'
import { noRoom } from '../rooms/room.contract.ts'
import { mostSlices } from './recording.ts'
import { replayStates } from './replay.ts'

const [takeId, replayId, accountId] = [id('take'), id('replay'), id('account')]
const version = wholeNumber(0, 1_000_000)

const notOnStage = {
  'not-on-stage': refusal(
    403,
    'Ini untuk pembawa acara dan narasumber panggung ini.',
    'This is for hosts and speakers of this stage.',
  ),
}
const noTake = { 'take-not-found': refusal(404, 'Rekaman ini tidak ada.', 'There is no such recording.') }
const noReplay = {
  'replay-not-found': refusal(404, 'Siaran ulang ini tidak ada.', 'There is no such replay.'),
}
const movedOn = {
  'replay-moved-on': refusal(
    409,
    'Siaran ulang ini baru saja diubah. Lihat lagi, lalu putuskan.',
    'This replay has just changed. Look again, then decide.',
  ),
}
const notOn = {
  'stage-not-on': refusal(409, 'Panggung ini belum dibuka, atau sudah selesai.', 'This stage is not on.'),
}

const member = endpoint.meta({ who: 'member' }).errors({ ...noRoom, ...notOnStage })
const staff = endpoint.meta({ who: ['event-staff'] }).errors({ ...noReplay, ...movedOn })

const file = v.object({ kind: v.picklist(['picture', 'sound']), path: v.string(), bytes: v.number() })
const replayView = v.object({
  replayId,
  state: v.picklist(replayStates),
  version: v.number(),
  parts: v.array(v.object({ takeId, beganAt: v.string(), seconds: v.number(), files: v.array(file) })),
  asked: v.optional(v.array(v.object({ accountId, name: v.string(), words: v.string(), at: v.string() }))),
})
export const removalFields = v.strictObject({ words: lines(1000) })
export const cutFields = v.strictObject({
  takeId,
  from: wholeNumber(0, 86_400),
  to: wholeNumber(0, 86_400),
  version,
})

export const recordingContract = {
  /** Whether somebody records, who agreed to it, and whether whoever asks did. */
  readRecording: member
    .route({ method: 'GET', path: '/rooms/{room}/recording' })
    .input(v.strictObject({ room }))
    .output(
      v.object({
        /** A recorder was heard of within the last moments. */
        isOn: v.boolean(),
        /** The show goes on and was recorded, and no recorder is heard of any more. */
        hasStopped: v.boolean(),
        /** The show is. */
        isOver: v.boolean(),
        /** What is on meanwhile is not recorded. */
        isPaused: v.boolean(),
        agreed: v.boolean(),
        people: v.array(v.object({ accountId, name: v.string() })),
      }),
    ),

  /** Yes or no, for this show. A no after a yes ends their being recorded from then on. */
  agreeToRecording: member
    .errors(notOn)
    .route({ method: 'POST', path: '/rooms/{room}/recording', successStatus: 204 })
    .input(v.strictObject({ room, agrees: v.boolean() }))
    .output(v.undefined()),

  /** A recorder starts. Only what those say and show who agreed may go into it. */
  beginTake: member
    .errors({
      'stage-not-on': refusal(
        409,
        'Perekaman berjalan selama siaran saja: siaran ini belum mulai, atau sudah selesai.',
        'Recording goes on only while the show is on: this one has not begun, or is over.',
      ),
      'consent-first': refusal(
        409,
        'Setujui dulu perekaman untuk diri Anda sendiri.',
        'First agree to being recorded yourself.',
      ),
    })
    .route({ method: 'POST', path: '/rooms/{room}/takes' })
    .input(v.strictObject({ room, formKey }))
    .output(v.object({ takeId, sliceSeconds: v.number() })),

  /** Forms for the next slices, each for one of them. */
  sliceForms: member
    .errors(noTake)
    .route({ method: 'POST', path: '/rooms/{room}/takes/{takeId}/forms' })
    .input(v.strictObject({ room, takeId, from: wholeNumber(0, mostSlices) }))
    .output(
      v.object({
        url: v.string(),
        slices: v.array(
          v.object({
            number: v.number(),
            picture: v.record(v.string(), v.string()),
            sound: v.record(v.string(), v.string()),
          }),
        ),
      }),
    ),

  /** All it had is sent. */
  endTake: member
    .errors(noTake)
    .route({ method: 'POST', path: '/rooms/{room}/takes/{takeId}/end', successStatus: 204 })
    .input(v.strictObject({ room, takeId }))
    .output(v.undefined()),

  listReplays: endpoint
    .meta({ who: 'anyone' })
    .route({ method: 'GET', path: '/rooms/{room}/replays' })
    .input(v.strictObject({ room }))
    .output(v.array(replayView)),

  /** By whoever agreed to being in it. Out of sight at once. */
  askRemoval: endpoint
    .meta({ who: 'member' })
    .errors({
      ...noReplay,
      'not-in-it': refusal(
        403,
        'Permintaan ini untuk orang yang direkam di siaran ini. Bila Anda tampak atau terdengar tanpa persetujuan, laporkan halaman ini.',
        'This is for people who were recorded in this show. If you are seen or heard without having agreed, report this page.',
      ),
    })
    .route({ method: 'POST', path: '/rooms/{room}/replays/{replayId}/removal', successStatus: 204 })
    .input(v.strictObject({ room, replayId, ...removalFields.entries }))
    .output(v.undefined()),

  cutReplay: staff
    .errors({
      'cut-elsewhere': refusal(
        409,
        'Rekaman ini berkas jadi (MP4) dan tidak bisa dipotong di sini. Cabut, atau tampilkan utuh.',
        'This recording is a finished film (MP4) and cannot be cut here. Take it down, or show it whole.',
      ),
      'cut-outside': refusal(
        422,
        'Potongan ini di luar rekaman. Periksa detik awal dan akhirnya.',
        'This is outside the recording. Check its first and last second.',
      ),
    })
    .route({ method: 'POST', path: '/rooms/{room}/replays/{replayId}/cut', successStatus: 204 })
    .input(v.strictObject({ room, replayId, ...cutFields.entries }))
    .output(v.undefined()),

  /** Whoever asked to be taken out is named one by one: those who are dealt with. */
  showReplay: staff
    .errors({
      'removal-open': refusal(
        409,
        'Masih ada permintaan yang belum ditangani. Tandai tiap permintaan yang sudah, lalu tampilkan lagi.',
        'A request is not dealt with yet. Tick each that is, then show it again.',
      ),
    })
    .route({ method: 'POST', path: '/rooms/{room}/replays/{replayId}/show', successStatus: 204 })
    .input(v.strictObject({ room, replayId, settled: v.pipe(v.array(accountId), v.maxLength(200)), version }))
    .output(v.undefined()),

  withdrawReplay: staff
    .route({ method: 'POST', path: '/rooms/{room}/replays/{replayId}/withdraw', successStatus: 204 })
    .input(v.strictObject({ room, replayId, version }))
    .output(v.undefined()),
}
