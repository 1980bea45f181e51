import type { EmployerView } from '../../../../functions/jobs/employers/employer.contract.ts'

/** What stands in the fields when an employer's words are changed. */
export const employerFields = (employer: EmployerView): Record<string, string> => {
  const { name, kind, nib, kbli, field, kecamatan, address, about, people, website = '', version } = employer
  const { contactName, contactMail, contactPhone } = employer
  return {
    ...{ name, kind, nib, kbli, field, kecamatan, address, about, website, contactName, contactMail, contactPhone },
    people: String(people),
    version: String(version),
  }
}
