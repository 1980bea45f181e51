import type { PublicEmployerView } from '../../../../functions/jobs/employers/employer.contract.ts'
import { accessWords } from '../../../../functions/jobs/lists/access.ts'
import { kbjiName } from '../../../../functions/jobs/lists/kbji.ts'
import type { Education, WorkKind } from '../../../../functions/jobs/lists/work.ts'
import type { PublicVacancyView } from '../../../../functions/jobs/vacancies/vacancy.contract.ts'
import { vacancyWords } from '../../words/vacancies.ts'

const employmentTypes: Readonly<Record<WorkKind, string>> = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  contract: 'CONTRACTOR',
  internship: 'INTERN',
  daily: 'PER_DIEM',
}
const credentials: Readonly<Partial<Record<Education, string>>> = {
  sma: 'high school',
  smk: 'high school',
  d3: 'associate degree',
  s1: 'bachelor degree',
  s2: 'postgraduate degree',
}

/** schema.org JobPosting with all that search engines ask for (developers.google.com/search/docs/appearance/structured-data/job-posting); never age or sex. */
export function jobPosting(vacancy: PublicVacancyView, employer: PublicEmployerView, url: string): object {
  const { wageMin: minValue, wageMax: maxValue, kind, education, remote } = vacancy
  const credentialCategory = credentials[education]
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: vacancy.title,
    url,
    industry: vacancyWords.id.fields[vacancy.field],
    description: paragraphs(vacancy.description),
    datePosted: vacancy.publishedAt,
    validThrough: `${vacancy.closesOn}T23:59:59+07:00`,
    employmentType: employmentTypes[kind],
    identifier: { '@type': 'PropertyValue', name: employer.name, value: vacancy.vacancyId },
    hiringOrganization: {
      '@type': 'Organization',
      name: employer.name,
      ...(employer.website && { sameAs: employer.website }),
    },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        streetAddress: vacancy.place,
        ...(vacancy.kecamatan !== 'Luar kota' && { addressLocality: `Kecamatan ${vacancy.kecamatan}, Kota Sukabumi` }),
        addressRegion: 'Jawa Barat',
        addressCountry: 'ID',
      },
      ...(vacancy.access.length > 0 && {
        amenityFeature: vacancy.access.map((need) => ({
          '@type': 'LocationFeatureSpecification',
          name: accessWords[need].id,
          value: true,
        })),
      }),
    },
    ...(remote && {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: 'Indonesia' },
    }),
    ...(maxValue !== undefined && {
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'IDR',
        value: { '@type': 'QuantitativeValue', minValue, maxValue, unitText: kind === 'daily' ? 'DAY' : 'MONTH' },
      },
    }),
    ...(credentialCategory && {
      educationRequirements: { '@type': 'EducationalOccupationalCredential', credentialCategory },
    }),
    experienceRequirements:
      vacancy.experienceYears > 0
        ? { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: vacancy.experienceYears * 12 }
        : 'no requirements',
    ...(vacancy.kbji && { occupationalCategory: category(vacancy.kbji) }),
    ...(vacancy.licences.length + vacancy.programmes.length > 0 && {
      qualifications: [...vacancy.programmes, ...vacancy.licences].join(', '),
    }),
    ...(vacancy.shift && { workHours: vacancyWords.id.shift }),
    ...(vacancy.skills.length > 0 && { skills: vacancy.skills.join(', ') }),
    totalJobOpenings: vacancy.quota,
    directApply: true,
  }
}

/** The unit group of the national classification; its codes follow ISCO-08. */
const category = (codeValue: string) => ({
  '@type': 'CategoryCode',
  codeValue,
  name: kbjiName(codeValue),
  inCodeSet: { '@type': 'CategoryCodeSet', name: 'KBJI 2014' },
})

/** Search engines read the description as HTML: what people wrote is text in it. */
const paragraphs = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split(/\n{2,}/)
    .map((each) => `<p>${each.replaceAll('\n', '<br>')}</p>`)
    .join('')
