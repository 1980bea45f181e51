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
    // Slices of a recording go straight into it: each form is signed with the function's own right to write.
    buckets: { uploads: ['write'] },
  },
  // What a second brought, as one frame to each room's sockets and one snapshot for everybody else. It takes its own time
  // (platform/live/once-a-second.ts) and is woken at once.
  'stage-frames': {
    on: {
      table: 'stage',
      batchSize: 1000,
      domainEvents: [
        'room-kept-otherwise',
        'stage-moved',
        'heads-counted',
        'backstage-changed',
        'hosting-ended',
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
        'slide-shown',
        'take-begun',
        'take-ended',
      ],
    },
    tables: { stage: ['read', 'write'] },
    buckets: { site: ['write'] },
    sockets: 'post',
    // Who is banned leaves LiveKit too, and whose role ends publishes no more.
    secrets: ['livekit-keys'],
    media: 'livekit',
    memory: 1769,
    seconds: 60,
  },
  // Who may be heard and seen. LiveKit's SDK weighs 80 KB, so it stays out of the function everybody writes to.
  'stage-media': {
    on: { http: ['/api/stage/media'] },
    tables: { stage: ['read', 'write'], identity: ['read'], events: ['read'] },
    secrets: ['livekit-keys'],
    media: 'livekit',
    egress: ['site', 'media'],
  },
  'stage-webhook': {
    on: { http: ['/api/stage/webhook'] },
    // What egress wrote is kept; everything else it hears only makes it look.
    tables: { stage: ['read', 'write'] },
    secrets: ['livekit-keys'],
    media: 'livekit',
  },
  // Counts heads, puts out who should not be there, and ends what nobody ends.
  'stage-reconcile': {
    on: { schedule: 'rate(1 minute)' },
    tables: { stage: ['read', 'write'], events: ['read'] },
    secrets: ['livekit-keys'],
    media: 'livekit',
    seconds: 30,
  },
  // Looks at stills of what is shown on a stage and shows them to who listens. sharp lies beside it.
  'stage-slides': {
    on: { bucket: 'uploads', under: 'quarantine/slide/' },
    tables: { stage: ['read', 'write'] },
    // Without the right to list, S3 calls a file that is gone forbidden.
    buckets: { uploads: ['read', 'delete', 'list'], media: ['write', 'delete'] },
    memory: 1769,
    seconds: 30,
    packages: ['sharp'],
  },
  // After a show, and whenever something changes that its replay shows. What a browser still has of a show that ended is sent
  // while the stream gathers. A template that a deploy brings is taken when the replay is next touched.
  'stage-replay': {
    on: {
      table: 'stage',
      gatherSeconds: 6,
      domainEvents: [
        'stage-moved',
        'take-ended',
        'egress-ended',
        'line-removed',
        'question-moved',
        'replay-asked',
        'replay-cut',
        'replay-shown',
        'replay-withdrawn',
      ],
    },
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
