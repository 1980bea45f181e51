import { logError } from '../../platform/log.ts'

/** Asks LiveKit for something a stage can go on without. Nothing, where LiveKit did not answer: the log says why. */
export async function withMedia<Done>(ask: () => Promise<Done>): Promise<Done | undefined> {
  try {
    return await ask()
  } catch (error) {
    logError('LiveKit did not answer', error)
    return undefined
  }
}
