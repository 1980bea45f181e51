import { type Instant, wallClock } from '../../platform/clock.ts'
import { cityZone } from '../calendar/working-days.ts'
import type { Education, Field, WorkKind } from '../lists/work.ts'
import type { Published } from '../vacancies/vacancy.shape.ts'
import type { NationalRecord } from './report.contract.ts'

/** Its own words. What it has none for goes under what is nearest. */
const jobTypes: Record<WorkKind, string> = {
  'full-time': 'Full time',
  'part-time': 'Part time',
  contract: 'Contract',
  internship: 'Internship',
  daily: 'Contract',
}
const schooling: Record<Education, string> = {
  sd: 'SD atau Sederajat',
  smp: 'SMP atau Sederajat',
  sma: 'SMA atau Sederajat',
  smk: 'SMK',
  d3: 'Diploma',
  s1: 'Sarjana',
  s2: 'Magister',
}
const trades: Record<Field, { industry: string; work: string }> = {
  sandang: { industry: 'Manufaktur', work: 'Manufaktur dan Produksi' },
  pangan: { industry: 'Food & Beverage', work: 'Manufaktur dan Produksi' },
  tamu: { industry: 'Restaurant & Food Services', work: 'Operasi Hotel' },
  kesehatan: { industry: 'Healthcare & Pharmaceutical', work: 'Kesehatan dan Medis' },
  pendidikan: { industry: 'Education & Training', work: 'Pelatih, Pendidik' },
  niaga: { industry: 'FMCG', work: 'Penjualan dan Pemasaran' },
  teknik: { industry: 'Engineering, Procurement, Construction (EPC)', work: 'Teknik, Lainnya' },
  digital: { industry: 'IT / Computers-Hardware', work: 'IT' },
  bumi: { industry: 'Other Services', work: 'Operasional' },
}

/**
 * A vacancy as the national board's API tells one: names and kinds of its fields as its records of October 2025 have them.
 * What the law forbids to ask is always null, and age and sex are null but where an officer accepted a lawful reason.
 */
export function nationalRecord({ vacancyId, field, publishedAt, approved: words }: Published): NationalRecord {
  const { title, quota, closesOn, description, education, experienceYears, kind, skills } = words
  const { wageMin = 0, wageMax = 0, wageWithheld, ageMin, ageMax, sex } = words
  return {
    ...{ id: vacancyId, title, status: 'open', quota },
    published_at: inWib(publishedAt),
    expires_at: closesOn,
    description,
    qualification: qualificationOf(words),
    gender: sex ?? null,
    ...{ marital_status: null, physical_condition: null },
    min_age: ageMin ?? null,
    max_age: ageMax ?? null,
    min_year_experience: experienceYears > 0 ? experienceYears : null,
    job_function: trades[field].work,
    job_type: jobTypes[kind],
    min_education: schooling[education],
    skills: [...skills],
    ...{ min_salary: wageMin, max_salary: wageMax, show_salary: !wageWithheld },
    industry: trades[field].industry,
  }
}

/** `2025-10-23 08:40:58`, with no zone said: WIB. */
const inWib = (at: Instant) => wallClock(cityZone, Date.parse(at)).replace('T', ' ')

function qualificationOf({ education, programmes, experienceYears, licences, shift }: Published['approved']): string {
  return [
    `Pendidikan minimal: ${schooling[education]}${programmes.length > 0 ? ` (${programmes.join(', ')})` : ''}`,
    experienceYears > 0 ? `Pengalaman minimal: ${experienceYears} tahun` : 'Tanpa pengalaman boleh melamar',
    ...(licences.length > 0 ? [`Surat: ${licences.join(', ')}`] : []),
    ...(shift ? ['Bekerja bergantian sif'] : []),
  ].join('\n')
}
