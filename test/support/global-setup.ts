import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const emulator = join(
  dirname(createRequire(import.meta.url).resolve('amplify-dynamodb-simulator/package.json')),
  'emulator',
)

/** One DynamoDB Local for the whole run, in memory: the one at `DYNAMODB_ENDPOINT`, or else started here. */
export default async function setUp(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.DYNAMODB_ENDPOINT) return undefined
  const port = await freePort()
  const options = ['-Xmx1g', '-Djava.library.path=./DynamoDBLocal_lib', '-jar', 'DynamoDBLocal.jar']
  const java = spawn('java', [...options, '-port', `${port}`, '-inMemory', '-disableTelemetry'], {
    cwd: emulator,
    stdio: 'ignore',
  })
  const failed = once(java, 'error').then(() => {
    throw new Error('Tests of stores need DynamoDB Local, and it needs Java 17 or newer on the PATH.')
  })
  process.once('exit', () => java.kill('SIGKILL'))
  process.env.DYNAMODB_ENDPOINT = `http://127.0.0.1:${port}`
  await Promise.race([answering(process.env.DYNAMODB_ENDPOINT), failed])
  failed.catch(() => undefined)
  return async () => {
    java.kill('SIGKILL')
    await once(java, 'exit')
  }
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return
    await wait(100)
  }
  throw new Error('DynamoDB Local did not answer within 30 seconds.')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}
