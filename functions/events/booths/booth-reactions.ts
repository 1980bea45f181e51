import type { DomainEvent, Reaction } from '../../platform/dynamodb/domain-events.ts'
import type { Lang } from '../../platform/lang.ts'
import type { Letter, SendMail } from '../../platform/mail.ts'
import type { EventStore } from '../calendar/event.store.ts'
import { boothLetters } from './booth.mail.ts'
import { toBooth } from './booth.store.ts'
import type { Booth } from './booth.ts'
import { photoFiles } from './photo-files.ts'

interface Deps {
  events: EventStore
  sendMail: SendMail
  siteUrl: string
  removeMedia(key: string): Promise<void>
}

type BoothEvent = 'booth-applied' | 'booth-approved' | 'booth-returned' | 'booth-withdrawn'

/** Each decision is told to the exhibitor in the language they applied in. */
export function boothReactions({ events, sendMail, siteUrl, removeMedia }: Deps): {
  [Name in BoothEvent]: Reaction<Name>
} {
  const address = (lang: Lang, path: string) => `${siteUrl}${lang === 'en' ? '/en' : ''}${path}`

  async function write(
    { id, item }: DomainEvent<BoothEvent>,
    letter: (about: { booth: string; event: string; mine: string }, booth: Booth) => Letter,
  ) {
    const booth = toBooth(item)
    // Erased: there is nobody to write to.
    if (booth.mail === '') return
    const event = await events.find(booth.eventId)
    const mine = address(booth.lang, `/saya/stan/${booth.boothId}/`)
    await sendMail({ id, to: booth.mail, ...letter({ booth: booth.name, event: event?.name ?? '', mine }, booth) })
  }

  return {
    'booth-applied': (event) => write(event, (about, { lang }) => boothLetters[lang].received(about)),

    'booth-approved': (event) =>
      write(event, (about, booth) => {
        const page = address(booth.lang, `/acara/${booth.eventId}/stan/${booth.boothId}/`)
        const number = booth.status === 'approved' ? booth.number : 0
        return boothLetters[booth.lang].approved({ ...about, page, number })
      }),

    'booth-returned': (event) =>
      write(event, (about, booth) =>
        boothLetters[booth.lang].returned({ ...about, reason: booth.status === 'returned' ? booth.reason : '' }),
      ),

    async 'booth-withdrawn'(event) {
      const { photo } = toBooth(event.item)
      for (const file of photo ? photoFiles(photo.name) : []) await removeMedia(file)
      await write(event, (about, { lang }) => boothLetters[lang].withdrawn(about))
    },
  }
}
