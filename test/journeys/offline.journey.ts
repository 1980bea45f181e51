import { expect, it } from 'vitest'
import { festivalId } from './support/small-demo.ts'
import type { Square } from './support/square.ts'

export const offlineJourney = (square: () => Square) =>
  it('lets people read again, without a signal, what they have read', async () => {
    const { demo, open } = square()
    const phone = await open({ keeps: true })
    await phone.goto('/')
    await phone.evaluate(async () => void (await navigator.serviceWorker.ready))
    const event = `/acara/${festivalId}/`
    await phone.goto(event)
    await phone.goto('/saya/masuk/')
    await phone.context().setOffline(true)

    await phone.goto(event)
    await phone.getByRole('heading', { name: 'Kabizza Fest', level: 1 }).waitFor()
    await phone.getByText('Tanpa sinyal. Yang Anda baca adalah salinan terakhir.').waitFor()
    const colour = await phone.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(colour).toBe('rgb(251, 246, 236)')
    // What was never read, and what is somebody's own, is not there: and the page says so.
    for (const path of [`/acara/${festivalId}/stan/${demo.boothIds[0]}/`, '/saya/']) {
      await phone.goto(path)
      await phone.getByRole('heading', { name: /sinyal/i }).waitFor()
    }
    await phone.context().setOffline(false)
    await phone.goto('/acara/')
    await phone.getByRole('heading', { name: 'Acara', level: 1 }).waitFor()
  }, 60_000)
