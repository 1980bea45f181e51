import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Aws, contextFlags, outputsIn, run, runAfterDeploy, uploadEvergreen } from './deployment.ts'
import { installPackages } from './packages.ts'
import { account, installMiniStack, type MiniStack, region, startMiniStack } from './rehearsal/ministack.ts'
import { paths } from './rehearsal/paths.ts'

/**
 * The real CDK application on MiniStack, which stands in for AWS, and one path of each kind through it. No account, no Docker.
 * Where Python or the network is missing it says so and lets be; in CI that is a failure.
 */
const port = Number(process.env.PORT ?? 4566)
const began = performance.now()

const missing = await step('MiniStack', installMiniStack)
if (missing) {
  console.log(`\nNo rehearsal: ${missing}`)
  process.exit(process.env.CI === 'true' ? 1 : 0)
}
await step('build', async () => run(process.execPath, ['infra/build.ts'], process.env, true))
// For this machine, not for Lambda's: MiniStack runs the functions here.
await step('packages', async () => installPackages([]))

const stack = await step(`MiniStack at 127.0.0.1:${port}`, () => startMiniStack(port))
let failures = 0
try {
  await rehearse(stack)
} catch (error) {
  failures += 1
  console.error(error)
} finally {
  await stack.stop()
}
console.log(
  `\n${failures === 0 ? 'The rehearsal went well' : `The rehearsal failed ${failures} times`}, ${seconds(began)} s in all`,
)
process.exit(failures === 0 ? 0 : 1)

async function rehearse({ env, endpoint, log }: MiniStack): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'alun-alun-cdk-'))
  // Nobody has a passkey here, so staff sign in with the code alone.
  const flags = contextFlags({ account, region, installed: 'yes', staff: 'code' })
  const cdk = (...args: string[]) => run('cdk', [...args, ...flags, '--output', join(folder, 'cdk.out')], env, true)
  const outputsFile = join(folder, 'outputs.json')
  try {
    await step('cdk bootstrap', async () => cdk('bootstrap', `aws://${account}/${region}`))
    await step('cdk deploy', async () =>
      cdk('deploy', '--all', '--require-approval', 'never', '--outputs-file', outputsFile),
    )
    const credentials = { accessKeyId: 'rehearsal', secretAccessKey: 'rehearsal' }
    const aws: Aws = { region, endpoint, credentials, forcePathStyle: true }
    const outputs = outputsIn(outputsFile)
    await step('evergreen pages', () => uploadEvergreen(aws, outputs.bucket('site')))
    await step('what waits for a deploy', () => runAfterDeploy(aws, outputs, new Date()))
    for (const [what, go] of paths({ stack, aws, outputs })) await walk(what, go, log)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A path that fails does not keep the others from being gone. */
async function walk(what: string, go: () => Promise<string>, log: () => string): Promise<void> {
  const from = log().length
  const since = performance.now()
  try {
    console.log(`ok   ${what}: ${await go()}, ${seconds(since)} s`)
  } catch (error) {
    failures += 1
    console.log(`FAIL ${what}: ${error instanceof Error ? error.message : error}`)
    console.log(log().slice(from).split('\n').slice(-40).join('\n'))
  }
}

async function step<Done>(what: string, go: () => Promise<Done>): Promise<Done> {
  const since = performance.now()
  const done = await go()
  console.log(`     ${what}, ${seconds(since)} s`)
  return done
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1)
}
