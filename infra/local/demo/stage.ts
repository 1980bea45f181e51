import { randomUUID } from 'node:crypto'
import { roomOf } from '../../../functions/stage/rooms/room.ts'
import type { City } from '../city.ts'
import { booths } from './content/booths.ts'
import { festivalId } from './festival.ts'
import { person } from './person.ts'
import type { Staff } from './staff.ts'

const lines = [
  'Malam itu lilin batik ya, bukan waktu. Saya sempat bingung!',
  'Salam dari Cibeureum, nonton bertiga pakai mode radio.',
  'Suaranya jernih walau di angkot.',
]
const questions = [
  'Modal awal sebaiknya dari tabungan atau pinjam?',
  'Bagaimana menentukan harga kalau bahan naik terus?',
]

/** Exhibitors talk beside the first stage; a moderator lets their first words through, asks the hall and answers. */
export async function fillStage(city: City, { 'event-staff': host }: Staff): Promise<void> {
  const { stages } = await host.events.readEvent({ eventId: festivalId })
  const room = roomOf(festivalId, stages[0]?.stageId ?? '')
  const { pollId } = await host.stage.openPoll({
    ...{ room, formKey: randomUUID(), question: 'Di mana Anda pertama kali menjual karya?', many: false },
    choices: ['Titip di warung tetangga', 'WhatsApp dan Instagram', 'Pasar malam', 'Belum pernah menjual'],
  })
  for (const [n, { exhibitor }] of booths.slice(0, lines.length).entries()) {
    const visitor = person(city, exhibitor.mail)
    await visitor.signIn({ name: exhibitor.name })
    const { lineId, status } = await visitor.stage.writeLine({ room, formKey: randomUUID(), words: lines[n] ?? '' })
    if (status === 'held') await host.stage.letLineThrough({ room, lineId })
    await visitor.stage.castVote({ room, pollId, choices: [n % 2] })
    const words = questions[n]
    if (words) await visitor.stage.askQuestion({ room, formKey: randomUUID(), words, nameless: n === 1 })
  }
  await host.stage.writeLine({
    ...{ room, formKey: randomUUID() },
    words: 'Pertanyaan lewat kolom Tanya, supaya terjawab urut.',
  })
}
