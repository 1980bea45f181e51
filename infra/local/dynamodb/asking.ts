/** Whom a database that checks nobody takes a request to be from. */
interface From {
  region: string
  accessKeyId: string
}

/**
 * One call as it goes over the wire: a record of a stream comes so in the very shape in which Lambda hands it over, and the SDK
 * would take half of the city's own time to make another of each. `operation` with its API's version, as in
 * `DynamoDB_20120810.ListTables`; a refusal is an error of the name that the API gives it.
 */
export async function ask<Answer>(endpoint: string, operation: string, input: object, from: From): Promise<Answer> {
  const scope = `${from.accessKeyId}/20200101/${from.region}/dynamodb/aws4_request`
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': operation,
      authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=none`,
    },
    body: JSON.stringify(input),
  })
  const answer = (await response.json()) as Answer & { __type?: string; message?: string; Message?: string }
  if (response.ok) return answer
  const { __type = '', message = answer.Message } = answer
  throw Object.assign(new Error(message ?? `${operation}: ${response.status}`), { name: __type.split('#').at(-1) })
}
