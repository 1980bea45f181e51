import type { VacancyWords } from './vacancy.shape.ts'

/** Perpres 57/2023 art. 5 has a place for age and sex, and SE Menaker M/6/HK.04/V/2025 says when they may be asked: hardly ever. */
export const sexes = ['male', 'female'] as const
export type Sex = (typeof sexes)[number]

type Limits = Pick<VacancyWords, 'ageMin' | 'ageMax' | 'sex'>

/** Whoever is younger may not be hired for such work at all (UU 13/2003 art. 68), so asking for it shuts nobody out. */
const grownUp = 18

/** Which age is asked for, in the words that a finding quotes. Empty where it shuts nobody out. */
export function ageAsked({ ageMin, ageMax }: Pick<Limits, 'ageMin' | 'ageMax'>): string {
  const least = ageMin !== undefined && ageMin > grownUp ? ageMin : undefined
  if (ageMax !== undefined) return ageMin === undefined ? `paling tua ${ageMax} tahun` : `${ageMin}–${ageMax} tahun`
  return least === undefined ? '' : `paling muda ${least} tahun`
}

const names: Readonly<Record<Sex, string>> = { male: 'laki-laki', female: 'perempuan' }

export const sexAsked = ({ sex }: Pick<Limits, 'sex'>): string => (sex ? names[sex] : '')
