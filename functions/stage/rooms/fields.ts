import * as v from 'valibot'
import { line } from '../../platform/http/fields.ts'
import { isRoom, type Room } from './room.ts'

/** `event_kabizza-fest-2026.panggung-merdeka` */
export const room = v.custom<Room>((value) => typeof value === 'string' && isRoom(value))

/** A letter with more than three marks on it is not writing: marks beyond that climb over other people's lines. */
const climbing = /\p{M}{4,}/u

/** What people say in a room: one line, as they wrote it. */
export const spoken = (longest: number) =>
  v.pipe(
    line(longest),
    v.check((words) => !climbing.test(words), 'unseen'),
  )
