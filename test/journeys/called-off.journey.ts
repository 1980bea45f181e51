import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { staffPeople } from '../../infra/local/demo/sign-ins.ts'
import { lookOver } from './support/look-over.ts'
import { type Square, signIn } from './support/square.ts'

export const calledOffJourney = (square: () => Square) =>
  it('cancels an event as a whole, says so wherever it stands, and takes that back in time', async () => {
    const { city, open, demo } = square()
    const staff = demo.staff['event-staff']
    const plan = {
      ...{ slug: 'pasar-malam', kind: 'festival', name: 'Pasar Malam', tagline: 'Semalam di alun-alun' },
      ...{ story: 'Ayo datang.', place: 'Alun-alun', zone: 'Asia/Jakarta', stages: ['Panggung Malam'], capacity: {} },
      days: [{ on: '2027-05-01', opens: '17:00', closes: '22:00' }],
      ...{ applyFrom: '2027-04-01T08:00', applyUntil: '2027-04-20T08:00' },
    } as const
    const { eventId } = await staff.events.openEvent({ ...plan, formKey: randomUUID() } as never)
    const slot = { title: 'Angklung', stageId: 'panggung-malam', on: '2027-05-01', starts: '18:00', ends: '19:00' }
    await staff.events.addProgrammeItem({ eventId, formKey: randomUUID(), ...slot })
    const desk = `/meja/acara/${eventId}/`

    // A form that would only be refused is shown to nobody.
    const passer = await open({ script: false })
    await passer.goto('/meja/acara/baru/')
    expect(new URL(passer.url()).pathname).toBe('/saya/masuk/')

    const officer = await open({ wide: true })
    await officer.goto(desk)
    await signIn(square(), officer, staffPeople['event-staff'].mail)
    await officer.getByRole('button', { name: 'Batalkan seluruh acara' }).click()
    await officer.getByText('Wajib diisi').or(officer.locator('[aria-invalid=true]')).first().waitFor()
    await officer.getByLabel('Alasan, dibaca semua orang').fill('Izin tempat dicabut.')
    await officer.getByRole('button', { name: 'Batalkan seluruh acara' }).click()
    await officer.getByText('Acara dibatalkan. Halamannya menyusul').waitFor()
    expect(await lookOver(officer, 'id')).toEqual([])

    await city.settled(60)
    for (const page of ['', 'jadwal/', 'panggung/panggung-malam/']) {
      await passer.goto(`/acara/${eventId}/${page}`)
      await passer.getByText('Acara ini dibatalkan').first().waitFor()
      await passer.getByText('Izin tempat dicabut.').first().waitFor()
    }
    const reader = await open()
    await reader.goto(`/acara/${eventId}/jadwal/`)
    expect(await lookOver(reader, 'id')).toEqual([])

    await officer.getByRole('button', { name: 'Urungkan pembatalan' }).click()
    await officer.getByText('Pembatalan diurungkan.').waitFor()
    await city.settled(60)
    await passer.goto(`/acara/${eventId}/`)
    await passer.getByRole('heading', { name: 'Pasar Malam' }).waitFor()
    expect(await passer.getByText('Acara ini dibatalkan').count()).toBe(0)
  }, 90_000)
