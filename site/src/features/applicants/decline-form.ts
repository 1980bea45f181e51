import * as v from 'valibot'
import { declineReasons } from '../../../../functions/jobs/applications/application.shape.ts'
import { lines } from '../../../../functions/platform/http/fields.ts'
import type { Lang } from '../../words/lang.ts'
import { recruitingWords } from '../../words/recruiting.ts'

export const declining = { reason: v.picklist(declineReasons), words: lines(600) }

/** Where there are no words yet, those that go with the reason: only to be looked at first, never sent unread. */
export function withDraft(fields: Readonly<Record<string, string>>, lang: Lang): Record<string, string> {
  const { reason = '', words = '', step } = fields
  const draft = recruitingWords[lang].drafts[reason as 'skills'] ?? ''
  return { ...fields, ...(step === 'preview' && words.trim() === '' && { words: draft }) }
}
