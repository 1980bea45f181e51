import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FunctionName, TableName } from '../../../functions/manifest.ts'
import { type Trial, trialCity, visit } from './trial-city.ts'

let city: Trial
beforeAll(async () => {
  city = await trialCity()
})
afterAll(() => city.end())

const write = (table: TableName, pk: string, happened: string) =>
  city.dynamodb.send(
    new PutItemCommand({
      TableName: city.names.table(table),
      Item: { pk: { S: pk }, sk: { S: 'it' }, domainEvent: { M: { name: { S: happened } } } },
    }),
  )
const keysHanded = (name: FunctionName) =>
  city
    .handed(name)
    .flatMap(({ Records }: { Records?: { dynamodb: { Keys: { pk: { S: string } } } }[] }) =>
      (Records ?? []).map(({ dynamodb }) => dynamodb.Keys.pk.S),
    )

describe('a write to a table', () => {
  it('wakes both who follow it, with what they asked for and nothing else', async () => {
    await write('library', 'one', 'title-catalogued')
    await write('library', 'two', 'nobody-asked')
    await write('library', 'three', 'title-edited')
    await city.settled()
    expect([keysHanded('library-reactions'), keysHanded('publisher')]).toEqual([
      ['one', 'three'],
      ['one', 'three'],
    ])
  })

  it('becomes a dead letter that can be sent again when its reader cannot take it', async () => {
    await write('identity', 'poison', 'role-granted')
    await city.settled()
    const [letter] = city.deadLetters.all()
    expect([letter?.function, letter?.from, letter?.reason.split('\n', 1).join()]).toEqual([
      'identity-reactions',
      'stream identity',
      'Error: Error: poison',
    ])

    const page = await visit(city.port + 9, `/gagal/${letter?.id}/`)
    expect(page.body.toString()).toContain('Kirim lagi')
    const again = await visit(city.port + 9, `/gagal/${letter?.id}/kirim`, { method: 'POST' })
    expect(again.body.toString()).toContain('Masih ditolak: Error: Error: poison')
    const thrownAway = await visit(city.port + 9, `/gagal/${letter?.id}/buang`, { method: 'POST' })
    expect([thrownAway.status, city.deadLetters.all()]).toEqual([200, []])
  })
})

describe('a function that gives no answer', () => {
  it('leaves people with a page instead of the gateway’s own words, whatever they asked or sent', async () => {
    await city.objects.get('site')?.put('gangguan/index.html', Buffer.from('<h1>Ada gangguan</h1>'), {
      'content-type': 'text/html; charset=utf-8',
    })
    const form = { method: 'POST', body: 'nama=Ani', headers: { 'content-type': 'application/x-www-form-urlencoded' } }
    for (const [path, how] of [
      ['/saya/?poison', {}],
      ['/en/saya/?poison', {}],
      ['/meja/?poison', form],
    ] as const) {
      const { status, headers, body } = await visit(city.port, path, how)
      expect([status, headers['content-type'], body.toString()]).toEqual([
        500,
        'text/html; charset=utf-8',
        '<h1>Ada gangguan</h1>',
      ])
    }
  })
})

describe('a new object', () => {
  it('wakes whoever waits for it under that prefix', async () => {
    const s3 = new S3Client({ ...city.aws, endpoint: city.endpoints.s3, forcePathStyle: true })
    const { url, fields } = await createPresignedPost(s3, {
      Bucket: 'uploads',
      Key: 'quarantine/epub/buku satu+.epub',
      Conditions: [['content-length-range', 1, 10]],
    })
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    form.set('file', new File(['isi'], 'buku.epub'))
    const posted = await fetch(url, { method: 'POST', body: form, headers: { origin: city.url } })
    expect([posted.status, posted.headers.get('access-control-allow-origin')]).toEqual([204, city.url])

    await city.settled()
    const [event] = city.handed('library-books') as unknown as [
      { Records: [{ eventName: string; s3: { object: object } }] },
    ]
    expect([event?.Records[0].eventName, event?.Records[0].s3.object]).toMatchObject([
      'ObjectCreated:Post',
      { key: 'quarantine/epub/buku+satu%2B.epub', size: 3 },
    ])
    expect([city.handed('library-uploads'), city.handed('events-photos')]).toEqual([[], []])
  })

  it('may be posted by a script of the city, and of nobody else', async () => {
    const preflight = (origin: string) =>
      visit(city.port + 1, '/uploads', {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      })
    expect((await preflight(city.url)).status).toBe(200)
    expect((await preflight('https://jahat.example')).status).toBe(403)
  })
})

