/** What other contexts may use of this one. */
export { accountMail, hasConsented, isOfCounter, mayBePublic, speaker, speakers } from './accounts/people.ts'
export type { LogCard } from './cards/on-cards.ts'
export type { LetGoOfMail } from './own-mail/on-mail-taken-off.ts'
export { personalData } from './register/own-rows.ts'
export type {
  DataSubject,
  ErasePerson,
  ErasureDeps,
  ExportPerson,
  LegalBasis,
  PersonalDataRow,
} from './register/personal-data.ts'
export { inviteFirstAdmin } from './roles/invite-first-admin.ts'
export { signInSettings } from './sessions/sign-in-settings.ts'
export { type SignInSettings, whoIsCalling } from './sessions/who-is-calling.ts'
