import { readFileSync } from 'node:fs'
import type { BucketName, FunctionName } from '../functions/manifest.ts'
import type { Host } from '../functions/platform/manifest.ts'

/** What stands before the city, as data: CloudFront is made from it, and the local front does the same. */

/** Where people find things: `https://…`, no slash at the end. Forms post files to `uploads`; `livekit` begins with `wss:`, or is empty. */
export type Origins = Readonly<Record<Host | 'uploads' | 'livekit', string>>

export interface Behaviour {
  /** `*` stands for anything, slashes too. */
  path: string
  from: 'files' | 'functions' | 'sockets'
  takes: 'reading' | 'everything'
  keeps: Keeping
  headers: HeaderSet
}

export interface Front {
  /** What lies there. */
  bucket: BucketName
  /** Tried in this order; the last one takes everything. */
  behaviours: readonly [...Behaviour[], Behaviour & { path: '*' }]
  /** Answers for a file that is not there, with the city's own 404. */
  orElse?: FunctionName
}

/**
 * How long the front keeps an answer, in seconds. `asSaid` follows the answer's own cache-control; `search` does too, up to
 * a limit, and each query is an answer of its own, the same for everybody: no cookie gets there.
 */
export const keepings = {
  never: { byDefault: 0, atMost: 0, byQuery: false },
  asSaid: { byDefault: 2, atMost: 31_536_000, byQuery: false },
  search: { byDefault: 0, atMost: 10, byQuery: true },
  // LiveKit's egress puts files without a word of caching. A playlist is another one each second; a segment never changes.
  playlist: { byDefault: 1, atMost: 1, byQuery: false },
  segment: { byDefault: 86_400, atMost: 31_536_000, byQuery: false },
} as const
export type Keeping = keyof typeof keepings

/** Refusals and failures are not kept unless they say so: one person's 404 is another's page. */
export const keptFailures = { statuses: [404, 405, 414, 500, 501, 502, 503, 504], seconds: 0 } as const

/**
 * What machines say where a function gives no answer: the gateway 500 when it crashed or ran into its end and 503 after 30
 * seconds, CloudFront 504. People see a page instead, the same for every address, for CloudFront knows no other way. So
 * none of us says these himself: what breaks in a function is 502, with a form that keeps its words or a problem in JSON.
 */
export const noAnswer = { host: 'site', statuses: [500, 503, 504], page: '/gangguan/index.html' } as const satisfies {
  host: Host
  statuses: readonly (typeof keptFailures.statuses)[number][]
  page: string
}

/** What stands in the place of an answer with this status, if anything does. */
export const pageInstead = (host: Host, status: number): string | undefined =>
  host === noAnswer.host && noAnswer.statuses.some((each) => each === status) ? noAnswer.page : undefined

export const methods = {
  reading: ['GET', 'HEAD'],
  everything: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'PATCH', 'DELETE'],
} as const

/** Text of this kind and size is squeezed on its way out, unless it was when it was put there. */
export const squeezed = {
  from: 1000,
  to: 10_000_000,
  types: [
    'application/javascript',
    'application/json',
    'application/ld+json',
    'application/manifest+json',
    'application/xhtml+xml',
    'application/xml',
    'image/svg+xml',
    'text/css',
    'text/html',
    'text/javascript',
    'text/plain',
    'text/xml',
  ],
} as const

const toFunctions = (path: string): Behaviour => ({
  path,
  from: 'functions',
  takes: 'everything',
  keeps: 'never',
  headers: 'site',
})
const toSearch = (path: string): Behaviour => ({ ...toFunctions(path), takes: 'reading', keeps: 'search' })

