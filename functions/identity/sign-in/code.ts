import type { Instant } from '../../platform/clock.ts'
import { minuteMs } from '../../platform/clock.ts'
import type { Lang } from '../../platform/lang.ts'
import { ok, refuse } from '../../platform/result.ts'

/** A code as it was asked for: by one browser, for one address. */
export interface AskedCode {
  /** What the browser's secret hashes to. */
  browser: string
  mail: string
  lang: Lang
  /** Keyed: six digits alone would be found out in a second (ASVS 6.5.2). */
  codeHash: string
  tries: number
  status: 'open' | 'proven' | 'used'
  endsAt: Instant
}

/** ASVS 6.5.5: ten minutes. */
export const codeHoldsMs = 10 * minuteMs
export const mostTries = 5

/** How long somebody new may take to write their name and age, once the code was right. */
export const provenHoldsMs = 30 * minuteMs

/** How often codes go to one address, whoever asks. The mailbox's owner is not to be flooded, nor the code guessed. */
export const perAddress = [
  { times: 5, seconds: 15 * 60 },
  { times: 20, seconds: 24 * 60 * 60 },
] as const

/**
 * What a try comes to, after it was counted. A right code is right again until it ends, for the browser whose answer got
 * lost; that it raises one session only is the store's condition.
 */
export function judgeTry(code: AskedCode | undefined, isRight: boolean, now: Instant) {
  if (!code || code.tries > mostTries || now >= code.endsAt) return refuse('code-over')
  if (!isRight) return code.tries === mostTries ? refuse('code-over') : refuse('code-wrong')
  return ok(code)
}
