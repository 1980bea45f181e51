/** The live stage: who is there, what is said, asked and voted. */
export const tables = {
  stage: { expiresBy: 'expiresAt' },
} as const

export const functions = {
  // Every socket of the city comes in here; who sits in which room lies in the table.
  'stage-sockets': {
    on: { socket: '/live' },
    tables: { stage: ['read', 'write'], identity: ['read'] },
    sockets: 'post',
  },
} as const
