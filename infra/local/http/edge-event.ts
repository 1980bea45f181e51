import type { IncomingMessage } from 'node:http'
import type { EdgeEvent } from '../../front.ts'

/** A request as CloudFront shows it to the code at its edge: the query is not decoded, and a name may come several times. */
export function edgeEvent(request: IncomingMessage, uri: string, query: string): EdgeEvent {
  const parameters = new Map<string, string[]>()
  for (const part of query === '' ? [] : query.split('&')) {
    const at = part.indexOf('=')
    const name = at < 0 ? part : part.slice(0, at)
    parameters.set(name, [...(parameters.get(name) ?? []), at < 0 ? '' : part.slice(at + 1)])
  }
  const several = (values: string[]) =>
    values.length === 1
      ? { value: values[0] ?? '' }
      : { value: values[0] ?? '', multiValue: values.map((value) => ({ value })) }
  const headers = Object.entries(request.headersDistinct).map(
    ([name, values = []]) => [name, { value: values.join(name === 'cookie' ? '; ' : ',') }] as const,
  )
  return {
    viewer: { ip: request.socket.remoteAddress ?? '' },
    request: {
      method: request.method ?? 'GET',
      uri,
      querystring: Object.fromEntries([...parameters].map(([name, values]) => [name, several(values)])),
      headers: Object.fromEntries(headers),
    },
  }
}
