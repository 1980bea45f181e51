import { type Lang, langs } from '../platform/lang.ts'

type Ask = (question: Request, at: Date) => Promise<Response>

export interface PersonalPages<Locals> {
  render(request: Request, locals: Locals & { lang: Lang; now: string }): Promise<Response>
  /** What pages work with. Whatever they ask of a context goes through `asVisitor`. */
  localsFor(asVisitor: (ask: Ask) => (question: Request) => Promise<Response>): Locals
}

/** What a context may know of the visitor. */
const handedOn = ['cookie', 'user-agent', 'x-visitor-address', 'x-source-ip']

/**
 * Makes pages for one visitor each. A page has no rights of its own: it asks the contexts in the visitor's name, and hands
 * on the cookies they answer with. `/en/saya/…` is the page at `/saya/…`, in English.
 */
export const personalPages =
  <Locals>({ render, localsFor }: PersonalPages<Locals>) =>
  async (request: Request, at: Date): Promise<Response> => {
    const given = [...request.headers].filter(([name]) => handedOn.includes(name))
    const { lang, address } = inItsLanguage(request.url)
    const cookies: string[] = []
    const locals = localsFor((ask) => async (question) => {
      for (const [name, value] of given) question.headers.set(name, value)
      question.headers.set('accept-language', lang)
      const answer = await ask(question, at)
      cookies.push(...answer.headers.getSetCookie())
      return answer
    })
    const page = await render(new Request(address, request), { ...locals, lang, now: at.toISOString() })

    const response = new Response(page.body, page)
    if (!response.headers.has('cache-control')) response.headers.set('cache-control', howLong(request, address))
    for (const cookie of cookies) response.headers.append('set-cookie', cookie)
    return response
  }

/** Going back to a form that was refused shows it only where the browser may keep it. Search is the same for all. */
function howLong({ method }: Request, address: URL): string {
  if (method === 'POST') return 'private, no-cache'
  return address.pathname.startsWith('/cari/') ? 'public, max-age=0, s-maxage=10' : 'no-store'
}

function inItsLanguage(url: string): { lang: Lang; address: URL } {
  const address = new URL(url)
  const [, first = ''] = address.pathname.split('/')
  const lang = langs.find((each) => each === first && each !== 'id')
  if (lang) address.pathname = address.pathname.slice(lang.length + 1)
  // A calendar is a file, and has a file's address.
  if (!/(\/|\.ics)$/.test(address.pathname)) address.pathname += '/'
  return { lang: lang ?? 'id', address }
}