export const fronts = {
  site: {
    bucket: 'site',
    behaviours: [
      toFunctions('/api/*'),
      { path: '/live', from: 'sockets', takes: 'everything', keeps: 'never', headers: 'site' },
      // Stages alone may ask for a camera and a microphone, and speak to LiveKit.
      ...['', '/en'].flatMap((lang): Behaviour[] => [
        { ...toFunctions(`${lang}/meja/acara/*/panggung/*`), headers: 'stage' },
        { path: `${lang}/acara/*/panggung/*`, from: 'files', takes: 'reading', keeps: 'asSaid', headers: 'stage' },
      ]),
      // What a large audience watches: playlists and segments from the same origin, so that scripts may read them.
      { path: '/siaran-langsung/*.m3u8', from: 'files', takes: 'reading', keeps: 'playlist', headers: 'site' },
      { path: '/siaran-langsung/*', from: 'files', takes: 'reading', keeps: 'segment', headers: 'site' },
      ...['/saya', '/meja', '/lapor'].flatMap((path) => [toFunctions(`${path}*`), toFunctions(`/en${path}*`)]),
      toSearch('/cari*'),
      toSearch('/en/cari*'),
      { path: '*', from: 'files', takes: 'reading', keeps: 'asSaid', headers: 'site' },
    ],
    orElse: 'pages',
  },
  media: {
    bucket: 'media',
    behaviours: [{ path: '*', from: 'files', takes: 'reading', keeps: 'asSaid', headers: 'picture' }],
  },
  books: {
    bucket: 'books',
    behaviours: [
      { path: '/baca/*', from: 'files', takes: 'reading', keeps: 'asSaid', headers: 'reader' },
      { path: '*', from: 'files', takes: 'reading', keeps: 'asSaid', headers: 'chapter' },
    ],
  },
} as const satisfies Record<Host, Front>

/** The gateway's key for what no route takes: `pages` answers, and says that there is nothing here. */
export const lostRoute = { key: '$default', function: 'pages' } as const satisfies {
  key: string
  function: FunctionName
}

/** What answers a path on a host, found as CloudFront finds it: the first pattern that fits. */
export function behaviourAt(host: Host, path: string): Behaviour {
  const behaviour = fronts[host].behaviours.find(({ path: pattern }) => fits(pattern, path))
  if (!behaviour) throw new Error(`${host} has no behaviour that takes everything`)
  return behaviour
}

const fits = (pattern: string, path: string) => {
  const known = patterns.get(pattern) ?? patternOf(pattern)
  patterns.set(pattern, known)
  return known.test(path)
}
const patterns = new Map<string, RegExp>()
const patternOf = (pattern: string) =>
  new RegExp(`^${pattern.replace(/[.?+^$|()[\]{}\\]/g, '\\$&').replaceAll('*', '.*')}$`, 's')

/** The header that the edge says the visitor's network address in. */
export const visitorAddress = 'x-visitor-address'

export interface EdgeEvent {
  viewer: { ip: string }
  request: {
    method: string
    uri: string
    querystring: Record<string, { value: string; multiValue?: { value: string }[] }>
    headers: Record<string, { value: string }>
  }
}
export type EdgeAnswer =
  | EdgeEvent['request']
  | { statusCode: number; statusDescription: string; headers: Record<string, { value: string }> }

const read = (name: string) => readFileSync(new URL(`./edge/${name}.js`, import.meta.url), 'utf8')

/** Runs before anything else for each kind of behaviour: CloudFront Functions, JavaScript 2.0. Pictures need none. */
export const edgeCode = {
  files: `${read('files')}\n${read('addresses')}`,
  functions: `${read('functions')}\n${read('addresses')}`,
  sockets: read('sockets'),
} as const satisfies Record<Behaviour['from'], string>

/** The same code, to be called here. */
export const edgeHandler = (from: Behaviour['from']) =>
  new Function(`${edgeCode[from]}\nreturn handler`)() as (event: EdgeEvent) => EdgeAnswer

/** What a static file of the site is put into the bucket with. Astro names what it bundles by content. */
export const cacheControlOf = (path: string) =>
  path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 's-maxage=2, max-age=0'

/** Scripts and a style that Astro writes into a page with an island, by their SHA-256. A test counts them again. */
export const astroInline = {
  scripts: {
    island: 'Ya0pUYrC7nM5Cn/056TyVuEiz6dFGrzmkWzgON0pF0U=',
    load: 'QzWFZi+FLIx23tnm9SBU4aEgx4x8DsuASP07mfqol/c=',
    idle: 'BF0290pkb3jxQsE7z00xR8Imp8X34FLC88L0lkMnrGw=',
    visible: 'Q2BPg90ZMplYY+FSdApNErhpWafg2hcRRbndmvxuL/Q=',
    only: 'eIXWvAmxkr251LJZkjniEK5LcPF3NkapbJepohwYRIc=',
  },
  style: 'vv9IoKo7BSLbWcUHr3tNmfNVmm5L/9Cfn2H6LMk7/ow=',
} as const

