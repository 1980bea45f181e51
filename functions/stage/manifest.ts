/** The live stage: who is there, what is said, asked and voted. */
export const tables = {
  stage: { expiresBy: 'expiresAt', indexes: { person: { pk: 'personPk', sk: 'personSk' } } },
} as const

/** What signs tokens for LiveKit; whoever runs LiveKit tells it the same. */
export const secrets = ['livekit-keys'] as const

/** What the key that goes with that secret is called. */
export const liveKitKey = 'alun-alun'

export const queues = {
  // A room whose recordings shall be put together: an evening's gigabyte takes a minute or two.
  replays: { visibleAgainAfter: 900, tries: 3 },
} as const

export const functions = {
  // Every socket of the city comes in here; who sits in which room lies in the table.
  'stage-sockets': {
    on: { socket: '/live' },
    tables: { stage: ['read', 'write'], identity: ['read'] },
  },
  'stage-api': {
    on: { http: ['/api/stage'] },
    tables: { stage: ['read', 'write'], identity: ['read'], events: ['read'] },
    // Slices of a recording go straight into it: each form is signed with the function's own right to write.
    buckets: { uploads: ['write'] },
  },
  // What a second brought, as one frame to each room's sockets and one snapshot for everybody else.
  'stage-frames': {
    on: {
      table: 'stage',
      gatherSeconds: 1,
      batchSize: 1000,
      domainEvents: [
        'room-kept-otherwise',
        'stage-moved',
        'announced',
        'line-written',
        'line-let-through',
        'line-removed',
        'person-banned',
        'question-asked',
        'question-moved',
        'question-upvoted',
        'poll-opened',
        'poll-closed',
        'vote-cast',
        'reacted',
        'caption-written',
        'take-begun',
        'take-ended',
      ],
    },
    tables: { stage: ['read', 'write'] },
    buckets: { site: ['write'] },
    sockets: 'post',
    memory: 1769,
    seconds: 60,
  },
  // Who may be heard and seen. LiveKit's SDK weighs 80 KB, so it stays out of the function everybody writes to.
  'stage-media': {
    on: { http: ['/api/stage/media'] },
    tables: { stage: ['read', 'write'], identity: ['read'], events: ['read'] },
    secrets: ['livekit-keys'],
    media: 'livekit',
  },
  'stage-webhook': {
    on: { http: ['/api/stage/webhook'] },
    tables: { stage: ['read'] },
    secrets: ['livekit-keys'],
    media: 'livekit',
  },
  'stage-reactions': {
    on: {
      table: 'stage',
      domainEvents: [
        'stage-moved',
        'take-ended',
        'line-removed',
        'question-moved',
        'replay-asked',
        'replay-cut',
        'replay-shown',
        'replay-withdrawn',
      ],
    },
    queues: ['replays'],
  },
  'stage-replay': {
    on: { queue: 'replays', batchSize: 1 },
    tables: { stage: ['read', 'write'], events: ['read'] },
    buckets: {
      uploads: ['read', 'list'],
      media: ['read', 'write', 'delete'],
      site: ['read', 'write', 'delete', 'list'],
    },
    memory: 1769,
    seconds: 890,
  },
} as const
