import { jobsDomainEvents } from './domain-events.ts'

/** The bursa kerja: employers, vacancies, applicants and what becomes of each application. */
export const tables = {
  jobs: {
    expiresBy: 'expiresAt',
    // Both sparse: an item stands in a list only while it waits, or while it is public.
    indexes: { queue: { pk: 'queuePk', sk: 'queueSk' }, open: { pk: 'openPk', sk: 'openSk' } },
  },
  // Who did what, for good. Nobody may change or delete a row of it: see audit/README.md.
  audit: { indexes: { thing: { pk: 'thingPk', sk: 'thingSk' } } },
} as const

export const queues = {
  'jobs-mails': { visibleAgainAfter: 60, tries: 5, mailsOf: 'jobs' },
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
  // What officers alone do: queues, claims, undoing, search over everything, the log of deeds, reports.
  'jobs-office': {
    on: { http: ['/api/jobs/office'] },
    tables: { jobs: ['read', 'write'], audit: ['read'], identity: ['read'] },
    secrets: ['identity-keys'],
  },
  // What recruiters do over many applicants: decide, take back, score, note, close a vacancy by answering.
  'jobs-recruiter': {
    on: { http: ['/api/jobs/recruiter'] },
    tables: { jobs: ['read', 'write'], identity: ['read'] },
    // An upload form is signed with the function's own right to write.
    buckets: { uploads: ['write'] },
    secrets: ['identity-keys'],
    memory: 1769,
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
  // Reads a file of vacancies and throws it away: what it says of each row stays for two weeks.
  'jobs-vacancy-import': {
    on: { bucket: 'uploads', under: 'quarantine/vacancies/' },
    tables: { jobs: ['read', 'write'] },
    buckets: { uploads: ['read', 'delete', 'list'] },
    memory: 1024,
    seconds: 30,
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
  // Makes a picture of an employer's official letter and throws the file away.
  'jobs-letters': {
    on: { bucket: 'uploads', under: 'quarantine/letter/' },
    tables: { jobs: ['read', 'write'] },
    // Without the right to list, S3 calls a file that is gone forbidden.
    buckets: { uploads: ['read', 'delete', 'list'] },
    memory: 1769,
    seconds: 30,
    packages: ['sharp'],
  },
  'jobs-reactions': {
    on: {
      table: 'jobs',
      // All of them: what nobody reacts to is logged all the same.
      domainEvents: jobsDomainEvents,
      // Deeds of a second are written down together, for a third of what each of them would take alone.
      gatherSeconds: 1,
    },
    tables: { jobs: ['read', 'write'], audit: ['append'], identity: ['read'] },
    secrets: ['identity-keys'],
    mail: 'send',
    // A hundred deeds with a mail each, eight at once: some three seconds. Ended in between, the mails of sixteen at most wait two
    // minutes for SES to say whether they are out (unsent/README.md).
    seconds: 60,
  },
  // What became of mails: those that are out are not sent again, those that came back are shown. Many at once: on an opening day
  // twenty-five go out a second.
  'jobs-mails': {
    on: { queue: 'jobs-mails', batchSize: 100, gatherSeconds: 1 },
    tables: { jobs: ['write'] },
    // A sixth of its queue's time for a message, as AWS advises.
    seconds: 10,
  },
  // What can no longer be undone: letters about officers' decisions go out, recruiters' decisions hold.
  'jobs-settle': {
    on: { schedule: 'rate(1 minute)' },
    tables: { jobs: ['read', 'write'] },
    mail: 'send',
    seconds: 60,
  },
  // In the small hours of the city's own day: vacancies past their last day are taken down, verifications past their year lose
  // the mark, and how each employer answers is reckoned (25,000 applications: some 20 s).
  'jobs-daily': {
    on: { schedule: 'cron(15 0 * * ? *)', zone: 'Asia/Jakarta' },
    tables: { jobs: ['read', 'write'] },
    seconds: 300,
  },
  // Recruiters who owe answers today or two working days from now are reminded. On other mornings it does nothing.
  'jobs-reminders': {
    on: { schedule: 'cron(0 7 ? * MON-FRI *)', zone: 'Asia/Jakarta' },
    tables: { jobs: ['read', 'write'] },
    mail: 'send',
    seconds: 300,
  },
  // How it went, a month after somebody was hired and after three.
  'jobs-placements': {
    on: { schedule: 'cron(0 9 * * ? *)', zone: 'Asia/Jakarta' },
    tables: { jobs: ['read', 'write'] },
    secrets: ['identity-keys'],
    mail: 'send',
    seconds: 300,
  },
  // Reads the log of deeds from its beginning: a run that finds it tampered with fails, which calls somebody.
  'jobs-audit': {
    on: { schedule: 'cron(30 2 * * ? *)', zone: 'Asia/Jakarta' },
    tables: { jobs: ['read'], audit: ['read'] },
    secrets: ['identity-keys'],
    seconds: 300,
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
