/** The live stage: who is there, what is said, asked and voted. */
export const tables = {
  stage: { expiresBy: 'expiresAt' },
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
    sockets: 'post',
  },
} as const
