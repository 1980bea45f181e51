/** Personal pages and forms, staff's desks, and search without script: made for one request each. */
export const functions = {
  pages: {
    on: { http: ['/saya', '/meja', '/cari', '/lapor', '/en/saya', '/en/meja', '/en/cari', '/en/lapor'] },
    calls: ['identity-api', 'events-api', 'jobs-api', 'jobs-desk', 'jobs-market', 'library-api'],
    memory: 1769,
  },
} as const