describe('a message in a queue', () => {
  const send = (body: string, DelaySeconds = 0) =>
    city.letTry('library-uploads', 'sqs', 'SendMessage', {
      QueueUrl: city.names.queue('import-parts'),
      MessageBody: body,
      DelaySeconds,
    })
  const bodies = () =>
    city
      .handed('library-imports')
      .flatMap(({ Records }: { Records?: { body: string }[] }) => Records?.map(({ body }) => body))

  it('comes to its reader, later if it was sent with a delay', async () => {
    expect(await send('later', 600)).toMatchObject({ ok: true })
    await send('now')
    await city.settled()
    expect(bodies()).toEqual(['now'])
    await city.clock.turn(600_000)
    await city.settled()
    expect(bodies()).toEqual(['now', 'later'])
  })

  it('comes again after its time, three times in all, and then is a dead letter', async () => {
    await send('poison')
    for (let tries = 0; tries < 3; tries++) {
      await city.settled()
      await city.clock.turn(120_000)
    }
    await city.settled()
    expect(bodies().filter((body) => body === 'poison').length).toBe(3)
    const letters = city.deadLetters.all()
    expect(letters.map(({ function: name, from }) => [name, from])).toEqual([['library-imports', 'queue import-parts']])
    city.deadLetters.remove(letters[0]?.id ?? '')
  })

  it('cannot wait longer than a quarter of an hour', async () => {
    expect(await send('x', 901)).toEqual({ ok: false, refused: 'InvalidParameterValue' })
  })
})

describe('turning the clock', () => {
  it('runs what falls between, in order, each told when it was due', async () => {
    const before = city.handed('jobs-daily').length
    await city.clock.turn(3 * 86_400_000)
    const dueAt = city
      .handed('jobs-daily')
      .slice(before)
      .map((event: { dueAt?: string }) => event.dueAt)
    expect(dueAt.length).toBe(3)
    expect(dueAt.map((at) => at?.slice(11))).toEqual(Array(3).fill('17:15:00.000Z'))
    expect(dueAt).toEqual(dueAt.toSorted())
  })

  it('lets what lapses go', async () => {
    const uploads = city.objects.get('uploads')
    await uploads?.put('quarantine/old', Buffer.from('x'), {})
    await uploads?.put('kept/old', Buffer.from('x'), {})
    await city.clock.turn(3 * 86_400_000)
    expect([uploads?.find('quarantine/old'), uploads?.find('kept/old')?.key]).toEqual([undefined, 'kept/old'])
  })
})

describe('a mail', () => {
  const mail = {
    FromEmailAddress: 'alun-alun@localhost.localdomain',
    Destination: { ToAddresses: ['ani@kota.example'] },
    Content: {
      Simple: {
        Subject: { Data: 'Kode masuk <Anda>' },
        Body: { Text: { Data: 'Kode Anda:\n\n    012 345\n\nBuka http://localhost:4000/saya/?a=1&b=2.' } },
        Headers: [{ Name: 'X-Entity-Ref-ID', Value: 'session_1' }],
      },
    },
  }

  it('lands in the folder and on the mailbox’s page, its code large and its link alive', async () => {
    expect(await city.letTry('identity-api', 'sesv2', 'SendEmail', mail)).toMatchObject({ ok: true })
    const [letter] = city.mailbox.to('ani@kota.example')
    const eml = readFileSync(join(city.folder, 'mail', `${letter?.id}.eml`), 'utf8')
    expect(eml).toContain('X-Entity-Ref-ID: session_1')
    expect(eml).toContain('To: ani@kota.example')

    const list = (await visit(city.port + 9, '/?untuk=ani@kota.example')).body.toString()
    expect(list).toContain('Kode masuk &#60;Anda&#62;')
    const page = (await visit(city.port + 9, `/surat/${letter?.id}/`)).body.toString()
    expect(page).toContain('<b class="kode">012 345</b>')
    expect(page).toContain('<a href="http://localhost:4000/saya/?a=1&#38;b=2">')
  })

  it('goes out in the city’s name alone', async () => {
    const forged = { ...mail, FromEmailAddress: 'walikota@lain.example' }
    expect(await city.letTry('identity-api', 'sesv2', 'SendEmail', forged)).toEqual({
      ok: false,
      refused: 'MessageRejected',
    })
  })
})

