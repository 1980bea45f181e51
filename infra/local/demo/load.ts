import type { City } from '../city.ts'
import { closeSome, fillFair } from './fair.ts'
import { fairId, festivalId, fillBooths, fillProgramme, openEvents, todayIn } from './festival.ts'
import { fillLibrary } from './library.ts'
import { person } from './person.ts'
import { fillSeekers } from './seekers.ts'
import { staffPeople } from './sign-ins.ts'
import { staffOf } from './staff.ts'
import { fillStage } from './stage.ts'

export interface DemoSize {
  /** Of 400. Tests do with fewer. */
  seekers?: number
}

/**
 * Fills a new city by the deeds its people would do: nothing is written behind the product's back. First the square as
 * visitors find it; what comes back brings the seekers, who may come while people already walk about.
 */
export async function openSquare(city: City, say: (more: string) => void) {
  say('petugas dan acara')
  const staff = await staffOf(city)
  await openEvents(city, staff)
  await fillProgramme(city, staff)
  await fillBooths(city, staff, say)
  await fillStage(city, staff)
  await fillLibrary(city, staff, say)
  const opened = await fillFair(city, staff, say)
  await city.settled(300)

  return async (sayMore: (more: string) => void, { seekers }: DemoSize = {}): Promise<void> => {
    await fillSeekers(city, opened, sayMore, seekers)
    await closeSome(opened)
    await city.settled(300)
  }
}

/** The whole demo, one thing after the other. */
export async function loadDemo(city: City, say: (more: string) => void, size?: DemoSize): Promise<void> {
  const bringSeekers = await openSquare(city, say)
  await bringSeekers(say, size)
}

/** Staff move both events to today, so that something is always on. */
export async function moveToToday(city: City, say: (more: string) => void): Promise<void> {
  const host = person(city, staffPeople['event-staff'].mail)
  const today = todayIn(city)
  const found = await Promise.all([festivalId, fairId].map((eventId) => host.events.readEvent({ eventId })))
  const past = found.filter(({ days }) => !days.some(({ on }) => on === today))
  if (past.length === 0) return
  await host.signIn(staffPeople['event-staff'])
  for (const { eventId, name } of past) {
    say(name)
    await host.events.moveEvent({ eventId, startsOn: today })
  }
}
