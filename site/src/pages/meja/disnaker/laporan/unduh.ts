import type { APIRoute } from 'astro'
import { xlsx, xlsxType } from '../../../../../../functions/platform/sheets/xlsx.ts'
import { csvOf } from '../../../../features/applicants/csv.ts'
import { askedFor, sheetsOf } from '../../../../features/reporting/told.ts'

export const prerender = false

/** So many of 200 vacancies in one file: a function may answer 6 MB. */
const mostPages = 5

/** A report as a spreadsheet, or open vacancies in the shape of the national board. */
export const GET: APIRoute = async ({ locals, url }) => {
  const { lang, jobs, now = new Date().toISOString() } = locals
  const asked = askedFor(url.searchParams, now)
  const name = `laporan-${asked.month ?? asked.year}`
  const kind = url.searchParams.get('bentuk')
  if (kind === 'nasional')
    return file(await openVacancies(jobs, url), 'application/json; charset=utf-8', 'lowongan-nasional.json')

  const sheets = sheetsOf(lang, await jobs.readReport(asked))
  if (kind === 'xlsx') return file(new Uint8Array(xlsx(sheets)), xlsxType, `${name}.xlsx`)
  return file(
    csvOf(sheets.flatMap(({ name, rows }) => [[name], ...rows, []])),
    'text/csv; charset=utf-8',
    `${name}.csv`,
  )
}

async function openVacancies(jobs: App.Locals['jobs'], url: URL): Promise<string> {
  let cursor = url.searchParams.get('dari') ?? undefined
  const vacancies: unknown[] = []
  for (let page = 0; page < mostPages; page++) {
    const found = await jobs.nationalBoard(cursor ? { cursor } : {})
    vacancies.push(...found.vacancies)
    cursor = found.next
    if (!cursor) break
  }
  return `${JSON.stringify({ vacancies, next: cursor ?? null }, null, 1)}\n`
}

const file = (content: string | Uint8Array<ArrayBuffer>, type: string, name: string) =>
  new Response(content, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
