import { type FunctionName, functions } from '../manifest.ts'

type Ask = (question: Request, at: Date) => Promise<Response>

/** Asks the function a request is addressed to: of those named, the one with the longest address that leads there. */
export function byAddress<Name extends FunctionName>(names: readonly Name[], askOf: (name: Name) => Ask): Ask {
  const asks = names.flatMap((name) => {
    const { on } = functions[name]
    const ask = askOf(name)
    return 'http' in on ? on.http.map((address) => ({ address, ask })) : []
  })
  asks.sort((one, other) => other.address.length - one.address.length)

  return (question, at) => {
    const { pathname } = new URL(question.url)
    const found = asks.find(({ address }) => pathname === address || pathname.startsWith(`${address}/`))
    if (!found) throw new Error(`no function answers ${pathname}`)
    return found.ask(question, at)
  }
}
