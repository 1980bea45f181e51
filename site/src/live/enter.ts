import type { Pass } from './show.ts'

/** What our own functions said: what was asked for, or the refusal. */
export type Answer<Body> = { body: Body } | { refused: string; title: string }

/** This tab: two of one account beside each other are two devices. */
function device(): string {
  const kept = sessionStorage.getItem('perangkat')
  if (kept) return kept
  const fresh = crypto.randomUUID().replaceAll('-', '').slice(0, 16)
  sessionStorage.setItem('perangkat', fresh)
  return fresh
}

export async function ask<Body>(method: string, address: string, sent?: object): Promise<Answer<Body>> {
  try {
    const answer = await fetch(`/api/stage/media/${address}`, {
      method,
      headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
      ...(sent && { body: JSON.stringify(sent) }),
    })
    const body = answer.status === 204 ? {} : await answer.json()
    return answer.ok ? { body } : { refused: String(body.refusal ?? answer.status), title: body.title ?? '' }
  } catch {
    return { refused: 'offline', title: '' }
  }
}

export const enter = (room: string) => ask<Pass>('POST', `${room}/enter`, { device: device() })
