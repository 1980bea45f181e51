import type { RequestListener } from 'node:http'
import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import { type Callers, may } from '../functions/callers.ts'
import { answerJson, Refused } from '../services/json-api.ts'
import type { TellOfMail } from './mail-events.ts'
import type { Letter, Mailbox } from './mailbox.ts'

/** SES v2's SendEmail, as far as we send: text, and HTML beside it, with headers. */
interface SendEmail {
  FromEmailAddress?: string
  Destination?: { ToAddresses?: string[]; CcAddresses?: string[]; BccAddresses?: string[] }
  Content?: { Simple?: Simple }
  EmailTags?: { Name: string; Value: string }[]
}
interface Simple {
  Subject?: { Data?: string }
  Body?: { Text?: { Data?: string }; Html?: { Data?: string } }
  Headers?: { Name: string; Value: string }[]
  Attachments?: { FileName: string; RawContent: string; ContentType?: string }[]
}

const mostReceivers = 50

export const sesApi =
  (mailbox: Mailbox, mailFrom: string, tellOf: TellOfMail, callers: Callers): RequestListener =>
  (request, response) =>
    answerJson(request, response, async (asked) => {
      const caller = callers.named(request.headers.authorization)
      if (!may(caller, ({ mail }) => mail === 'send'))
        throw new Refused('AccessDeniedException', `${caller} may not send mail`, 403)
      const mail = asked as SendEmail
      const tags = tagsOf(mail)
      const letter = await send(mail, mailbox, mailFrom)
      tellOf(letter, tags)
      return { MessageId: letter.id }
    })

function tagsOf({ EmailTags = [] }: SendEmail): Record<string, string> {
  for (const { Name, Value } of EmailTags)
    if (!isTag(Name) || !isTag(Value)) throw new Refused('BadRequestException', `Illegal tag: ${Name}`)
  return Object.fromEntries(EmailTags.map(({ Name, Value }) => [Name, Value]))
}
const isTag = (text: string) => /^[\w.@-]{1,256}$/.test(text)

async function send(
  { FromEmailAddress, Destination, Content }: SendEmail,
  mailbox: Mailbox,
  mailFrom: string,
): Promise<Letter> {
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
  return mailbox.add({ from, to: to.map(plain), subject, text, ...(html !== undefined && { html }), headers }, eml)
}

/** `Ani <ani@kota.example>` is `ani@kota.example`. */
const plain = (address: string) => address.match(/<(.+)>/)?.[1] ?? address
