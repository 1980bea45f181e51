import { randomUUID } from 'node:crypto'
import type { City } from '../city.ts'
import { applications } from './content/applications.ts'
import { seekers } from './content/seekers.ts'
import type { Application, Seeker } from './content/types.ts'
import type { OpenedVacancies } from './fair.ts'
import { inLanes } from './lanes.ts'
import { person } from './person.ts'

/** Seekers fill in their profiles and apply; recruiters answer them, one step at a time. */
export async function fillSeekers(
  city: City,
  opened: OpenedVacancies,
  say: (more: string) => void,
  howMany = seekers.length,
): Promise<void> {
  const bySeeker = Map.groupBy(applications, ({ seeker }) => seeker)
  await inLanes(
    seekers.slice(0, howMany),
    (seeker) =>
      bringSeeker(city, seeker, bySeeker.get(seeker.key) ?? [], opened).catch((error) => {
        // Nobody else should stay away because the machine was too busy for one of them.
        say(`${seeker.key} tidak jadi datang: ${error instanceof Error ? error.message : error}`)
      }),
    { say: (done, all) => say(`pencari kerja ${done} dari ${all}`) },
  )
}

async function bringSeeker(
  city: City,
  seeker: Seeker,
  sent: readonly Application[],
  opened: OpenedVacancies,
): Promise<void> {
  const visitor = person(city, seeker.mail)
  await visitor.signIn({ name: seeker.name })
  await visitor.jobs.saveProfile({
    name: seeker.name,
    phone: seeker.phone,
    kecamatan: seeker.kecamatan,
    education: seeker.education,
    programme: seeker.programme ?? '',
    skills: [...seeker.skills],
    wanted: [...seeker.wanted],
    experience: seeker.experience.map((each) => ({ ...each })),
    licences: [...seeker.licences],
    wageMin: seeker.wishes.wageMin,
    kinds: [...seeker.wishes.kinds],
    shift: seeker.wishes.shift,
  })
  if (seeker.access) await visitor.jobs.saveAccess({ needs: [...seeker.access], agree: true })
  if (comesBack(seeker)) await comeBack(visitor, seeker)
  for (const application of sent) {
    const vacancy = opened.get(application.vacancy)
    if (!vacancy) continue
    const { vacancyId, recruiter } = vacancy
    const message = application.letter?.slice(0, 1000)
    const { applicationId } = await visitor.jobs.submitApplication({
      vacancyId,
      formKey: randomUUID(),
      agree: true,
      ...(message && { message }),
    })
    if (application.state === 'withdrawn') await visitor.jobs.withdrawApplication({ applicationId })
    else await answer(recruiter, { vacancyId, applicationId }, application)
  }
}

/** A few look again each week, and let the city write to them. */
const comesBack = ({ key }: Seeker) => Number(key.match(/\d+$/)?.[0]) <= 12

async function comeBack({ jobs }: ReturnType<typeof person>, { kecamatan, education, wishes: { wageMin } }: Seeker) {
  await jobs.saveSearch({ kecamatan, name: `Dekat rumah: Kec. ${kecamatan}` })
  await jobs.saveSearch({ pendidikan: education, upah: wageMin, name: 'Sesuai sekolah dan upah saya' })
  await jobs.beginWeekly({ agree: true })
}

async function answer(
  recruiter: { jobs: ReturnType<typeof person>['jobs'] },
  about: Pick<Parameters<ReturnType<typeof person>['jobs']['readApplicant']>[0], 'vacancyId' | 'applicationId'>,
  { state, reason }: Application,
): Promise<void> {
  if (state === 'submitted' || state === 'withdrawn') return
  const { version } = await recruiter.jobs.readApplicant(about)
  if (state === 'declined') {
    await recruiter.jobs.declineApplicant({ ...about, version, reason: 'other', words: reason ?? '' })
    return
  }
  await recruiter.jobs.moveApplicant({ ...about, version, to: state })
}
