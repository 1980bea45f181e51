import { type Clash, clashesOf, type OpenHours, type Sketch } from '../../../../functions/events/programme/clashes.ts'

/** Says what an item clashes with while one types. What is refused is refused by the city; this only says it earlier. */

interface Known {
  itemId?: string
  programme: Sketch[]
  open: OpenHours[]
  anchorOn: string
  sentences: Record<Clash['kind'], string>
}

const place = document.querySelector<HTMLElement>('[data-clashes]')
const form = place?.closest('form')

const dayMs = 86_400_000
function sketchIn(filled: FormData, { itemId, anchorOn }: Known): Sketch | undefined {
  const text = (name: string) => String(filled.get(name) ?? '')
  const [starts, ends, on] = [text('starts'), text('ends'), text('on')]
  if (!starts || !ends || !on) return undefined
  return {
    ...(itemId && { itemId }),
    ...{ title: text('title'), speakers: text('speakers'), stageId: text('stageId'), isBreak: filled.has('isBreak') },
    ...{ dayNumber: Math.round((Date.parse(on) - Date.parse(anchorOn)) / dayMs), starts, ends },
  }
}

function said(clash: Clash, sentences: Known['sentences']): string {
  const parts: Record<string, string> = { ...clash }
  return sentences[clash.kind].replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '')
}

if (place && form) {
  const known = JSON.parse(place.dataset.clashes ?? '{}') as Known
  const tell = () => {
    const sketch = sketchIn(new FormData(form), known)
    const clashes = sketch ? clashesOf(sketch, known.programme, known.open) : []
    const lines = clashes.map((clash) => {
      const line = document.createElement('li')
      line.textContent = said(clash, known.sentences)
      return line
    })
    place.hidden = lines.length === 0
    place.querySelector('ul')?.replaceChildren(...lines)
  }
  form.addEventListener('input', tell)
  tell()
}
