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

/** A site is written down as people say it, `rotihangat.example`: the rest of its address goes before it. */
export const employerTyped = ({ website, ...fields }: Readonly<Record<string, string>>): Record<string, string> => ({
  ...fields,
  ...(website !== undefined && {
    website: /^[\w-]+(\.[\w-]+)+/.test(website.trim()) ? `https://${website.trim()}` : website,
  }),
})
