import * as v from 'valibot'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { onAnswersChased } from '../../../functions/jobs/overdue/on-answers-chased.ts'
import { askPlacements } from '../../../functions/jobs/placements/ask-placements.ts'
import { placing } from '../../../functions/jobs/placements/placement.store.ts'
import { newPlacement } from '../../../functions/jobs/placements/placement.ts'
import { erasePerson } from '../../../functions/jobs/public.ts'
import { remindRecruiters } from '../../../functions/jobs/reminders/remind-recruiters.ts'
import { mailEvent, onMailEvents } from '../../../functions/jobs/unsent/mail-events.ts'
import { sendOrKeep, sendUnlessOut, waitIfUnsure } from '../../../functions/jobs/unsent/send-or-keep.ts'
import { tryUnsentAgain } from '../../../functions/jobs/unsent/try-again.ts'
import { maskedMail, newlyUnsent, tryingAgain } from '../../../functions/jobs/unsent/unsent.ts'
import { later, minuteMs } from '../../../functions/platform/clock.ts'
import type { Mail } from '../../../functions/platform/mail.ts'
import { person, refusalOf } from '../../support/city.ts'
import { everyItem } from '../../support/dynamodb.ts'
import { officer, openJobs, recruiter, saturday, seeker, testKeyFor } from '../support/jobs.ts'

const siteUrl = 'https://kota.example'
const colleague = person('rekan')
const letter = (to: string, id = 'surat-1'): Mail => ({ id, to, subject: 'Kabar', text: 'Isi surat.' })

let city: Awaited<ReturnType<typeof openJobs>>
let mails: Mail[]
/** No mail goes there. */
let bad: Set<string>
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  city = await openJobs()
  mails = []
  bad = new Set()
})
async function mailbox(mail: Mail) {
  if (bad.has(mail.to)) throw Object.assign(new Error(`Address ${mail.to} is malformed`), { name: 'MessageRejected' })
  mails.push(mail)
}
const sendMail = (mail: Mail) => sendOrKeep(city.stores.unsent, mailbox, () => city.time.now)(mail)
const tryAgain = (now = city.time.now) => tryUnsentAgain({ unsent: city.stores.unsent, sendMail: mailbox }, now)
const listed = async () => (await city.as(officer).unsentMails()).mails

/** An employer with two recruiters, the first of whom has an address that no mail goes to, and an applicant. */
async function withBadRecruiter() {
  const { vacancyId, applicationId } = await city.applied()
  const { employerId } = await city.as(officer).readVacancy({ vacancyId })
  await city.as(recruiter).inviteRecruiter({ employerId, mail: colleague.mail })
  await city.as(colleague).myEmployers()
  bad.add(recruiter.mail)
  return { vacancyId, applicationId, employerId }
}

describe('a mail that does not go out', () => {
  it('stops nobody else’s reminder, is seen by staff, and goes out once its address is mended', async () => {
    await withBadRecruiter()
    await remindRecruiters({ stores: city.stores, sendMail, siteUrl }, '2026-10-30T00:00:00.000Z')
    expect(mails.map(({ to }) => to)).toEqual([colleague.mail])
    expect(await listed()).toMatchObject([{ to: 'ri…@warga.example', tries: 1, why: 'MessageRejected' }])
    bad.clear()
    expect(await tryAgain(later(saturday, 4 * minuteMs))).toEqual({ unsentTried: 0, unsentLeft: 0, unsentOut: 0 })
    const soon = later(saturday, 6 * minuteMs)
    expect(await Promise.all([tryAgain(soon), tryAgain(soon)])).toContainEqual({
      unsentTried: 1,
      unsentLeft: 0,
      unsentOut: 0,
    })
    expect(mails.map(({ to }) => to)).toEqual([colleague.mail, recruiter.mail])
    expect(await listed()).toEqual([])
  })

  it('stops no colleague’s letter about overdue answers', async () => {
    const { vacancyId } = await withBadRecruiter()
    city.time.now = '2026-11-20T03:00:00.000Z'
    await city.as(officer).chaseAnswers({ vacancyId })
    const item = await city.table.get({ pk: 'CHASES', sk: `CHASE#${vacancyId}` })
    const react = onAnswersChased({ stores: city.stores, sendMail, siteUrl })
    await react({ id: 'e1', name: 'answers-chased', at: city.time.now, item: item ?? { pk: '', sk: '' } })
    expect(mails.map(({ to }) => to)).toEqual([colleague.mail])
    expect(await listed()).toHaveLength(1)
  })

  it('is not lost where somebody was hired and is asked how it goes', async () => {
    const { vacancyId, applicationId } = await city.applied()
    await city.table.together([placing(newPlacement({ vacancyId, applicationId, hiredOn: '2026-10-24' }))])
    bad.add(seeker.mail)
    const asking = { ...city.stores, sendMail, keyFor: testKeyFor, siteUrl, breath: async () => {} }
    expect(await askPlacements(asking, '2026-11-24T02:00:00.000Z')).toMatchObject({ asked: 1, lost: 0 })
    bad.clear()
    await tryAgain(later(saturday, 6 * minuteMs))
    expect(mails.map(({ to }) => to)).toEqual([seeker.mail])
  })

  it('is tried four times more within a day, and then shown to staff as given up, for two weeks', async () => {
    bad.add('rusak@kaswari.exmaple')
    await sendMail(letter('rusak@kaswari.exmaple'))
    // The stream brings what it belongs to again.
    await sendMail(letter('rusak@kaswari.exmaple'))
    const tries: number[] = []
    for (let minute = 0; minute <= 26 * 60; minute += 30)
      tries.push((await tryAgain(later(saturday, minute * minuteMs + 1))).unsentTried)
    expect(tries.reduce((sum, each) => sum + each, 0)).toBe(4)
    const [given] = await listed()
    expect(given).toEqual({
      ...{ to: 'ru…@kaswari.exmaple', subject: 'Kabar', since: saturday, tries: 5, why: 'MessageRejected' },
    })
  })

  it('is for officers to see, without its words or a whole address, and goes with the account', async () => {
    bad.add(seeker.mail)
    await sendMail(letter(seeker.mail))
    expect(await refusalOf(city.as(recruiter).unsentMails())).toBe('not-allowed')
    expect(JSON.stringify(await listed())).not.toMatch(/Isi surat|sari@/)
    const gone = { mail: seeker.mail, now: saturday, removeMedia: async () => {}, removeUpload: async () => {} }
    expect(JSON.stringify(await everyItem(city.table))).toContain(seeker.mail)
    await erasePerson(city.table, seeker.accountId, gone)
    expect(JSON.stringify(await everyItem(city.table))).not.toContain(seeker.mail)
  })
})

