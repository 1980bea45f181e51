/** The bursa kerja: employers, vacancies, applicants and what becomes of each application. */
export const tables = {
  jobs: {
    expiresBy: 'expiresAt',
    // Both sparse: an item stands in a list only while it waits, or while it is public.
    indexes: { queue: { pk: 'queuePk', sk: 'queueSk' }, open: { pk: 'openPk', sk: 'openSk' } },
  },
} as const

export const functions = {
  'jobs-api': {
    on: { http: ['/api/jobs'] },
    tables: { jobs: ['read', 'write'], identity: ['read'] },
    secrets: ['identity-keys'],
    memory: 1024,
  },
  'jobs-reactions': {
    on: {
      table: 'jobs',
      domainEvents: [
        'employer-registered',
        'employer-verified',
        'employer-returned',
        'recruiter-invited',
        'vacancy-approved',
        'vacancy-returned',
        'vacancy-withdrawn',
        'application-submitted',
        'application-moved',
        'application-declined',
        'application-withdrawn',
      ],
    },
    tables: { jobs: ['read', 'write'] },
    mail: 'send',
  },
  // Vacancies past their last day are taken down, in the small hours of the city's own day.
  'jobs-daily': {
    on: { schedule: 'cron(15 0 * * ? *)', zone: 'Asia/Jakarta' },
    tables: { jobs: ['read', 'write'] },
    mail: 'send',
    seconds: 60,
  },
} as const
