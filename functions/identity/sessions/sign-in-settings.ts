import { settingAmong, settingNames, settingUrl } from '../../platform/settings.ts'
import type { SignInSettings } from './who-is-calling.ts'

/** As a function is told. Nonsense stops its start. */
export const signInSettings = (): SignInSettings => ({
  siteUrl: settingUrl(settingNames.siteUrl),
  staffSignIn: settingAmong(settingNames.staffSignIn, ['passkey', 'code']),
})
