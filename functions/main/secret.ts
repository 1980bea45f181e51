import type { SecretName } from '../manifest.ts'
import { keysFrom, secretFrom } from '../platform/secrets.ts'
import { setting, settingNames } from '../platform/settings.ts'

export const keysOf = (name: SecretName) => keysFrom(setting(settingNames.secret(name)))

export const secretNamed = (name: SecretName) => secretFrom(setting(settingNames.secret(name)))()
