import type { SecretName } from '../manifest.ts'
import { keysFrom } from '../platform/secrets.ts'
import { setting, settingNames } from '../platform/settings.ts'

export const keysOf = (name: SecretName) => keysFrom(setting(settingNames.secret(name)))
