import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import { type MailSender, mailTags } from './manifest.ts'
import { setting, settingNames } from './settings.ts'

/** What a slice's `*.mail.ts` makes: the words. */
export interface Letter {
  subject: string
  text: string
}
export interface Mail extends Letter {
  /** Besides the usual ones: how a mail that comes again and again is ended. */
  headers?: Readonly<Record<string, string>>
  /** What it is about, once: the domain event's id. Goes along as a header, so that a mail sent twice can be told. */
  id: string
  to: string
}
export type SendMail = (mail: Mail) => Promise<void>

/** A sender that is named is told what becomes of its mails, by the queue that takes `mailsOf` it. */
export function mailer(from?: MailSender): SendMail {
  const ses = new SESv2Client()
  const sender = setting(settingNames.mailFrom)

  return async ({ id, to, subject, text, headers = {} }) => {
    await ses.send(
      new SendEmailCommand({
        FromEmailAddress: sender,
        Destination: { ToAddresses: [to] },
        Content: {
          Simple: {
            Subject: { Data: subject, Charset: 'UTF-8' },
            Body: { Text: { Data: text, Charset: 'UTF-8' } },
            Headers: Object.entries({ 'X-Entity-Ref-ID': id, ...headers }).map(([Name, Value]) => ({ Name, Value })),
          },
        },
        ...(from && {
          EmailTags: [
            { Name: mailTags.id, Value: id },
            { Name: mailTags.sender, Value: from },
          ],
        }),
      }),
    )
  }
}
