/** Who people are: accounts, sessions, passkeys, roles, and what becomes of their data. */
export const tables = {
  identity: { expiresBy: 'expiresAt' },
} as const

export const secrets = ['identity-keys'] as const

export const functions = {
  'identity-api': {
    on: { http: ['/api/identity'] },
    tables: { identity: ['read', 'write'] },
    mail: 'send',
    secrets: ['identity-keys'],
  },
  // WebAuthn weighs 317 KB, so it stays out of the function everybody waits for.
  'identity-passkeys': {
    on: { http: ['/api/passkeys'] },
    tables: { identity: ['read', 'write'] },
    secrets: ['identity-keys'],
  },
  // Erasure and export reach into every context, through each one's `public.ts`.
  'identity-reactions': {
    on: {
      table: 'identity',
      domainEvents: [
        'card-printed',
        'card-stopped',
        'mail-added',
        'mail-taken-off',
        'guardian-asked',
        'colleague-invited',
        'role-granted',
        'role-withdrawn',
        'recovery-asked',
        'recovery-confirmed',
        'erasure-asked',
      ],
    },
    tables: {
      identity: ['read', 'write'],
      events: ['read', 'write'],
      jobs: ['read', 'write'],
      library: ['read', 'write'],
      stage: ['read', 'write'],
    },
    buckets: { media: ['delete'], uploads: ['delete', 'list'] },
    mail: 'send',
    secrets: ['identity-keys'],
    seconds: 60,
  },
} as const
