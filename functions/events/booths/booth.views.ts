import type { OwnBoothView, StaffBoothView } from './booth.contract.ts'
import type { Booth } from './booth.ts'

/** What its exhibitor and staff both see. */
function said(booth: Booth) {
  const {
    boothId,
    eventId,
    status,
    version,
    name,
    pitch,
    story,
    category,
    kecamatan,
    whatsapp,
    instagram,
    photo,
    appliedAt,
  } = booth
  return {
    ...{
      boothId,
      eventId,
      status,
      version,
      name,
      pitch,
      story,
      category,
      kecamatan,
      whatsapp,
      instagram,
      photo,
      appliedAt,
    },
    goods: booth.goods.map((good) => ({ ...good })),
    ...('decidedAt' in booth && { decidedAt: booth.decidedAt }),
    ...('reason' in booth && { reason: booth.reason }),
    ...('number' in booth && { number: booth.number }),
  }
}

/** To its exhibitor a booth that staff have open still waits; only its words stay as they are. */
export const asOwn = (booth: Booth): OwnBoothView => ({ ...said(booth), upload: booth.upload })

export const asStaff = (booth: Booth): StaffBoothView => ({
  ...said(booth),
  mail: booth.mail,
  ...('decidedByMail' in booth && { decidedByMail: booth.decidedByMail }),
})
