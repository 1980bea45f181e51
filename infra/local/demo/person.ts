import { setTimeout as wait } from 'node:timers/promises'
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { eventsContract } from '../../../functions/events/api.ts'
import { identityContract } from '../../../functions/identity/api.ts'
import { jobsContract } from '../../../functions/jobs/api.ts'
import { libraryContract } from '../../../functions/library/api.ts'
import { functions } from '../../../functions/manifest.ts'
import { byAddress } from '../../../functions/pages/by-address.ts'
import { connect } from '../../../functions/platform/http/client.ts'
import { inTheGatewaysWords } from '../../../functions/platform/http/invoke.ts'
import { stageContract } from '../../../functions/stage/api.ts'
import type { City } from '../city.ts'

/** What a person does who reads that something broke, on a machine that is busy with other things: waits, and presses again. */
async function patiently(press: () => Promise<Response>, pauseMs: number): Promise<Response> {
  for (let pressed = 1; ; pressed++) {
    const answer = await press().catch((error) => {
      if (pressed === presses) throw error
    })
    if (answer && (answer.status < 500 || pressed === presses)) return answer
    await wait(pressed * pauseMs)
  }
}
const presses = 4

export type Person = ReturnType<typeof person>

/** Somebody of the demo city, with a browser of their own: cookies, a network address, and a mailbox to look into. */
export function person(city: City, mail: string, { pauseMs = 2000 } = {}) {
  const cookies = new Map<string, string>()
  const network = `192.0.2.${[...mail].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 250, 7)}.${mail}`

  const send = byAddress(functions.pages.calls, (name) =>
    inTheGatewaysWords(async (event) => (await city.invoke(name, event)) as APIGatewayProxyStructuredResultV2),
  )
  const through = async (request: Request): Promise<Response> => {
    request.headers.set('x-visitor-address', network)
    if (cookies.size > 0)
      request.headers.set('cookie', Array.from(cookies, ([key, value]) => `${key}=${value}`).join('; '))
    const answer = await patiently(() => send(request.clone(), city.clock.now()), pauseMs)
    for (const cookie of answer.headers.getSetCookie()) {
      const [, key = '', value = ''] = cookie.match(/^([^=]+)=([^;]*)/) ?? []
      cookies.set(key, value)
    }
    return answer
  }
  const identity = connect(identityContract, `${city.url}/api/identity`, through)

  return {
    mail,
    identity,
    events: connect(eventsContract, `${city.url}/api/events`, through),
    jobs: connect(jobsContract, `${city.url}/api/jobs`, through),
    library: connect(libraryContract, `${city.url}/api/library`, through),
    stage: connect(stageContract, `${city.url}/api/stage`, through),

    /** As anybody does: asks for a code, reads it in the mailbox, and says who they are at their first time. */
    async signIn(who: { name: string; birthYear?: number }): Promise<void> {
      await identity.askForCode({ mail })
      // Other mail may have come after it.
      const [code] = city.mailbox
        .to(mail)
        .flatMap(({ text }) => text.match(/\b\d{3} ?\d{3}\b/)?.[0] ?? [])
        .slice(-1)
      if (!code) throw new Error(`No code came to ${mail}.`)
      const { is } = await identity.enterCode({ code })
      const age = who.birthYear === undefined ? { adult: true } : { birthYear: who.birthYear, adult: false }
      if (is === 'new') await identity.openAccount({ name: who.name, ...age, agree: true })
    },

    /** Sends a file to where a form would. */
    async upload(
      { url, fields }: { url: string; fields: Readonly<Record<string, string>> },
      file: Uint8Array,
    ): Promise<void> {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.set(name, value)
      form.set('file', new Blob([file as BlobPart]))
      const answer = await fetch(url, { method: 'POST', body: form, redirect: 'manual' })
      if (answer.status >= 400) throw new Error(`The upload was refused: ${answer.status} ${await answer.text()}`)
    },
  }
}