/** What SES says, in its own shape: with more than is read here. */
const said = (eventType: string, to: string, more: object = {}, id = 'surat-1') =>
  v.parse(mailEvent, {
    eventType,
    mail: {
      ...{ timestamp: saturday, messageId: '0100', source: 'alun-alun@kota.example', destination: [to] },
      commonHeaders: { from: ['alun-alun@kota.example'], to: [to], subject: 'Kabar' },
      tags: { mail: [id], sender: ['jobs'], 'ses:configuration-set': ['kota'] },
    },
    ...more,
  })
const bounced = (to: string, bounceType: string, bounceSubType: string) =>
  said('Bounce', to, { bounce: { bounceType, bounceSubType, timestamp: saturday, bouncedRecipients: [] } })
const hears = (...events: ReturnType<typeof said>[]) => onMailEvents(city.stores.unsent, events, city.time.now)

describe('a mail whose sender broke off around sending it', () => {
  const again = (...ids: string[]) =>
    waitIfUnsure({ unsent: city.stores.unsent, brokenOff: new Set(ids) }, sendMail, () => city.time.now)
  const inTwoMinutes = later(saturday, 2 * minuteMs + 1)

  it('waits for what SES says of it, and is not sent again where it is out', async () => {
    await again('surat-1')(letter('ani@warga.example'))
    await again('surat-1')(letter('ani@warga.example', 'surat-2'))
    expect(mails.map(({ id }) => id)).toEqual(['surat-2'])
    // Nothing is wrong with it as far as anybody knows.
    expect(await listed()).toEqual([])
    expect((await tryAgain(later(saturday, minuteMs))).unsentTried).toBe(0)
    // SES may say it twice in one batch.
    await hears(said('Send', 'ani@warga.example'), said('Send', 'ani@warga.example'))
    expect(await tryAgain(inTwoMinutes)).toEqual({ unsentTried: 0, unsentLeft: 0, unsentOut: 1 })
    expect(mails.map(({ id }) => id)).toEqual(['surat-2'])
  })

  it('is sent where SES says nothing of it; once, whoever looks; each of several by itself', async () => {
    for (const to of ['ani@warga.example', 'beni@warga.example']) await again('surat-1')(letter(to))
    // The stream brings it a third time.
    await again('surat-1')(letter('beni@warga.example'))
    await hears(said('Send', 'ani@warga.example'), said('Send', 'beni@warga.example', {}, 'surat-9'))
    const runs = await Promise.all([tryAgain(inTwoMinutes), tryAgain(inTwoMinutes)])
    expect(runs.reduce((sum, { unsentTried }) => sum + unsentTried, 0)).toBe(1)
    expect(mails.map(({ to }) => to)).toEqual(['beni@warga.example'])
    expect(await tryAgain(later(saturday, 9 * minuteMs))).toEqual({ unsentTried: 0, unsentLeft: 0, unsentOut: 0 })
  })

  it('is kept as any other where it then cannot be sent', async () => {
    bad.add('ani@warga.example')
    await again('surat-1')(letter('ani@warga.example'))
    expect((await tryAgain(inTwoMinutes)).unsentLeft).toBe(1)
    expect(await listed()).toMatchObject([{ to: 'an…@warga.example', tries: 1, why: 'MessageRejected' }])
  })

  it('is not sent again where the sender never heard that SES had taken it', async () => {
    bad.add('ani@warga.example')
    await sendMail(letter('ani@warga.example'))
    bad.clear()
    await hears(said('Send', 'ani@warga.example'))
    expect((await tryAgain(later(saturday, 6 * minuteMs))).unsentOut).toBe(1)
    expect([mails, await listed()]).toEqual([[], []])
  })
})

