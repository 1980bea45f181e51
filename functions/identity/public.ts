/** What other contexts may use of this one. */
export { signInSettings } from './sessions/sign-in-settings.ts'
export { type SignInSettings, whoIsCalling } from './sessions/who-is-calling.ts'
