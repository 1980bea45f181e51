import { find } from '../live/painter.ts'

interface Told {
  type?: string
  path: string
  width: number
  height: number
  at: string
}

/** Fetched in radio mode alone: whoever sees the picture has paid for the slide already. */
const figure = find('[data-slide-now]')
const link = find<HTMLAnchorElement>('[data-slide-link]')
let last: Told | undefined
let isRadio = false

function paint(): void {
  const image = find<HTMLImageElement>('img', figure ?? document)
  if (!figure || !image) return
  const path = last && (figure.dataset.media ?? '') + last.path
  figure.hidden = !path || !isRadio
  if (link) link.hidden = !path || isRadio
  if (!last || !path) return
  const hour = new Intl.DateTimeFormat(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' })
  const words = (figure.dataset.say ?? '').replace('{jam}', hour.format(new Date(last.at)))
  if (link) link.href = path
  if (!isRadio || image.getAttribute('src') === path) return
  Object.assign(image, { src: path, alt: words, width: last.width, height: last.height })
  const caption = find('figcaption', figure)
  if (caption) caption.textContent = words
}

document.addEventListener('panggung:kabar', ({ detail }: CustomEventInit<Told>) => {
  if (detail?.type !== 'slide') return
  last = detail
  paint()
})
document.addEventListener('panggung:kini', ({ detail }: CustomEventInit<{ slide?: Told }>) => {
  last = detail?.slide
  paint()
})
document.addEventListener('panggung:mutu', ({ detail }: CustomEventInit<string | undefined>) => {
  isRadio = detail === 'radio'
  paint()
})
