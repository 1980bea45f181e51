import type { RequestListener } from 'node:http'
import { lostRoute } from '../front.ts'
import type { addressesFrom } from './addresses.ts'
import { mayOn } from './buckets/storage.ts'
import type { Closing } from './closing.ts'
import { consolePages } from './console/console.ts'
import type { Functions } from './functions/house.ts'
import { front } from './http/front.ts'
import { gateway } from './http/gateway.ts'
import { close, listen, type Upgrade } from './http/listen.ts'
import type { Kept } from './kept.ts'
import { s3Server } from './s3/server.ts'
import { services } from './services/services.ts'
import type { Sockets } from './sockets/sockets.ts'
import { mailFrom } from './told.ts'
import { arrivals, routesTo } from './wake.ts'

export type OpenDoor = (
  part: keyof ReturnType<typeof addressesFrom>['ports'],
  listener: RequestListener,
  upgrade?: Upgrade,
) => Promise<void>

/** Opens one of the city's ports, until it ends. */
export const openerOf =
  ({ addresses: { ports } }: Kept, ending: Closing): OpenDoor =>
  async (part, listener, upgrade) => {
    const server = await listen(ports[part], listener, upgrade)
    ending.later(() => close(server))
  }

/** Opens everything that does not wait for the database. Answers with the front's cache. */
export async function openDoors(kept: Kept, functions: Functions, sockets: Sockets, open: OpenDoor) {
  const { addresses, callers, clock, buckets, objects } = kept
  const { now } = clock
  const orElse = functions.invokerOf(lostRoute.function)
  const behind = gateway({ routes: routesTo(functions), orElse, now })
  const { listener, upgrade, cache } = front({
    buckets: objects,
    gateway: behind,
    sockets,
    origins: addresses.origins,
    now,
  })

  await open('front', listener, upgrade)
  const { secretOf } = callers
  await open('s3', s3Server({ buckets, secretOf, may: mayOn(callers), now, arrived: arrivals(functions) }))
  await open('services', services({ ...kept, functions, sockets, mailFrom }))
  await open('console', consolePages({ ...kept, functions, siteUrl: addresses.origins.site, folder: kept.at() }))
  return cache
}
