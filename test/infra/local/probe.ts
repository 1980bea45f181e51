import { appendFileSync } from 'node:fs'

/** A function that does what a test asks of it, and notes down every other event it gets. */
interface Asked {
  service: 's3' | 'sqs' | 'sockets' | 'lambda' | 'sesv2' | 'secrets-manager' | 'dynamodb'
  command: string
  input: object
}

const folder = new URL(import.meta.url).searchParams.get('folder')
const notes = `${folder}/${process.env.AWS_LAMBDA_FUNCTION_NAME}.handed`

export async function handler(event: Record<string, unknown>) {
  if ('ask' in event) return ask(event.ask as Asked)
  appendFileSync(notes, `${JSON.stringify(event)}\n`)
  if (JSON.stringify(event).includes('poison')) throw new Error('poison')
  return 'Records' in event ? { batchItemFailures: [] } : { statusCode: 200, body: JSON.stringify(event) }
}

/** How the call ended: `ok` and what it gave, or the refusal's name. */
async function ask({ service, command, input }: Asked) {
  if (service === 'sqs') return askSqs(command, input)
  if (service === 'sockets') return askSockets(command, input as { id: string; text?: string })
  const module = await import(`@aws-sdk/client-${service}`)
  const clientName = Object.keys(module).find((name) => /^[A-Z]\w+Client$/.test(name) && !name.startsWith('__')) ?? ''
  const client = new module[clientName]({ maxAttempts: 1 })
  try {
    const { $metadata, ...gave } = await client.send(new module[`${command}Command`](input))
    return { ok: true, gave: JSON.parse(JSON.stringify(gave, (_, each) => (each?.socket ? undefined : each))) }
  } catch (error) {
    return { ok: false, refused: (error as Error).name }
  }
}

/** The city's functions speak to SQS without its SDK. */
async function askSqs(command: string, input: object) {
  const { AWS_ENDPOINT_URL_SQS = '', AWS_ACCESS_KEY_ID } = process.env
  const response = await fetch(AWS_ENDPOINT_URL_SQS, {
    method: 'POST',
    body: JSON.stringify(input),
    headers: {
      'x-amz-target': `AmazonSQS.${command}`,
      authorization: `AWS4-HMAC-SHA256 Credential=${AWS_ACCESS_KEY_ID}/20261121/local/sqs/aws4_request`,
    },
  })
  const gave = await response.json()
  return response.ok ? { ok: true, gave } : { ok: false, refused: gave.__type }
}

/** Nor to its sockets. */
async function askSockets(method: string, { id, text }: { id: string; text?: string }) {
  const { AWS_ENDPOINT_URL_SQS = '', AWS_ACCESS_KEY_ID, SOCKETS_URL = `${AWS_ENDPOINT_URL_SQS}/live` } = process.env
  const response = await fetch(`${SOCKETS_URL}/@connections/${encodeURIComponent(id)}`, {
    method,
    ...(text !== undefined && { body: text }),
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=${AWS_ACCESS_KEY_ID}/20261121/local/execute-api/aws4_request`,
    },
  })
  const gave = await response.text()
  return response.ok
    ? { ok: true, gave: gave && JSON.parse(gave) }
    : { ok: false, refused: response.headers.get('x-amzn-errortype') }
}