type Policy = Readonly<Record<string, readonly string[]>>
const written = (policy: Policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ')

const hash = (sha256: string) => `'sha256-${sha256}'`
const self = "'self'"
const none = "'none'"

const liveKitAt = ({ livekit }: Origins) => (livekit === '' ? [] : [livekit, livekit.replace(/^ws/, 'http')])

const sitePolicy = ({ site, media, books, uploads }: Origins) => ({
  'default-src': [self],
  'script-src': [self, ...Object.values(astroInline.scripts).map(hash)],
  'style-src': [self, hash(astroInline.style)],
  // Covers and cloth carry their colours in the element. An attribute cannot fetch or run anything.
  'style-src-attr': ["'unsafe-inline'"],
  'img-src': [self, media, 'data:'],
  'frame-src': [books],
  // A console may send a file by script and show how far it is. Sockets are named for browsers whose 'self' leaves them out.
  'connect-src': [self, site.replace(/^http/, 'ws'), uploads],
  // Without the uploads' origin a browser drops a form with a file and says nothing.
  'form-action': [self, uploads],
  'frame-ancestors': [none],
  'base-uri': [none],
  'object-src': [none],
})

const contentPolicies = {
  site: sitePolicy,
  // LiveKit's client fetches by http what it then opens as a socket; what it plays and records are blobs.
  stage: (origins) => ({
    ...sitePolicy(origins),
    'connect-src': [...sitePolicy(origins)['connect-src'], ...liveKitAt(origins)],
    'media-src': [self, origins.media, 'blob:'],
    'worker-src': [self, 'blob:'],
  }),
  picture: () => ({ 'default-src': [none], 'frame-ancestors': [none], sandbox: [] }),
  // The reader reaches into its chapters, so both share an origin; that is why a chapter may run nothing at all.
  chapter: () => ({
    'default-src': [none],
    'img-src': [self, 'data:'],
    'font-src': [self],
    'media-src': [self],
    'style-src': [self, "'unsafe-inline'"],
    'frame-ancestors': [self],
    'base-uri': [none],
    'form-action': [none],
    sandbox: ['allow-same-origin'],
  }),
  // Its own script comes from its own folder: nothing that came in a book lies there.
  reader: ({ site, books }) => ({
    'default-src': [none],
    'script-src': [`${books}/baca/`],
    'style-src': [`${books}/baca/`],
    'font-src': [`${books}/baca/`],
    'img-src': [self, 'data:'],
    'connect-src': [self],
    'frame-src': [self],
    'frame-ancestors': [site],
    'base-uri': [none],
    'form-action': [none],
    'object-src': [none],
  }),
} satisfies Record<string, (origins: Origins) => Policy>
export type HeaderSet = keyof typeof contentPolicies

/** How long a browser that came once must use TLS: two years, siblings too. */
export const strictTransport = { seconds: 63_072_000 } as const

const refusedPowers = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'midi']

const stagePowers: readonly string[] = ['camera', 'microphone']

/** The headers that each answer leaves with, whatever it said itself. */
export const securityHeaders = (set: HeaderSet, origins: Origins) => ({
  'content-security-policy': written(contentPolicies[set](origins)),
  'strict-transport-security': `max-age=${strictTransport.seconds}; includeSubDomains`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': set === 'site' || set === 'stage' ? 'strict-origin-when-cross-origin' : 'no-referrer',
  'permissions-policy': refusedPowers
    .map((power) => (set === 'stage' && stagePowers.includes(power) ? `${power}=(self)` : `${power}=()`))
    .join(', '),
  'cross-origin-opener-policy': 'same-origin',
  // Pictures are for everybody: a link sent to a friend shows one.
  'cross-origin-resource-policy': set === 'picture' ? 'cross-origin' : 'same-origin',
})
