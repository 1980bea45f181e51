import type { RequestListener } from 'node:http'
import { functionNames } from '../../wiring.ts'
import type { Callers } from '../functions/callers.ts'
import type { Functions } from '../functions/house.ts'
import { lambdaApi } from '../functions/lambda-api.ts'
import { tellOfMails } from '../mail/mail-events.ts'
import type { Mailbox } from '../mail/mailbox.ts'
import { sesApi } from '../mail/ses-api.ts'
import { type LocalQueues, sqsApi } from '../queues/sqs-api.ts'
import { connectionsApi, connectionsPath } from '../sockets/connections-api.ts'
import type { Sockets } from '../sockets/sockets.ts'
import { targetOf } from './json-api.ts'
import { secretsApi } from './secrets.ts'

export interface Services {
  callers: Callers
  functions: Functions
  sockets: Sockets
  mailbox: Mailbox
  mailFrom: string
  secrets: Readonly<Record<string, string>>
  queues: LocalQueues
  clock: { now(): Date }
}

/** SQS, Secrets Manager, SES, Lambda and the management of sockets behind one port: each call says for itself which one it wants. */
export function services({
  callers,
  functions,
  sockets,
  mailbox,
  mailFrom,
  secrets,
  queues,
  clock,
}: Services): RequestListener {
  const sqs = sqsApi(queues, callers)
  const secretsManager = secretsApi(secrets, callers)
  const ses = sesApi(mailbox, mailFrom, tellOfMails(queues, clock.now), callers)
  const lambda = lambdaApi(new Map(functionNames.map((name) => [name, functions.invokerOf(name)])), callers)
  const connections = connectionsApi(sockets, callers)

  return (request, response) => {
    const { service } = targetOf(request)
    if (service === 'AmazonSQS') return sqs(request, response)
    if (service === 'secretsmanager') return secretsManager(request, response)
    if (request.url === '/v2/email/outbound-emails') return ses(request, response)
    if (request.url?.startsWith(connectionsPath)) return connections(request, response)
    if (request.url?.startsWith('/2015-03-31/functions/')) return lambda(request, response)
    response.writeHead(501).end()
  }
}
