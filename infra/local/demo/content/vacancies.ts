import { employers } from './employers.ts'
import type { Vacancy, WrittenVacancy } from './types.ts'
import { bumi } from './vacancies/bumi.ts'
import { digital } from './vacancies/digital.ts'
import { kesehatan } from './vacancies/kesehatan.ts'
import { niaga } from './vacancies/niaga.ts'
import { pangan } from './vacancies/pangan.ts'
import { pendidikan } from './vacancies/pendidikan.ts'
import { sandang } from './vacancies/sandang.ts'
import { tamu } from './vacancies/tamu.ts'
import { teknik } from './vacancies/teknik.ts'

const written = [...sandang, ...pangan, ...tamu, ...kesehatan, ...pendidikan, ...niaga, ...teknik, ...digital, ...bumi]

export const vacancies: readonly Vacancy[] = written.map(inFull)

function inFull(vacancy: WrittenVacancy): Vacancy {
  const employer = employers.find(({ key }) => key === vacancy.employer)
  if (!employer) throw new Error(`${vacancy.key} names an employer that is not there: ${vacancy.employer}`)
  return {
    kecamatan: employer.kecamatan,
    place: employer.address,
    state: 'published',
    validDays: 30,
    shift: false,
    licences: [],
    ...vacancy,
  }
}
