import { resolve } from 'node:path'
import { queues } from '../../functions/manifest.ts'
import { keysOf } from '../wiring.ts'
import { addressesFrom } from './addresses.ts'
import { bucketsIn } from './buckets/storage.ts'
import type { Closing } from './closing.ts'
import { deadLettersIn } from './dead-letters.ts'
import { found } from './disk/founding.ts'
import { callersOf } from './functions/callers.ts'
import { mailboxIn } from './mail/mailbox.ts'
import { queueOnDisk } from './queues/queue.ts'
import { cityClock } from './schedules/clock.ts'
import { secretsIn } from './services/secrets.ts'
import { bookmarksIn } from './streams/bookmarks.ts'

export type Kept = ReturnType<typeof openKept>

/** Everything a city keeps in its folder from one run to the next, but for its tables. */
export function openKept(folder: string, port: number, ending: Closing) {
  const at = (...path: string[]) => resolve(folder, ...path)
  const addresses = addressesFrom(port)
  const { id, secret } = found(folder)
  const clock = cityClock(at('clock.json'))
  const bookmarks = bookmarksIn(at('streams.json'))
  const buckets = bucketsIn(at('s3'), clock.now, [addresses.origins.site, `http://127.0.0.1:${port}`])
  const waiting = new Map(
    keysOf(queues).map((name) => [name, queueOnDisk(at('queues', `${name}.json`), queues[name], clock.now)]),
  )
  ending.later(() => {
    bookmarks.flush()
    for (const queue of waiting.values()) queue.flush()
  })

  return {
    at,
    addresses,
    id,
    callers: callersOf(secret),
    clock,
    bookmarks,
    buckets,
    /** What lies in each bucket. */
    objects: new Map([...buckets].map(([name, { objects }]) => [name, objects])),
    queues: waiting,
    mailbox: mailboxIn(at('mail'), clock.now),
    deadLetters: deadLettersIn(at('dead-letters'), clock.now),
    secrets: secretsIn(at('secrets.json')),
  }
}
