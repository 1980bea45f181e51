import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { close, listen } from '../../../infra/local/http/listen.ts'
import { uploadsOnDisk } from '../../../infra/local/s3/multipart.ts'
import { bucketOnDisk } from '../../../infra/local/s3/objects.ts'
import { s3Server } from '../../../infra/local/s3/server.ts'
import { freePorts } from './trial-city.ts'

export interface Server {
  s3: S3Client
  endpoint: string
  stop(): Promise<void>
}

const credentials = { accessKeyId: 'city', secretAccessKey: 'a-secret-of-the-city' }
const clientAt = (endpoint: string) =>
  new S3Client({ endpoint, region: 'us-east-1', credentials, forcePathStyle: true, maxAttempts: 1 })

/** Ours, with two empty buckets. */
async function ours(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 's3-'))
  const port = await freePorts()
  const now = () => new Date()
  const bucket = (name: string) => ({
    objects: bucketOnDisk(join(folder, name), now),
    uploads: uploadsOnDisk(join(folder, `${name}.parts`)),
  })
  const server = await listen(
    port,
    s3Server({
      buckets: new Map(['pertama', 'kedua'].map((name) => [name, bucket(name)])),
      secretOf: (id) => (id === credentials.accessKeyId ? credentials.secretAccessKey : undefined),
      may: () => true,
      now,
      arrived: () => undefined,
    }),
  )
  const endpoint = `http://127.0.0.1:${port}`
  return {
    endpoint,
    s3: clientAt(endpoint),
    async stop() {
      await close(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The one other server that enforces what S3 does, to compare ours with. */
async function versity(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'versity-'))
  const port = await freePorts()
  mkdirSync(join(folder, 'data'))
  const keys = ['--access', credentials.accessKeyId, '--secret', credentials.secretAccessKey]
  const gateway = spawn('versitygw', [...keys, '--port', `127.0.0.1:${port}`, 'posix', join(folder, 'data')], {
    stdio: 'ignore',
  })
  const endpoint = `http://127.0.0.1:${port}`
  await answering(endpoint, gateway)
  const s3 = clientAt(endpoint)
  for (const Bucket of ['pertama', 'kedua']) await s3.send(new CreateBucketCommand({ Bucket }))
  return {
    endpoint,
    s3,
    async stop() {
      gateway.kill()
      await once(gateway, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function answering(endpoint: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    const answered = await fetch(endpoint).then(
      () => true,
      () => false,
    )
    if (answered) return
    await wait(50)
  }
  throw new Error('versitygw does not answer')
}

const isOnPath = (program: string) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))

export const servers: [string, () => Promise<Server>][] = [
  ['ours', ours],
  ...(isOnPath('versitygw') ? [['versitygw', versity] as [string, () => Promise<Server>]] : []),
]
