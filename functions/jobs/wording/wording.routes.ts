import { implement } from '@orpc/server'
import { answer } from '../../platform/http/answer.ts'
import { type CallContext, turnAway } from '../../platform/http/serve.ts'
import type { Lang } from '../../platform/lang.ts'
import { applicationLetters } from '../applications/application.mail.ts'
import { doneBy } from '../done-by.ts'
import { firstWords } from './first-words.ts'
import { type WordingView, wordingContract } from './wording.contract.ts'
import type { WordingStore } from './wording.store.ts'
import { type Wording, worded, wordedLetters } from './wording.ts'

export function wordingRoutes({ wordings }: { wordings: WordingStore }) {
  const os = implement(wordingContract).$context<CallContext>().use(turnAway)

  return os.router({
    readWordings: os.readWordings.handler(async () => {
      const all = new Map((await wordings.all()).map((each) => [each.letter, each]))
      return wordedLetters.map((letter) => toView(all.get(letter) ?? { letter, words: {}, version: 0 }))
    }),

    saveWording: os.saveWording.handler(async ({ input: { letter, version, id, en }, errors, context }) => {
      const wording = answer(worded({ letter, words: { id, en }, version: version + 1 }), errors)
      const happened = { name: 'letter-worded', ...doneBy(context, 'officer') } as const
      if (!(await wordings.saveWhileVersion(version, wording, happened))) throw errors['wording-moved-on']()
      return toView(wording)
    }),
  })
}

const madeUp = { title: 'Operator Jahit', employer: 'CV Kain Rapi', number: 'LM-7K2M9Q', url: 'https://…', name: 'Ani' }
const [dueOn, until] = ['2026-11-04', '2027-05-01']

function toView(wording: Wording): WordingView {
  const sampleIn = (lang: Lang) => {
    const letters = applicationLetters[lang]
    const known = { ...madeUp, first: firstWords(wording, lang, madeUp), dueOn: letters.day(dueOn) }
    return wording.letter === 'submitted'
      ? letters.submitted({ ...known, until: letters.day(until) })
      : letters.moved({ ...known, to: wording.letter })
  }
  return { ...wording, words: { ...wording.words }, sample: { id: sampleIn('id'), en: sampleIn('en') } }
}
