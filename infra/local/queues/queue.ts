import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Queue } from '../../../functions/platform/manifest.ts'
import { readJson, writeJson, writeLater } from '../disk/folder.ts'

export interface Message {
  id: string
  body: string
  attributes: Record<string, { dataType: string; stringValue?: string }>
  sentAt: number
  /** When it may be taken, next. */
  visibleAt: number
  firstTakenAt?: number
  taken: number
  /** What whoever took it last says to delete it. */
  receipt: string
}

export type LocalQueue = ReturnType<typeof queueOnDisk>

/** A queue as SQS keeps it: what is taken and not deleted in time comes again, until it was tried often enough. */
export function queueOnDisk(file: string, { visibleAgainAfter, tries }: Queue, now: () => Date) {
  const messages = new Map(readJson<Message[]>(file, []).map((message) => [message.id, message]))
  const writing = writeLater(() => writeJson(file, [...messages.values()]))
  const time = () => now().getTime()
  const isDue = ({ visibleAt }: Message) => visibleAt <= time()
  const inHand = new Set<string>()
  const isOpen = (message: Message) =>
    messages.get(message.id) === message && (isDue(message) || inHand.has(message.id))

  return {
    send(body: string, delaySeconds = 0, attributes: Message['attributes'] = {}): Message {
      const sentAt = time()
      const visibleAt = sentAt + delaySeconds * 1000
      const message = { id: randomUUID(), body, attributes, sentAt, visibleAt, taken: 0, receipt: '' }
      messages.set(message.id, message)
      writing.now()
      return message
    },

    /** Up to so many messages, hidden from others until it is decided about them. */
    take(most: number): Message[] {
      const taken = [...messages.values()].filter(isDue).slice(0, most)
      for (const message of taken) {
        inHand.add(message.id)
        message.taken += 1
        message.firstTakenAt ??= time()
        message.visibleAt = time() + visibleAgainAfter * 1000
        message.receipt = randomUUID()
      }
      if (taken.length > 0) writing.soon()
      return taken
    },

    delete(receipt: string): void {
      const message = [...messages.values()].find((each) => each.receipt === receipt)
      if (message && messages.delete(message.id)) writing.soon()
    },

    /** Whether it was tried as often as it may be. */
    isSpent: ({ taken }: Message) => taken >= tries,

    waiting: () => [...messages.values()],
    /** Waits until each message that is there to be taken now, or is being worked on, has been decided about. */
    async through(): Promise<void> {
      const now = [...messages.values()].filter(isOpen)
      while (now.some(isOpen)) await wait(20)
    },
    isQuiet: () => ![...messages.values()].some(isOpen),
    /** It has been worked on, well or not. */
    decided: ({ id }: Message) => void inHand.delete(id),
    flush: () => writing.now(),
  }
}
