import type { RequestListener } from 'node:http'
import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import { type Callers, may } from '../functions/callers.ts'
import { answerJson, Refused } from '../services/json-api.ts'
import type { Mailbox } from './mailbox.ts'

/** SES v2's SendEmail, as far as we send: text, and HTML beside it, with headers. */
interface SendEmail {
  FromEmailAddress?: string
  Destination?: { ToAddresses?: string[]; CcAddresses?: string[]; BccAddresses?: string[] }
  Content?: { Simple?: Simple }
}
interface Simple {
  Subject?: { Data?: string }
  Body?: { Text?: { Data?: string }; Html?: { Data?: string } }
  Headers?: { Name: string; Value: string }[]
  Attachments?: { FileName: string; RawContent: string; ContentType?: string }[]
}

const mostReceivers = 50

export const sesApi =
  (mailbox: Mailbox, mailFrom: string, callers: Callers): RequestListener =>
  (request, response) =>
    answerJson(request, response, async (asked) => {
      const caller = callers.named(request.headers.authorization)
      if (!may(caller, ({ mail }) => mail === 'send'))
        throw new Refused('AccessDeniedException', `${caller} may not send mail`, 403)
      return { MessageId: await send(asked as SendEmail, mailbox, mailFrom) }
    })

async function send({ FromEmailAddress, Destination, Content }: SendEmail, mailbox: Mailbox, mailFrom: string) {
  const { ToAddresses = [], CcAddresses = [], BccAddresses = [] } = Destination ?? {}
  const to = [...ToAddresses, ...CcAddresses, ...BccAddresses]
  const { Simple } = Content ?? {}
  const from = FromEmailAddress ?? ''
  if (!from.includes(mailFrom)) throw new Refused('MessageRejected', `Email address is not verified: ${from}`)
  if (to.length === 0 || to.length > mostReceivers || !to.every((address) => /^[^\s@]+@[^\s@]+$/.test(plain(address))))
    throw new Refused('BadRequestException', 'Illegal address')
  if (!Simple) throw new Refused('BadRequestException', 'Only simple content is sent here')

  const { Subject, Body, Headers = [], Attachments = [] } = Simple
  const text = Body?.Text?.Data ?? ''
  const html = Body?.Html?.Data
  const subject = Subject?.Data ?? ''
  const headers = Object.fromEntries(Headers.map(({ Name, Value }) => [Name, Value]))
  const attachments = Attachments.map(({ FileName, RawContent, ContentType }) => ({
    filename: FileName,
    content: Buffer.from(RawContent, 'base64'),
    ...(ContentType && { contentType: ContentType }),
  }))
  const eml = await new MailComposer({ from, to, subject, text, ...(html && { html }), headers, attachments })
    .compile()
    .build()
  return mailbox.add({ from, to: to.map(plain), subject, text, ...(html !== undefined && { html }), headers }, eml).id
}

/** `Ani <ani@kota.example>` is `ani@kota.example`. */
const plain = (address: string) => address.match(/<(.+)>/)?.[1] ?? address