describe('a letter about a decision whose run ended behind it', () => {
  it('is not sent by the next one', async () => {
    const send = sendUnlessOut(city.stores.unsent, sendMail)
    await send(letter('ani@warga.example'))
    await hears(said('Send', 'ani@warga.example'))
    await send(letter('ani@warga.example'))
    await send(letter('beni@warga.example'))
    expect(mails.map(({ to }) => to)).toEqual(['ani@warga.example', 'beni@warga.example'])
  })
})

describe('a mail that comes back', () => {
  const mine = () => city.as(seeker).myMail()

  it('is shown to officers and to whom it was for, once, with why', async () => {
    await hears(said('Send', seeker.mail), bounced(seeker.mail, 'Permanent', 'General'))
    await hears(bounced(seeker.mail, 'Permanent', 'General'))
    const [one, ...others] = await listed()
    expect(others).toEqual([])
    expect(one).toEqual({
      ...{ subject: 'Kabar', since: saturday, tries: 1, why: 'no-such-mailbox', cameBack: 'no-such-mailbox' },
      to: maskedMail(seeker.mail),
    })
    expect(await mine()).toEqual({ returned: { since: saturday, why: 'no-such-mailbox' } })
    expect(await city.as(recruiter).myMail()).toEqual({})
    // It is tried no more.
    expect((await tryAgain(later(saturday, 60 * minuteMs))).unsentTried).toBe(0)
  })

  it.each([
    ['Transient', 'MailboxFull', 'mailbox-full'],
    ['Transient', 'ContentRejected', 'refused-there'],
    ['Permanent', 'OnAccountSuppressionList', 'blocked'],
    // A reply of somebody on holiday.
    ['Transient', 'General', undefined],
    ['Undetermined', 'Undetermined', undefined],
  ])('is told apart from what only sounds like it: %s %s', async (kind, sub, why) => {
    await hears(bounced(seeker.mail, kind, sub))
    expect((await mine()).returned?.why).toBe(why)
    expect((await listed()).map(({ cameBack }) => cameBack)).toEqual(why ? [why] : [])
  })

  it('is not held against whoever called one spam, and goes with the account', async () => {
    await hears(said('Complaint', seeker.mail, { complaint: { timestamp: saturday } }))
    expect((await listed()).map(({ cameBack }) => cameBack)).toEqual(['called-spam'])
    expect(await mine()).toEqual({})
    const nowhere = { complaint: { timestamp: saturday, complaintSubType: 'OnAccountSuppressionList' } }
    await hears(said('Complaint', seeker.mail, nowhere, 'surat-2'))
    expect((await mine()).returned?.why).toBe('blocked')
    await hears(bounced(seeker.mail, 'Permanent', 'General'))
    // One of an address: the last; and that it was called spam.
    expect(await listed()).toHaveLength(2)
    const gone = { mail: seeker.mail, now: saturday, removeMedia: async () => {}, removeUpload: async () => {} }
    await erasePerson(city.table, seeker.accountId, gone)
    // One comes back days later.
    await hears(bounced(seeker.mail, 'Permanent', 'General'))
    expect(JSON.stringify(await everyItem(city.table))).not.toContain(seeker.mail)
  })

  it('is not taken away by a run that has just read what lay there before', async () => {
    bad.add(seeker.mail)
    await sendMail(letter(seeker.mail))
    const { unsent } = city.stores
    const [read] = await unsent.due(later(saturday, 6 * minuteMs), 1)
    await hears(bounced(seeker.mail, 'Permanent', 'General'))
    if (read) await unsent.sent(read)
    expect((await listed()).map(({ cameBack }) => cameBack)).toEqual(['no-such-mailbox'])
  })

  it('says nothing where SES speaks of something else', () => {
    expect(v.safeParse(mailEvent, { eventType: 'Send', mail: { destination: [] } }).success).toBe(false)
    expect(v.safeParse(mailEvent, { notificationType: 'AmazonSnsSubscriptionSucceeded' }).success).toBe(false)
  })
})

describe('the rule of trying again', () => {
  it('waits longer each time and ends after a day', () => {
    let unsent = newlyUnsent(letter('a@b.example'), 'Busy', saturday)
    const waits: (string | undefined)[] = []
    while (unsent.nextAt) {
      waits.push(unsent.nextAt)
      unsent = tryingAgain(unsent, unsent.nextAt)
    }
    expect(waits).toEqual(['24T02:05', '24T03:05', '24T09:05', '25T02:05'].map((each) => `2026-10-${each}:00.000Z`))
    expect(unsent.tries).toBe(5)
  })

  it('shows two letters of an address and its domain', () => {
    expect(['rina@kaswari.example', 'a@b.example', 'x'].map(maskedMail)).toEqual([
      'ri…@kaswari.example',
      'a…@b.example',
      'x…',
    ])
  })
})
