import { spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** v1.13.0, v1.13.1 and main carry `replace` lines, which `go install` refuses. */
const version = 'v1.13.5'
const source = `github.com/livekit/livekit-server/cmd/server@${version}`

const cache = () => join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'alun-alun', `livekit-${version}`)

const onPath = (program: string) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((file) => existsSync(file))

/** Where LiveKit's server lies: on the PATH, or where it was built earlier. */
export const findLiveKit = (): string | undefined =>
  onPath('livekit-server') ?? [join(cache(), 'server')].find((file) => existsSync(file))

/** Go builds it once, in a minute or two. Nothing, where there is no Go or it did not work. */
export async function buildLiveKit(): Promise<string | undefined> {
  const go = onPath('go')
  if (!go) return undefined
  mkdirSync(cache(), { recursive: true })
  const child = spawn(go, ['install', source], { env: { ...process.env, GOBIN: cache() }, stdio: 'ignore' })
  const end = () => void child.kill()
  process.once('exit', end)
  await new Promise((done) => child.once('exit', done).once('error', done))
  process.removeListener('exit', end)
  return findLiveKit()
}
