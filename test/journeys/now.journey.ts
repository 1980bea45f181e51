import { expect, it } from 'vitest'
import { festivalId } from './support/small-demo.ts'
import { type Square, untilFront } from './support/square.ts'

const minutes = 60_000

/** Turns the city's time: comes last. */
export const nowJourney = (square: () => Square) =>
  it('says what is on right before, while and after it is, and at midnight', async () => {
    const { city, demo, open } = square()
    const page = `/acara/${festivalId}/jadwal/`
    const at = (clock: string) => `${demo.today}T${clock}:00.000+07:00`

    // A phone that stays open all day follows by itself, without loading anything again.
    const phone = await open()
    await phone.goto(page)
    const row = phone.getByRole('listitem').filter({ hasText: 'Peragaan Kain Celup' })
    const badge = row.getByText('Sedang berlangsung')
    const isOn = async (clock: string) => {
      await phone.clock.setSystemTime(new Date(at(clock)))
      await phone.clock.runFor(16_000)
      return badge.isVisible()
    }
    expect(await isOn('10:59')).toBe(false)
    expect(await isOn('11:00')).toBe(true)
    expect(await isOn('11:59')).toBe(true)
    expect(await isOn('12:00')).toBe(false)

    // The front page without any script.
    const turnTo = async (clock: string) => {
      await city.clock.turnTo(at(clock))
      await city.settled()
    }
    const saysNow =
      (title: string) =>
      ({ text }: { text: string }) =>
        isOnIn(text, title)
    await untilFront(square(), '/', saysNow('Angklung dari Botol Bekas'))
    // Somebody's last song is over, and nobody has written anything.
    await turnTo('10:56')
    await untilFront(square(), '/', ({ text }) => !isOnIn(text, 'Angklung dari Botol Bekas'))
    await turnTo('11:01')
    await untilFront(
      square(),
      '/',
      ({ text }) => isOnIn(text, 'Peragaan Kain Celup') && !isOnIn(text, 'Angklung dari Botol Bekas'),
    )
    await turnTo('23:30')
    await untilFront(square(), '/', saysNow('Lagu Tengah Malam'))
    await city.clock.turn(31 * minutes)
    await city.settled()
    await untilFront(square(), '/', ({ text }) => !isOnIn(text, 'Lagu Tengah Malam'))
    await untilFront(square(), '/', ({ text }) => !text.includes('Lagu Tengah Malam'))
  }, 90_000)

/** Whether a page as it was made says that this is on. */
function isOnIn(html: string, title: string): boolean {
  const rows = html.split(/<li /).filter((row) => row.includes(title))
  return rows.some((row) => row.startsWith('data-now="sedang"'))
}
