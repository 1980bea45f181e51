import { json } from '../replay/slices-out.ts'

interface Form {
  slideId: string
  url: string
  fields: Record<string, string>
}
export type Sent = 'shown' | 'too-soon' | 'not-on' | 'failed'

/** Sends a still and waits until the room is told of it: one that the city let fall is sent again by whoever sent it. */
export async function sendStill(room: string, still: Blob): Promise<Sent> {
  try {
    const answer = await fetch(`/api/stage/rooms/${room}/slides`, json({}))
    if (answer.status === 429) return 'too-soon'
    if (!answer.ok) return answer.status === 409 ? 'not-on' : 'failed'
    const { slideId, url, fields } = (await answer.json()) as Form
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    form.append('file', still)
    const posted = await fetch(url, { method: 'POST', body: form })
    return posted.ok && (await isShown(room, slideId)) ? 'shown' : 'failed'
  } catch {
    return 'failed'
  }
}

async function isShown(room: string, slideId: string): Promise<boolean> {
  for (const wait of [1500, 1500, 2000, 3000]) {
    await new Promise((go) => setTimeout(go, wait))
    const answer = await fetch(`/langsung/${room}.json`, { cache: 'no-cache' })
    const snapshot = answer.ok ? ((await answer.json()) as { now: { slide?: { id: string } } }) : undefined
    if (snapshot?.now.slide?.id === slideId) return true
  }
  return false
}
