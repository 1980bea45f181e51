/** Festivals and fairs: their days, stages, booths and programme. */
export const tables = {
  events: { expiresBy: 'expiresAt', indexes: { queue: { pk: 'queuePk', sk: 'queueSk' } } },
} as const

export const functions = {
  'events-api': {
    on: { http: ['/api/events'] },
    tables: { events: ['read', 'write'], identity: ['read'] },
    // An upload form is signed with the function's own right to write.
    buckets: { uploads: ['write'] },
    secrets: ['identity-keys'],
  },
  'events-reactions': {
    on: {
      table: 'events',
      domainEvents: [
        'event-edited',
        'event-cancelled',
        'event-restored',
        'event-cancellation-settled',
        'booth-applied',
        'booth-approved',
        'booth-returned',
        'booth-withdrawn',
        'programme-item-saved',
        'programme-item-withdrawn',
        'page-reported',
      ],
    },
    // Who has a place at a fair keeps it with the bursa kerja.
    tables: { events: ['read', 'write'], jobs: ['read', 'write'] },
    // A booth that is withdrawn takes its photo along.
    buckets: { media: ['delete'] },
    mail: 'send',
    // A festival has followers by the thousand; what is not done by then goes on from there.
    seconds: 300,
  },
  // What was cancelled and not undone in time: from then on people are written to.
  'events-settle': {
    on: { schedule: 'rate(1 minute)' },
    tables: { events: ['read', 'write'] },
  },
  'events-photos': {
    on: { bucket: 'uploads', under: 'quarantine/booth-photo/' },
    tables: { events: ['read', 'write'] },
    // Without the right to list, S3 calls a file that is gone forbidden.
    buckets: { uploads: ['read', 'delete', 'list'], media: ['write', 'delete'] },
    memory: 1769,
    seconds: 30,
    packages: ['sharp'],
  },
} as const
