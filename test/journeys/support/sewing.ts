import { randomUUID } from 'node:crypto'
import { type Day, dayMs, later } from '../../../functions/platform/clock.ts'
import type { Id } from '../../../functions/platform/ids.ts'

interface Sewing {
  employerId: Id<'employer'>
  title: string
  today: Day
  description?: string
}

/** A vacancy as its recruiter drafts it, in order but for what its description may say. */
export function sewing({ employerId, title, today, description = 'Menjahit kemeja dan celana dengan mesin.' }: Sewing) {
  const kept = { education: 'smp', kecamatan: 'Cikole', kind: 'full-time' } as const
  return {
    ...{ employerId, formKey: randomUUID(), title, description, ...kept },
    ...{ kbji: '7531', quota: 2, experienceYears: 0, place: 'Jalan Ciaul 3', shift: false, remote: false },
    ...{ programmes: [], skills: ['menjahit'], licences: [], access: [], wageMin: 2_900_000, wageMax: 3_100_000 },
    closesOn: later(`${today}T00:00:00.000Z`, 20 * dayMs).slice(0, 10),
    contact: '0266-221100',
  }
}
