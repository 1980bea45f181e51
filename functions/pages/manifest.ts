const calls = [
  'identity-api',
  'events-api',
  'jobs-api',
  'jobs-desk',
  'jobs-office',
  'jobs-recruiter',
  'jobs-market',
  'library-api',
  'stage-api',
  'stage-media',
] as const

/**
 * Pages made for one request each. Desks are functions of their own: who visits does not wait for what only staff read, and
 * behind a stage nobody waits for the desks of the bursa kerja.
 */
export const functions = {
  /** Personal pages and forms, and search without script. */
  pages: {
    on: { http: ['/saya', '/cari', '/lapor', '/en/saya', '/en/cari', '/en/lapor'] },
    calls,
    memory: 1769,
  },
  /** The desks of staff, exhibitors and recruiters. */
  'desk-pages': {
    on: { http: ['/meja', '/en/meja'] },
    calls,
    memory: 1769,
    // A sheet of ten thousand applicants is asked for in seven parts.
    seconds: 29,
  },
  /** The desks of an event: its booths, programme and stages. */
  'event-desk-pages': {
    on: { http: ['/meja/acara', '/en/meja/acara'] },
    calls: ['identity-api', 'events-api', 'stage-api', 'stage-media'],
    memory: 1769,
  },
} as const
