/** Pocadi: the catalogue, its search, and books to read. */
export const tables = {
  library: { expiresBy: 'expiresAt' },
} as const

export const queues = {
  // A long file is imported in parts: each part, when done, asks for the next.
  'import-parts': { visibleAgainAfter: 120, tries: 3 },
} as const

export const functions = {
  'library-api': {
    on: { http: ['/api/library'] },
    tables: { library: ['read', 'write'], identity: ['read'] },
    buckets: { uploads: ['write'] },
    secrets: ['identity-keys'],
  },
  'library-reactions': {
    on: {
      table: 'library',
      domainEvents: ['title-catalogued', 'title-edited', 'title-withdrawn', 'book-opened', 'book-withdrawn'],
      gatherSeconds: 2,
    },
    tables: { library: ['read', 'write'] },
    // Without the right to list, S3 calls a file that is not there forbidden.
    buckets: { site: ['read', 'write', 'list'], books: ['delete', 'list'] },
    memory: 1024,
    seconds: 60,
  },
  'library-uploads': {
    on: { bucket: 'uploads', under: 'quarantine/marc/' },
    tables: { library: ['read', 'write'] },
    buckets: { uploads: ['read', 'write', 'delete'] },
    queues: ['import-parts'],
    memory: 1024,
    seconds: 60,
  },
  'library-imports': {
    on: { queue: 'import-parts', batchSize: 1 },
    tables: { library: ['read', 'write'] },
    buckets: { uploads: ['read', 'delete'] },
    queues: ['import-parts'],
    memory: 1024,
    seconds: 110,
  },
  'library-books': {
    on: { bucket: 'uploads', under: 'quarantine/epub/' },
    tables: { library: ['read', 'write'] },
    buckets: { uploads: ['read', 'delete'], books: ['write', 'delete', 'list'] },
    memory: 1769,
    seconds: 60,
  },
  // A deploy may bring another reader.
  'library-reader': {
    on: { after: 'deploy' },
    tables: { library: ['read'] },
    buckets: { books: ['write'] },
    seconds: 300,
  },
} as const
