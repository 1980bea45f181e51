import { setting, settingNames } from '../platform/settings.ts'
import { liveKitKey } from '../stage/manifest.ts'
import { liveRooms } from '../stage/media/live-rooms.ts'
import { secretNamed } from './secret.ts'

/** LiveKit as this function may speak to it. Nothing, where the city has none. */
export function ownLiveKit() {
  const url = setting(settingNames.liveKitUrl)
  let made: Promise<{ url: string; secret: string; rooms: ReturnType<typeof liveRooms> }> | undefined
  return () => {
    if (url === '-') return Promise.resolve(undefined)
    made ??= secretNamed('livekit-keys').then((secret) => ({
      url,
      secret,
      rooms: liveRooms(url, { key: liveKitKey, secret }),
    }))
    made.catch(() => {
      made = undefined
    })
    return made
  }
}
