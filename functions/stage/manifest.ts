/** The live stage: who is there, what is said, asked and voted. */
export const tables = {
  stage: { expiresBy: 'expiresAt', indexes: { person: { pk: 'personPk', sk: 'personSk' } } },
} as const

/** What signs tokens for LiveKit; whoever runs LiveKit tells it the same. */
export const secrets = ['livekit-keys'] as const

/** What the key that goes with that secret is called. */
export const liveKitKey = 'alun-alun'

export const functions = {
  // Every socket of the city comes in here; who sits in which room lies in the table.
  'stage-sockets': {
    on: { socket: '/live' },
    tables: { stage: ['read', 'write'], identity: ['read'] },
  },
  'stage-api': {
    on: { http: ['/api/stage'] },
    tables: { stage: ['read', 'write'], identity: ['read'], events: ['read'] },
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
} as const
