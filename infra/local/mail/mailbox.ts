import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
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
    /** Waits for the next mail to somebody who had so many. */
    async arrival(address: string, had: number, withinSeconds = 30): Promise<Letter> {
      for (const until = Date.now() + withinSeconds * 1000; Date.now() < until; await wait(20)) {
        const letter = this.to(address)[had]
        if (letter) return letter
      }
      throw new Error(`No mail came to ${address} within ${withinSeconds} seconds.`)
    },
    find: (id: string) => letters.find((letter) => letter.id === id),
  }
}
