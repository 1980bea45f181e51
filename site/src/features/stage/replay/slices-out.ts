type Kind = 'picture' | 'sound'
interface Forms {
  url: string
  slices: { number: number; picture: Record<string, string>; sound: Record<string, string> }[]
}

const againMs = { first: 1000, most: 15_000 } as const

/** Sends slices in their order, each again until it is there. What lies here when a browser dies is lost: keep it short. */
export function slicesOut(api: string, onSent: (waiting: number) => void) {
  const forms = new Map<number, Forms['slices'][number]>()
  let url = ''
  let waiting = 0
  /** Whoever was put out of the show adds nothing: what is left stays here. */
  let isShut = false
  const lanes: Record<Kind, { next: number; done: Promise<void> }> = {
    picture: { next: 0, done: Promise.resolve() },
    sound: { next: 0, done: Promise.resolve() },
  }

  async function formOf(number: number) {
    if (!forms.has(number)) {
      const answer = await fetch(`${api}/forms`, json({ from: number }))
      isShut ||= answer.status === 403
      if (!answer.ok) throw new Error(`${answer.status}`)
      const given = (await answer.json()) as Forms
      url = given.url
      for (const slice of given.slices) forms.set(slice.number, slice)
    }
    return forms.get(number)
  }

  async function send(kind: Kind, number: number, slice: Blob): Promise<void> {
    for (let wait: number = againMs.first; ; wait = Math.min(wait * 2, againMs.most)) {
      try {
        const fields = (await formOf(number))?.[kind] ?? {}
        const form = new FormData()
        for (const [name, value] of Object.entries(fields)) form.append(name, value)
        form.append('file', slice)
        const answer = await fetch(url, { method: 'POST', body: form })
        if (answer.ok) return
        // A form holds a quarter of an hour.
        forms.delete(number)
      } catch {
        // No signal: it stays in its place.
      }
      if (isShut) return
      await new Promise((go) => setTimeout(go, wait))
    }
  }

  return {
    add(kind: Kind, slice: Blob): void {
      if (slice.size === 0) return
      const lane = lanes[kind]
      const number = lane.next++
      waiting++
      lane.done = lane.done.then(() => send(kind, number, slice)).then(() => onSent(--waiting))
    },
    allSent: () => Promise.all([lanes.picture.done, lanes.sound.done]),
  }
}

export const json = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
  body: JSON.stringify(body),
})
