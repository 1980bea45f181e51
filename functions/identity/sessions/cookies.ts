/** The cookies of the city. None says anything to a script or to another site. */

const names = {
  /** The session's token. */
  session: 'sesi',
  /** The secret of a browser that asked for a code. */
  asking: 'minta',
  /** Says that the session was noted as seen a moment ago, so that pages need not ask again. */
  seen: 'dilihat',
} as const
export type CookieName = keyof typeof names

/**
 * `__Host-` binds a cookie to this host, to https and to every path. Over plain http, which only the local city speaks,
 * browsers refuse that prefix and `Secure`: there it is called `sesi`.
 */
export const cookiesOf = (siteUrl: string) => {
  const isPlain = siteUrl.startsWith('http:')
  const nameOf = (name: CookieName) => (isPlain ? names[name] : `__Host-${names[name]}`)
  const attributes = `Path=/; HttpOnly; SameSite=Lax${isPlain ? '' : '; Secure'}`

  return {
    read(request: Request, name: CookieName): string | undefined {
      const wanted = `${nameOf(name)}=`
      const found = (request.headers.get('cookie') ?? '').split(/;\s*/).find((each) => each.startsWith(wanted))
      const value = found?.slice(wanted.length)
      return value && /^[\w-]{43}$/.test(value) ? value : undefined
    },
    set: (name: CookieName, value: string, seconds: number) =>
      `${nameOf(name)}=${value}; Max-Age=${seconds}; ${attributes}`,
    clear: (name: CookieName) => `${nameOf(name)}=; Max-Age=0; ${attributes}`,
  }
}

export type Cookies = ReturnType<typeof cookiesOf>
