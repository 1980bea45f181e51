import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3'
import { type FunctionName, functions } from '../../../functions/manifest.ts'
import { type Aws, inviteAdmin, invoke, type Outputs } from '../deployment.ts'
import { account, type MiniStack, region } from './ministack.ts'
import { type Person, person } from './person.ts'

export interface Rehearsal {
  stack: MiniStack
  aws: Aws
  outputs: Outputs
}

/** One path of each kind, in the order people would go them; each says what came of it. */
export const paths = (rehearsal: Rehearsal): readonly (readonly [what: string, go: () => Promise<string>])[] => {
  const { stack, outputs } = rehearsal
  const sri = person(`${stack.endpoint}/_aws/execute-api/${outputs.gateway()}/$default`)
  return [
    ['a form without script → function → table → mail', () => signInByForms(rehearsal, sri)],
    ['a deed → stream → published page', () => openFestival(rehearsal, sri)],
    ['a form with a file → bucket → function → queue → stream → page', () => importCatalogue(rehearsal, sri)],
    ['a schedule → function', () => runSchedule(rehearsal)],
    ['an address that nobody has', () => askForNothing(sri)],
  ]
}

const mail = 'sri.wahyuni@kota.example'

async function signInByForms({ stack, aws, outputs }: Rehearsal, sri: Person): Promise<string> {
  assert.equal(
    await inviteAdmin(aws, outputs.table('identity'), mail, new Date()),
    true,
    'the first admin was not invited',
  )
  assert.equal(
    await inviteAdmin(aws, outputs.table('identity'), mail, new Date()),
    true,
    'asked twice, it is one invitation',
  )

  const crooked = await sri.submit('/saya/masuk/', { mail: 'bukan surel' })
  assert.equal(crooked.status, 422)
  assert.match(await crooked.text(), /value="bukan surel"/, 'a refused form keeps what was filled in')

  await sees(sri.submit('/saya/masuk/', { mail }), '/saya/masuk/kode/')
  const code = await until('the code in the mailbox', () => codeFor(stack, mail))
  await sees(sri.submit('/saya/masuk/kode/', { code }), '/saya/masuk/nama/')
  await sees(sri.submit('/saya/masuk/nama/', { name: 'Sri Wahyuni', adult: 'on', agree: 'on' }), '/saya/')
  const { worksAs } = await sri.identity.acceptInvitation({ role: 'admin' })
  assert.deepEqual(worksAs, ['admin'])
  return `signed in with the code ${code.replace(/\d/g, '•')} and works as ${worksAs}`
}

/** A form that went well leads on to the next page. */
async function sees(sent: Promise<Response>, path: string): Promise<void> {
  const answer = await sent
  assert.equal(answer.status, 303, `${answer.status} instead of a way to ${path}: ${await answer.text()}`)
  assert.equal(answer.headers.get('location')?.split('?', 1).join(), path)
}

async function codeFor(stack: MiniStack, to: string): Promise<string | undefined> {
  const answer = await fetch(`${stack.endpoint}/_ministack/ses/messages?account=${account}`)
  const { messages } = (await answer.json()) as { messages: Record<string, { To: string[]; Subject: string }[]> }
  const letters = Object.values(messages).flat()
  const [, code] = letters.findLast(({ To }) => To.includes(to))?.Subject.match(/(\d{6})/) ?? []
  return code
}

async function openFestival({ aws, outputs }: Rehearsal, sri: Person): Promise<string> {
  const begun = performance.now()
  const { eventId } = await sri.events.openEvent({
    formKey: randomUUID(),
    slug: 'gladi-bersih',
    kind: 'festival',
    name: 'Gladi Bersih Alun-Alun',
    tagline: 'Satu hari untuk mencoba semuanya.',
    story: 'Latihan sebelum hari pembukaan.',
    place: 'Lapang Merdeka',
    zone: 'Asia/Jakarta',
    days: [{ on: '2027-03-06', opens: '09:00', closes: '21:00' }],
    stages: ['Panggung Utama'],
    capacity: {},
    applyFrom: '2027-01-01T08:00',
    applyUntil: '2027-02-01T17:00',
  } as never)
  const page = await until('the page of the festival', () =>
    objectIn(aws, outputs.bucket('site'), `acara/${eventId}/index.html`),
  )
  const milliseconds = Math.round(performance.now() - begun)
  assert.match(page, /Gladi Bersih Alun-Alun/)
  const english = await until('its English page', () =>
    objectIn(aws, outputs.bucket('site'), `en/acara/${eventId}/index.html`),
  )
  assert.match(english, /<html[^>]* lang="en"/)
  return `/acara/${eventId}/ lay in the bucket ${milliseconds} ms later, in both languages`
}

