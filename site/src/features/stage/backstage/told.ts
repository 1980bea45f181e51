import { look, told } from '../moderation/keep-fresh.ts'

const times = { first: 1000, most: 30_000, ping: 240_000 } as const

/**
 * Looks as soon as something is new behind a stage: those who make it have a room of their own, which says only that. Cut
 * off, the page looks every few seconds all the same.
 */
export function followBackstage(room: string): void {
  let wait: number = times.first
  let isLooking = false
  let isNew = false

  async function lookNow(): Promise<void> {
    isNew = true
    if (isLooking) return
    isLooking = true
    while (isNew) {
      isNew = false
      await look().catch(() => undefined)
    }
    isLooking = false
  }

  function open(): void {
    const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/live?room=${room}.belakang`)
    const ping = setInterval(() => socket.readyState === WebSocket.OPEN && socket.send('.'), times.ping)
    socket.onopen = () => {
      wait = times.first
      told(true)
      void lookNow()
    }
    socket.onmessage = () => void lookNow()
    socket.onclose = () => {
      clearInterval(ping)
      told(false)
      setTimeout(open, wait * (0.7 + Math.random() * 0.6))
      wait = Math.min(wait * 2, times.most)
    }
  }
  open()
}
