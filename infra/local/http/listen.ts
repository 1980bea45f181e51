import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { Mishap } from '../disk/mishap.ts'

/** This computer and nobody else. */
export const host = '127.0.0.1'

/** What becomes of a socket that a browser asks for. */
export type Upgrade = (request: IncomingMessage, duplex: Duplex, head: Buffer) => void

/** Opens a port to this computer alone. */
export async function listen(port: number, listener: RequestListener, upgrade?: Upgrade): Promise<Server> {
  const server = createServer((request, response) => {
    response.on('error', () => undefined)
    Promise.resolve(listener(request, response)).catch((error) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  if (upgrade) server.on('upgrade', upgrade)
  // Longer than any client keeps a connection it may use again: the one who closes must not be we.
  server.keepAliveTimeout = 3_600_000
  await new Promise<void>((listening, refused) => {
    server.once('error', (error: NodeJS.ErrnoException) => refused(error.code === 'EADDRINUSE' ? taken(port) : error))
    server.listen(port, host, listening)
  })
  return server
}

export async function close(server: Server): Promise<void> {
  const closed = new Promise((done) => server.close(done))
  server.closeAllConnections()
  await closed
}

const taken = (port: number) =>
  new Mishap(
    `Port ${port} sudah dipakai program lain: hentikan program itu, atau pilih port lain dengan npm start -- --port 5000.`,
  )
