import type { Node } from 'constructs'

/** Where the city is put up and what it is called there. Each line may be given as `-c name=value`. */
export interface Place {
  /** The city's own name among hosts; pictures lie at `media.`, books at `books.` below it. */
  domain: string
  region: string
  account?: string
  /** A certificate for the three hosts, from us-east-1. Without it the front answers at CloudFront's own names only. */
  certificate?: string
  /** A web ACL from us-east-1. */
  firewall?: string
  /** Who is written to when an alarm goes off. */
  alarms?: string
  /** What the certificate and the web ACL are made by: a stack of its own in us-east-1. */
  worldwide: boolean
  /** What staff sign in with: a passkey, but where nobody can have one. */
  staff: 'passkey' | 'code'
  /** Where LiveKit answers, `wss://…`. Without it stages have no sound and no picture. */
  liveKit?: string
  /** That LiveKit there has an egress, with a role that may put files into the buckets `site` and `media`. */
  egress: boolean
  /** Packages that do not bundle lie installed beside the bundles: a deploy sees to it, a synth need not. */
  installed: boolean
}

export function placeFrom(node: Node): Place {
  const told = (name: string): string | undefined => {
    const value: unknown = node.tryGetContext(name)
    if (value !== undefined && typeof value !== 'string') throw new Error(`-c ${name}=… has to be one word`)
    return value === '' ? undefined : value
  }
  const domain = told('domain') ?? 'alun-alun.example'
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain)) throw new Error(`-c domain=${domain} is not the name of a host`)
  return {
    domain,
    // Personal data stays in the country.
    region: told('region') ?? 'ap-southeast-3',
    ...optional('account', told('account') ?? process.env.CDK_DEFAULT_ACCOUNT),
    ...optional('certificate', told('certificate')),
    ...optional('firewall', told('firewall')),
    ...optional('alarms', told('alarms')),
    ...optional('liveKit', told('livekit')),
    egress: told('egress') === 'yes',
    worldwide: told('worldwide') === 'yes',
    staff: told('staff') === 'code' ? 'code' : 'passkey',
    installed: told('installed') === 'yes',
  }
}

const optional = <Name extends string>(name: Name, value: string | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { [Each in Name]?: string }
