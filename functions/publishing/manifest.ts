/** What makes the city's public pages, and where they lie. */
export const buckets = {
  // Segments of a broadcast are of no use once it is over.
  site: { kept: false, host: 'site', lapses: [{ under: 'siaran-langsung/', days: 1 }] },
  media: { kept: true, host: 'media' },
  books: { kept: true, host: 'books' },
  uploads: { kept: false, uploads: true, lapses: [{ under: 'quarantine/', days: 1 }] },
} as const

const pages = {
  // What can be seen again lies in `stage`; when it changes, `stage-replay` makes those pages itself.
  tables: { events: ['read'], jobs: ['read'], library: ['read'], stage: ['read'] },
  buckets: { site: ['read', 'write', 'delete', 'list'] },
  memory: 1769,
} as const

export const functions = {
  // Two seconds in which the streams gather writes: however often a booth is edited, its page is made 30 times a minute at most.
  publisher: {
    ...pages,
    on: [
      {
        table: 'events',
        gatherSeconds: 2,
        domainEvents: [
          'event-opened',
          'event-edited',
          'event-cancelled',
          'event-restored',
          'booth-approved',
          'booth-edited',
          'booth-withdrawn',
          'booth-photo-added',
          'programme-item-saved',
          'programme-item-withdrawn',
        ],
      },
      // How many applied is not made anew with each of them (25 a second in an opening hour): `publish-by-clock` does that.
      {
        table: 'jobs',
        gatherSeconds: 2,
        domainEvents: [
          'employer-verified',
          'employer-revoked',
          'employer-corrected',
          'employer-lapsed',
          'employer-withdrawn',
          'answering-reckoned',
          'booth-placed',
          'booth-removed',
          'fair-set-up',
          'fair-called-off',
          'fair-back-on',
          'vacancy-approved',
          'vacancy-edited',
          'vacancy-submitted',
          'vacancy-paused',
          'vacancy-resumed',
          'vacancy-held',
          'vacancy-released',
          'vacancy-filled',
          'vacancy-expired',
          'vacancy-withdrawn',
          'vacancy-decision-undone',
          'employer-decision-undone',
        ],
      },
      {
        table: 'library',
        gatherSeconds: 2,
        domainEvents: ['title-catalogued', 'title-edited', 'title-withdrawn', 'book-opened', 'book-withdrawn'],
      },
    ],
    seconds: 60,
  },
  // A deploy may bring new templates: every public page is made again.
  republish: { ...pages, on: { after: 'deploy' }, seconds: 300 },
  // What is on today and what is still open changes with the clock, and nobody writes then.
  'publish-by-clock': { ...pages, on: { schedule: 'cron(0/5 * * * ? *)', zone: 'Asia/Jakarta' }, seconds: 300 },
} as const
