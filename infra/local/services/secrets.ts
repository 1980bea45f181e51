import { randomBytes } from 'node:crypto'
import type { RequestListener } from 'node:http'
import { type SecretName, secrets } from '../../../functions/manifest.ts'
import { readJson, writeJson } from '../disk/folder.ts'
import { type Callers, may } from '../functions/callers.ts'
import { answerJson, Refused, targetOf } from './json-api.ts'

/** The city's secrets, each made once. */
export function secretsIn(file: string): Readonly<Record<SecretName, string>> {
  const known = readJson<Record<string, string>>(file, {})
  const missing = secrets.filter((name) => known[name] === undefined)
  for (const name of missing) known[name] = randomBytes(48).toString('base64url')
  if (missing.length > 0) writeJson(file, known)
  return known as Record<SecretName, string>
}

/** Secrets Manager's GetSecretValue. */
export const secretsApi =
  (values: Readonly<Record<string, string>>, callers: Callers): RequestListener =>
  (request, response) =>
    answerJson(request, response, ({ SecretId }) => {
      const name = String(SecretId)
      const caller = callers.named(request.headers.authorization)
      const { operation } = targetOf(request)
      if (!may(caller, ({ secrets: granted }) => granted?.includes(name as SecretName)))
        throw new Refused('AccessDeniedException', `${caller} may not read ${name}`)
      if (operation !== 'GetSecretValue') throw new Refused('UnknownOperationException', operation)
      const SecretString = values[name]
      if (SecretString === undefined) throw new Refused('ResourceNotFoundException', `there is no secret ${name}`)
      return {
        ARN: `arn:aws:secretsmanager:local:000000000000:secret:${name}`,
        Name: name,
        SecretString,
        VersionId: 'local',
      }
    })
