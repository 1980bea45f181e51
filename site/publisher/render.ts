import { createApp } from 'astro/app/entrypoint'
import { langOf, sharedPath } from '../src/words/lang.ts'

const app = createApp()

/** The published page at `path`, `/acara/x/` or `/en/acara/x/`, as HTML, made from `locals` alone. */
export async function render(path: string, locals: Partial<App.Locals>): Promise<string> {
  const response = await answer(new Request(`https://site${path}`), locals)
  if (!response.ok) throw new Error(`${path} rendered as ${response.status}`)
  return response.text()
}

/** A personal page, form and all. Both languages share their templates: `/en` only says which words. */
export function answer(request: Request, locals: Partial<App.Locals>): Promise<Response> {
  const url = new URL(request.url)
  const lang = langOf(url)
  url.pathname = sharedPath(url)
  return app.render(new Request(url, request), { locals: { ...locals, lang: locals.lang ?? lang } })
}
