import type { Origins } from '../front.ts'
import { host } from './http/listen.ts'

/** Where each part of a city answers: the front's port is the one people know, the others follow it. */
export function addressesFrom(port: number) {
  const ports = {
    front: port,
    s3: port + 1,
    services: port + 2,
    dynamodb: port + 3,
    database: port + 4,
    livekit: port + 5,
    livekitMedia: port + 6,
    console: port + 9,
  }
  const at = (part: keyof typeof ports) => `http://${host}:${ports[part]}`
  const origins: Origins = {
    site: `http://localhost:${port}`,
    media: `http://media.localhost:${port}`,
    books: `http://books.localhost:${port}`,
    uploads: at('s3'),
    livekit: `ws://localhost:${ports.livekit}`,
  }
  return { ports, at, origins, console: `http://localhost:${ports.console}/` }
}

export type Addresses = ReturnType<typeof addressesFrom>
