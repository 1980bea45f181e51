import { adminWords } from '../../words/identity-admin.ts'
import { type Lang, to } from '../../words/lang.ts'

/** The pages of the admins' desk. */
export const adminLinks = (lang: Lang, open: 'staff' | 'changes') => {
  const t = adminWords[lang]
  return [
    { name: t.staff, href: to(lang, '/meja/admin/'), open: open === 'staff' },
    { name: t.changes, href: to(lang, '/meja/admin/catatan/'), open: open === 'changes' },
  ]
}