async function importCatalogue({ stack, aws, outputs }: Rehearsal, sri: Person): Promise<string> {
  const { importId } = await sri.library.startImport({ formKey: randomUUID() })
  const { upload } = await sri.library.readImport({ importId })
  assert.ok(upload, 'a new import says where its file goes')

  const form = new FormData()
  for (const [name, value] of Object.entries(upload.fields)) form.set(name, value)
  form.set('file', new Blob([marcXml]))
  // The form's own address is in AWS; here the bucket answers at MiniStack.
  const sent = await fetch(`${stack.endpoint}/${outputs.bucket('uploads')}`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
  })
  assert.ok(sent.status < 400, `the upload was refused: ${sent.status} ${await sent.text()}`)

  await until('the end of the import', async () => {
    const { status, failure } = await sri.library.readImport({ importId })
    assert.notEqual(status, 'failed', `the import failed: ${failure}`)
    return status === 'finished' || undefined
  })
  const { rows } = await sri.library.listImportRows({ importId })
  const desk = await sri.open(`/meja/pustaka/impor/${importId}/`)
  assert.equal(desk.status, 200, `the librarian's desk is answered with ${desk.status}`)
  const [row] = rows
  assert.equal(row?.outcome, 'added', JSON.stringify(rows))
  const key = `pustaka/judul/${row?.titleId}/index.html`
  const page = await until('the page of the title', () => objectIn(aws, outputs.bucket('site'), key))
  assert.match(page, /Buku Gladi Bersih/)
  return `${rows.length} record became /pustaka/judul/${row?.titleId}/`
}

const marcXml = `<?xml version="1.0" encoding="UTF-8"?>
<collection xmlns="http://www.loc.gov/MARC21/slim">
  <record>
    <leader>00000nam a2200000 a 4500</leader>
    <controlfield tag="001">gladi-1</controlfield>
    <controlfield tag="008">261121s2026    io            000 0 ind d</controlfield>
    <datafield tag="100" ind1="0" ind2=" "><subfield code="a">Pustakawan Kota</subfield></datafield>
    <datafield tag="245" ind1="1" ind2="0"><subfield code="a">Buku Gladi Bersih</subfield></datafield>
    <datafield tag="260" ind1=" " ind2=" "><subfield code="a">Sukabumi</subfield><subfield code="c">2026</subfield></datafield>
  </record>
</collection>`

/** The clock of a day cannot be waited for: the function is woken with the schedule's own words instead. */
async function runSchedule({ stack, aws, outputs }: Rehearsal): Promise<string> {
  const names = (Object.keys(functions) as FunctionName[]).filter((name) => 'schedule' in functions[name].on)
  const schedules = await schedulesIn(stack)
  for (const name of names) {
    const called = outputs.function(name)
    const found = schedules.find(({ Target }) => Target.Arn.endsWith(`:${called}`))
    assert.ok(found, `no schedule wakes ${name}`)
    const input = found.Target.Input.replace('<aws.scheduler.scheduled-time>', new Date().toISOString())
    await invoke(aws, called, JSON.parse(input))
  }
  return `${names.join(', ')} ran as ${schedules.map(({ ScheduleExpression }) => ScheduleExpression).join(', ')} would run it`
}

interface Schedule {
  Name: string
  ScheduleExpression: string
  Target: { Arn: string; Input: string }
}

/** By hand, for one call is no reason to install a client. MiniStack reads whom it is for out of the credential. */
async function schedulesIn({ endpoint }: MiniStack): Promise<Schedule[]> {
  const scope = `rehearsal/20261121/${region}/scheduler/aws4_request`
  const headers = { authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0` }
  const ask = async (path: string) => (await fetch(`${endpoint}${path}`, { headers })).json()
  const { Schedules } = (await ask('/schedules')) as { Schedules: Schedule[] }
  return Promise.all(Schedules.map(async ({ Name }) => (await ask(`/schedules/${Name}`)) as Schedule))
}

/** The gateway's last route: what CloudFront asks for when a file is not there. */
async function askForNothing(sri: Person): Promise<string> {
  for (const path of ['/acara/tidak-ada/index.html.br', '/wp-admin/setup.php']) {
    const answer = await sri.open(path)
    assert.equal(answer.status, 404, `${path} is answered with ${answer.status}`)
  }
  return 'is a 404'
}

async function objectIn(aws: Aws, Bucket: string, Key: string): Promise<string | undefined> {
  try {
    const { Body } = await new S3Client(aws).send(new GetObjectCommand({ Bucket, Key }))
    return await Body?.transformToString()
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined
    throw error
  }
}

async function until<Found>(what: string, look: () => Promise<Found | undefined>, seconds = 60): Promise<Found> {
  for (const end = performance.now() + seconds * 1000; performance.now() < end; await sleep(100)) {
    const found = await look()
    if (found !== undefined) return found
  }
  throw new Error(`${what} did not come within ${seconds} seconds`)
}
