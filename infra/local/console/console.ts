import { readFileSync } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { BucketName, FunctionName } from '../../../functions/manifest.ts'
import { functionNames } from '../../wiring.ts'
import type { DeadLetters } from '../dead-letters.ts'
import type { Functions } from '../functions/house.ts'
import type { Mailbox } from '../mail/mailbox.ts'
import type { Objects } from '../s3/objects.ts'
import type { CityClock } from '../schedules/clock.ts'
import { clockPage, hoursTyped } from './clock.ts'
import { deadLetterList, firstLine, oneDeadLetter } from './dead-letters.ts'
import { functionList, logOf } from './functions.ts'
import { type Html, html } from './html.ts'
import { mailList, oneMail } from './mails.ts'
import { type Frame, kabar, ownStyle, page } from './page.ts'
import { words } from './words.ts'

export interface Console {
  clock: CityClock
  mailbox: Mailbox
  deadLetters: DeadLetters
  functions: Functions
  siteUrl: string
  objects: ReadonlyMap<BucketName, Objects>
  folder: string
}

type Shown = Pick<Frame, 'title' | 'room' | 'notice'> & { content: Html }

/** The mailbox, and the engine room behind it: for whoever runs the city on this computer. */
export function consolePages(city: Console): RequestListener {
  const { clock, mailbox, deadLetters, functions } = city

  return async (request, response) => {
    if (!isFromHere(request)) return void response.writeHead(403).end()
    const url = new URL(`http://console${request.url}`)
    const [room = '', id = '', deed = ''] = url.pathname.split('/').slice(1).map(decodeURIComponent)
    if (request.method === 'POST') return act(room, id, deed, request, response)
    if (/\.css$|\.woff2$/.test(url.pathname)) return clothes(url.pathname, response)
    if (id.endsWith('.eml')) return eml(id.replace(/\.eml$/, ''), response)
    const shown = show(room, id, url.searchParams)
    return shown ? write(response, 200, shown) : write(response, 404, nothing)
  }

  function show(room: string, id: string, query: URLSearchParams): Shown | undefined {
    if (room === '') return mails(query.get('untuk') ?? '')
    if (room === 'waktu') return { title: words.clock, room: 'clock', content: clockPage(clock, timeOf) }
    if (room === 'fungsi' && id === '')
      return { title: words.functions, room: 'functions', content: functionList(functions, timeOf) }
    if (room === 'fungsi' && functionNames.includes(id as FunctionName))
      return { title: id, room: 'functions', content: logOf(join(city.folder, 'logs', `${id}.log`)) }
    if (room === 'gagal' && id === '')
      return { title: words.letters, room: 'letters', content: deadLetterList(deadLetters.all(), timeOf) }
    const letter = room === 'gagal' ? deadLetters.find(id) : undefined
    if (letter) return { title: letter.function, room: 'letters', content: oneDeadLetter(letter, timeOf) }
    const mail = room === 'surat' ? mailbox.find(id) : undefined
    return mail && { title: mail.subject, room: 'mails', content: oneMail(mail, timeOf) }
  }

  function mails(address: string): Shown {
    const title = address === '' ? words.mails : words.mailsTo(address)
    return { title, room: 'mails', content: mailList(mailbox, address, timeOf) }
  }

  async function act(room: string, id: string, deed: string, request: IncomingMessage, response: ServerResponse) {
    const form = new URLSearchParams(await text(request))
    if (room === 'waktu') return turn(form.get('jam') ?? '', response)
    const letter = deadLetters.find(id)
    if (!letter) return write(response, 404, nothing)
    const failure = deed === 'kirim' ? await failureOf(functions.invokerOf(letter.function)(letter.event)) : undefined
    if (failure === undefined) deadLetters.remove(id)
    const notice =
      failure === undefined ? kabar('baik', words.resent) : kabar('salah', words.stillRefused(firstLine(failure)))
    const content = deadLetterList(deadLetters.all(), timeOf)
    write(response, 200, { title: words.letters, room: 'letters', content, ...(deed === 'kirim' && { notice }) })
  }

  async function turn(hours: string, response: ServerResponse) {
    const milliseconds = hoursTyped(hours)
    if (milliseconds !== undefined) {
      await clock.turn(milliseconds)
      return void response.writeHead(303, { location: '/waktu/' }).end()
    }
    const notice = kabar('salah', words.notHours)
    write(response, 422, { title: words.clock, room: 'clock', content: clockPage(clock, timeOf), notice })
  }

  function write(response: ServerResponse, status: number, { content, ...frame }: Shown): void {
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    }
    const { siteUrl } = city
    response.writeHead(status, headers).end(page({ ...frame, siteUrl, deadLetters: deadLetters.all().length }, content))
  }

  /** The city's own style and letters, as they were built; ours beside them. */
  async function clothes(path: string, response: ServerResponse): Promise<void> {
    const site = city.objects.get('site')
    const key = path === '/kota.css' ? site?.startingWith('_astro/city.').at(-1)?.key : path.slice(1)
    const object = site?.find(key ?? '')
    response.setHeader('content-type', path.endsWith('.css') ? 'text/css; charset=utf-8' : 'font/woff2')
    if (path === '/ruang-mesin.css') return void response.end(ownStyle)
    response.end(site && object ? await site.read(object) : '')
  }

  function eml(id: string, response: ServerResponse) {
    if (!mailbox.find(id)) return write(response, 404, nothing)
    response.setHeader('content-type', 'message/rfc822')
    response.end(readFileSync(join(city.folder, 'mail', `${id}.eml`)))
  }
}

const nothing: Shown = { title: words.nothingHere, room: 'mails', content: html`` }

/** What a function said no with, to an event of any kind. */
const failureOf = (answer: Promise<unknown>) =>
  answer.then(
    (said) => {
      const failures = (said as { batchItemFailures?: unknown[] } | undefined)?.batchItemFailures ?? []
      return failures.length > 0 ? JSON.stringify(failures) : undefined
    },
    (error) => String(error),
  )

/** No page of elsewhere may press our buttons, nor read what lies here under a name of its own. */
function isFromHere({ headers, method }: IncomingMessage): boolean {
  const isOurName = /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(headers.host ?? '')
  const site = headers['sec-fetch-site'] ?? 'none'
  return isOurName && (method !== 'POST' || site === 'same-origin' || site === 'none')
}

const time = new Intl.DateTimeFormat('id-ID', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Asia/Jakarta' })
const timeOf = (at: string) => `${time.format(new Date(at))} WIB`
