/** What other contexts may use of this one. */
export { type SignInSettings, whoIsCalling } from './sessions/who-is-calling.ts'