describe('what becomes of a mail', () => {
  const mailTo = (to: string, sender?: string) => ({
    FromEmailAddress: 'alun-alun@localhost.localdomain',
    Destination: { ToAddresses: [to] },
    Content: { Simple: { Subject: { Data: 'Lamaran' }, Body: { Text: { Data: 'Kabar.' } } } },
    ...(sender && {
      EmailTags: [
        { Name: 'mail', Value: 'event-1' },
        { Name: 'sender', Value: sender },
      ],
    }),
  })
  const told = () =>
    city
      .handed('jobs-mails')
      .flatMap(({ Records }: { Records?: { body: string }[] }) => (Records ?? []).map(({ body }) => JSON.parse(body)))

  it('is told to its sender, in SES’s words: out, back, or called spam', async () => {
    const boxes = ['ani@kota.example', 'bounce+ani@simulator.amazonses.com', 'complaint@simulator.amazonses.com']
    for (const to of boxes)
      expect(await city.letTry('jobs-reactions', 'sesv2', 'SendEmail', mailTo(to, 'jobs'))).toMatchObject({ ok: true })
    await city.letTry('identity-api', 'sesv2', 'SendEmail', mailTo('tono@kota.example'))
    await city.settled()
    expect(told().map(({ eventType, mail }) => [eventType, mail.destination[0]])).toEqual([
      ['Send', boxes[0]],
      ['Send', boxes[1]],
      ['Bounce', boxes[1]],
      ['Send', boxes[2]],
      ['Complaint', boxes[2]],
    ])
    expect(told()[0].mail).toMatchObject({ tags: { mail: ['event-1'] }, commonHeaders: { subject: 'Lamaran' } })
  })

  it('is told by tags that SES takes', async () => {
    const mail = { ...mailTo('ani@kota.example'), EmailTags: [{ Name: 'mail', Value: 'spasi ini' }] }
    expect(await city.letTry('jobs-reactions', 'sesv2', 'SendEmail', mail)).toMatchObject({
      refused: 'BadRequestException',
    })
  })
})

describe('a secret', () => {
  it('is given to whom the manifest gives it, the same each time', async () => {
    const ask = () => city.letTry('jobs-api', 'secrets-manager', 'GetSecretValue', { SecretId: 'identity-keys' })
    const first = await ask()
    expect(first).toMatchObject({ ok: true, gave: { SecretString: city.secrets['identity-keys'] } })
    expect(await ask()).toEqual(first)
    expect(city.secrets['identity-keys'].length).toBeGreaterThan(40)
  })
})

describe('what the manifest does not grant', () => {
  const put = { Bucket: 'site', Key: 'a', Body: 'x' }
  const item = { TableName: 'jobs', Key: { pk: { S: 'a' }, sk: { S: 'b' } } }
  const mail = {
    FromEmailAddress: 'a@b',
    Destination: { ToAddresses: ['a@b'] },
    Content: { Simple: { Subject: { Data: 'a' }, Body: {} } },
  }
  const denied: [FunctionName, string, string, object][] = [
    ['library-api', 's3', 'PutObject', put],
    ['library-api', 's3', 'ListObjectsV2', { Bucket: 'site' }],
    ['library-api', 's3', 'DeleteObject', { Bucket: 'site', Key: 'a' }],
    ['events-photos', 's3', 'PutObject', { Bucket: 'uploads', Key: 'a', Body: 'x' }],
    ['jobs-api', 's3', 'GetObject', { Bucket: 'site', Key: 'a' }],
    ['library-api', 'lambda', 'Invoke', { FunctionName: 'identity-api', Payload: '{}' }],
    ['jobs-api', 'sqs', 'SendMessage', { QueueUrl: 'http://x/0/import-parts', MessageBody: 'x' }],
    ['library-uploads', 'sqs', 'ReceiveMessage', { QueueUrl: 'http://x/0/import-parts' }],
    ['publisher', 'secrets-manager', 'GetSecretValue', { SecretId: 'identity-keys' }],
    ['jobs-api', 'sesv2', 'SendEmail', mail],
    ['library-api', 'dynamodb', 'GetItem', item],
    ['pages', 'dynamodb', 'GetItem', item],
    ['publisher', 'dynamodb', 'DeleteItem', item],
    ['jobs-api', 'dynamodb', 'Scan', { TableName: 'jobs' }],
  ]
  it.each(denied)('keeps %s from %s %s', async (name, service, command, input) => {
    const asked = 'TableName' in input ? { ...input, TableName: city.names.table('jobs') } : input
    const { ok, refused } = await city.letTry(name, service, command, asked)
    expect([ok, refused?.replace('Exception', '')]).toEqual([false, 'AccessDenied'])
  })

  it('hides whether an object is there from whoever may not list', async () => {
    const missing = { Bucket: 'site', Key: 'nothing' }
    const hidden = { ...missing, Bucket: 'uploads' }
    expect((await city.letTry('library-imports', 's3', 'GetObject', hidden)).refused).toBe('AccessDenied')
    expect((await city.letTry('publisher', 's3', 'GetObject', missing)).refused).toBe('NoSuchKey')
  })
})

