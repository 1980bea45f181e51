import { implement } from '@orpc/server'
import { type CallContext, signedIn, turnAway } from '../../platform/http/serve.ts'
import type { Lang } from '../../platform/lang.ts'
import { type AccessView, accessContract } from './access.contract.ts'
import type { Access } from './access.shape.ts'
import type { AccessStore } from './access.store.ts'

export function accessRoutes({ access }: { access: AccessStore }) {
  const os = implement(accessContract).$context<CallContext>().use(turnAway)

  return os.router({
    readAccess: os.readAccess.handler(async ({ context }) =>
      toView(await access.find(signedIn(context).accountId), context.lang),
    ),

    saveAccess: os.saveAccess.handler(async ({ input: { needs }, context }) => {
      const { now, lang } = context
      const saved: Access = { needs, consent: { wording: accessWording[lang], at: now } }
      await access.save(signedIn(context).accountId, saved)
      return toView(saved, lang)
    }),

    forgetAccess: os.forgetAccess.handler(async ({ context }) => {
      await access.forget(signedIn(context).accountId)
      return toView(undefined, context.lang)
    }),
  })
}

/** UU PDP art. 4, 20–22: what for, who sees it, for how long. */
export const accessWording: Readonly<Record<Lang, string>> = {
  id: 'Saya setuju kebutuhan akses ini disimpan hanya untuk menunjukkan kepada saya lowongan mana yang tempat kerjanya memenuhinya. Tidak dikirim saat saya melamar, tidak terlihat pemberi kerja atau petugas, dan terhapus begitu saya menarik persetujuan ini.',
  en: 'I agree that these access needs are kept only to show me which workplaces meet them. They are not sent when I apply, no employer or officer sees them, and they are erased as soon as I take this consent back.',
}

const toView = (access: Access | undefined, lang: Lang): AccessView => ({
  needs: access?.needs ?? [],
  agreedAt: access?.consent.at,
  wording: accessWording[lang],
})
