import { hkdfSync } from 'node:crypto'
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'

/** A key of 32 bytes for one purpose, grown from a secret: what leaks of one tells nothing of another. */
export type KeyFor = (purpose: string) => Promise<Buffer>

/** Asked once per copy of a function. */
export function keysFrom(secretName: string): KeyFor {
  const secret = secretFrom(secretName)
  return async (purpose) => grow(await secret(), purpose)
}

/** A secret as it is: for what somebody else made it for. Asked once per copy of a function. */
export function secretFrom(secretName: string): () => Promise<string> {
  const client = new SecretsManagerClient()
  let asked: Promise<string> | undefined
  const ask = async () => {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretName }))
    if (!SecretString || SecretString.length < 32)
      throw new Error(`The secret ${secretName} is shorter than 32 characters.`)
    return SecretString
  }
  return () => {
    asked ??= ask()
    asked.catch(() => {
      asked = undefined
    })
    return asked
  }
}

export const grow = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', purpose, 32))
