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
    // An upload form is signed with the function's own right to write.
    buckets: { uploads: ['write'] },
    secrets: ['identity-keys'],
  },
  // Employers, vacancies and the rules their texts are read by.
  'jobs-desk': {
    on: {
      http: [
        '/api/jobs/employers',
        '/api/jobs/my-employers',
        '/api/jobs/employer-queue',
        '/api/jobs/vacancies',
        '/api/jobs/public-vacancies',
        '/api/jobs/vacancy-queue',
        '/api/jobs/minimum-wage',
        '/api/jobs/fairs',
        '/api/jobs/holidays',
      ],
    },
    tables: { jobs: ['read', 'write'], identity: ['read'] },
    secrets: ['identity-keys'],
  },
  // Everything that looks at all open vacancies: they and what titles mean lie in its memory.
  'jobs-market': {
    on: {
      http: [
        '/api/jobs/search',
        '/api/jobs/saved-searches',
        '/api/jobs/vacancies-for-me',
        '/api/jobs/suited',
        '/api/jobs/proposals',
        '/api/jobs/applicants',
      ],
    },
    tables: { jobs: ['read', 'write'], identity: ['read'] },
    secrets: ['identity-keys'],
    memory: 1769,
  },
  // Reads a CV and throws it away. Whatever a file does to its reader, the reader has that file and its person's item.
  'jobs-cv': {
    on: { bucket: 'uploads', under: 'quarantine/cv/' },
    tables: { jobs: ['read', 'write'] },
    // Without the right to list, S3 calls a file that is gone forbidden.
    buckets: { uploads: ['read', 'delete', 'list'] },
    memory: 1769,
    seconds: 30,
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
  // The weekly mail, before the city goes to work. Its pace is the mail sender's: ten a second, so nine thousand in a run,
  // and a run that broke off goes on where it stopped.
  'jobs-weekly': {
    on: { schedule: 'cron(30 6 ? * MON *)', zone: 'Asia/Jakarta' },
    tables: { jobs: ['read', 'write'], identity: ['read'] },
    secrets: ['identity-keys'],
    mail: 'send',
    memory: 1769,
    seconds: 900,
  },
} as const
