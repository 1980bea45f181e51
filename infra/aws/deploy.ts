import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { contextFlags, inviteAdmin, outputsIn, run, runAfterDeploy, uploadEvergreen } from './deployment.ts'
import { installPackages } from './packages.ts'

/**
 * Puts the city up in AWS, or puts a newer one in its place:
 *
 *   npm run deploy -- --domain alun-alun.kota.go.id --admin surel@kota.go.id [--alarms surel] [--certificate arn --firewall arn]
 *     [--livekit wss://siaran.kota.go.id [--egress]]
 *
 * Whose account it is, the usual AWS settings say (AWS_PROFILE, …). Before the first time: `npx cdk bootstrap` in both regions.
 */
const { values: told } = parseArgs({
  options: {
    domain: { type: 'string' },
    admin: { type: 'string' },
    alarms: { type: 'string' },
    region: { type: 'string', default: 'ap-southeast-3' },
    certificate: { type: 'string' },
    firewall: { type: 'string' },
    livekit: { type: 'string' },
    egress: { type: 'boolean', default: false },
  },
})
const { domain, admin, region } = told
if (!domain) {
  console.error('Say where the city is to be found: npm run deploy -- --domain alun-alun.kota.go.id')
  process.exit(2)
}
mkdirSync('.cache', { recursive: true })

step('building')
run('node', ['infra/build.ts'], { ...process.env, SITE_URL: `https://${domain}` })
installPackages()

const { certificate, firewall } = told.certificate ? told : worldwide()

step('putting up the stacks')
const outputs = deployed(['alun-alun-data', 'alun-alun-app', 'alun-alun-edge'], {
  domain,
  region,
  certificate,
  firewall,
  alarms: told.alarms,
  livekit: told.livekit,
  egress: told.egress ? 'yes' : undefined,
  installed: 'yes',
})

step('uploading what the build made')
const aws = { region }
console.log(`${await uploadEvergreen(aws, outputs.bucket('site'))} files`)

step('running what waits for a deploy')
console.log((await runAfterDeploy(aws, outputs, new Date())).join(', '))

if (admin) {
  step('inviting the first admin')
  const isInvited = await inviteAdmin(aws, outputs.table('identity'), admin, new Date())
  console.log(isInvited ? `${admin} may sign in and accept` : 'there is an admin already, who can invite others')
}

console.log('\nThe city is up. In your DNS, if they are not there yet:')
for (const [host, name] of [
  ['site', domain],
  ['media', `media.${domain}`],
  ['books', `books.${domain}`],
] as const)
  console.log(`  ${name}  ALIAS or CNAME  ${outputs.host(host)}`)
console.log('and for mail the three DKIM records that SES shows beside the identity, SPF and DMARC.')
if (!told.livekit)
  console.log('\nStages have no sound and no picture: --livekit says where LiveKit answers (README, How to deploy).')

/** The certificate and the firewall live in us-east-1, where CloudFront looks for them. */
function worldwide() {
  step('asking for a certificate: it waits until the records it shows stand in your DNS')
  const made = deployed(['alun-alun-worldwide'], { domain, region, worldwide: 'yes' })
  return { certificate: made.worldwide('certificate'), firewall: made.worldwide('firewall') }
}

function deployed(stacks: readonly string[], context: Record<string, string | undefined>) {
  const file = `.cache/outputs-${stacks.at(-1)}.json`
  run('cdk', ['deploy', ...stacks, '--exclusively', '--outputs-file', file, ...contextFlags(context)])
  return outputsIn(file)
}

function step(what: string): void {
  console.log(`\n── ${what}`)
}
