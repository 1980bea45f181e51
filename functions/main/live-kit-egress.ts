import { setting, settingAmong, settingNames } from '../platform/settings.ts'
import { egressAt } from '../stage/broadcast/egress.ts'
import { liveKitKey } from '../stage/manifest.ts'
import { bucketNamed } from './bucket.ts'
import type { ownLiveKit } from './live-kit.ts'

/** LiveKit with its egress, where the city has one. */
export function withEgress(live: ReturnType<typeof ownLiveKit>) {
  const isOn = settingAmong(settingNames.liveKitEgress, ['on', '-']) === 'on'
  const buckets = { region: setting('AWS_REGION'), site: bucketNamed('site'), media: bucketNamed('media') }

  return async () => {
    const media = await live()
    if (!media || !isOn) return media
    return { ...media, egress: egressAt(media.url, { key: liveKitKey, secret: media.secret }, buckets) }
  }
}