describe('what the manifest grants', () => {
  it.each<[FunctionName, string, string, object]>([
    ['publisher', 's3', 'PutObject', { Bucket: 'site', Key: 'a', Body: 'x' }],
    ['publisher', 's3', 'GetObject', { Bucket: 'site', Key: 'a' }],
    ['pages', 'lambda', 'Invoke', { FunctionName: 'jobs-api', Payload: '{}' }],
    [
      'jobs-api',
      'dynamodb',
      'Query',
      { TableName: 'jobs', KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': { S: 'a' } } },
    ],
    [
      'jobs-api',
      'dynamodb',
      'TransactWriteItems',
      { TransactItems: [{ Delete: { TableName: 'jobs', Key: { pk: { S: 'a' }, sk: { S: 'b' } } } }] },
    ],
  ])('lets %s do %s %s', async (name, service, command, input) => {
    const asked = JSON.parse(
      JSON.stringify(input).replaceAll('"TableName":"jobs"', `"TableName":"${city.names.table('jobs')}"`),
    )
    expect(await city.letTry(name, service, command, asked)).toMatchObject({ ok: true })
  })
})

describe('the three hosts', () => {
  it('answer on one port, each from its own bucket', async () => {
    for (const name of ['site', 'media', 'books'] as const)
      await city.objects.get(name)?.put('satu/index.html', Buffer.from(name), { 'content-type': 'text/html' })
    const at = async (host: string) => (await visit(city.port, '/satu/', { host })).body.toString()
    expect([await at('localhost'), await at('127.0.0.1')]).toEqual(['site', 'site'])
    const picture = await visit(city.port, '/satu/index.html', { host: 'media.localhost' })
    expect([picture.body.toString(), picture.headers['content-security-policy']]).toEqual([
      'media',
      expect.stringContaining('sandbox'),
    ])
    expect(await at('books.localhost')).toBe('books')
  })
})

describe('every port of the city', () => {
  const elsewhere = Object.values(networkInterfaces())
    .flat()
    .filter((address) => address?.family === 'IPv4' && !address.internal)
  const reaches = (host: string, port: number) =>
    new Promise<boolean>((resolve) => {
      const socket = connect(port, host)
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
      socket.once('connect', () => socket.destroy())
    })

  it.each([0, 1, 2, 3, 9])('listens to this computer alone: %i', async (n) => {
    expect(await reaches('127.0.0.1', city.port + n)).toBe(true)
    for (const { address } of elsewhere as { address: string }[])
      expect(await reaches(address, city.port + n)).toBe(false)
  })
})

describe('the engine room', () => {
  it.each(['/', '/gagal/', '/fungsi/', '/fungsi/publisher/', '/waktu/'])('has a page at %s', async (path) => {
    expect((await visit(city.port + 9, path)).status).toBe(200)
  })

  it('turns the clock when asked to, and says what it does not take', async () => {
    const before = city.clock.now().getTime()
    const turn = (jam: string, headers = {}) =>
      visit(city.port + 9, '/waktu/majukan', { method: 'POST', body: `jam=${jam}`, headers })
    expect((await turn('1,5')).status).toBe(303)
    expect(city.clock.now().getTime() - before).toBeGreaterThanOrEqual(5_400_000)
    expect((await turn('-1')).status).toBe(422)
    expect((await turn('1', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })

  it('answers under this computer’s name alone', async () => {
    expect((await visit(city.port + 9, '/', { host: 'jahat.example' })).status).toBe(403)
  })
})
