import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLines } from '../disk/folder.ts'

/** A mail the city sent. */
export interface Letter {
  id: string
  at: string
  from: string
  to: readonly string[]
  subject: string
  text: string
  html?: string
  headers: Readonly<Record<string, string>>
}

export type Mailbox = ReturnType<typeof mailboxIn>

/** Every mail lands here: as a file that any mail program opens, and in a list for the mailbox's page. */
export function mailboxIn(folder: string, now: () => Date) {
  mkdirSync(folder, { recursive: true })
  const journal = join(folder, 'mail.jsonl')
  const letters = readLines<Letter>(journal)

  return {
    add(letter: Omit<Letter, 'id' | 'at'>, eml: Buffer): Letter {
      const at = now().toISOString()
      const id = `${at.replaceAll(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}`
      writeFileSync(join(folder, `${id}.eml`), eml)
      const kept = { id, at, ...letter }
      appendFileSync(journal, `${JSON.stringify(kept)}\n`)
      letters.push(kept)
      return kept
    },

    /** The newest last. */
    all: (): readonly Letter[] => letters,
    to: (address: string): Letter[] => letters.filter(({ to }) => to.includes(address)),
    find: (id: string) => letters.find((letter) => letter.id === id),
  }
}
