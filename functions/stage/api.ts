import { chatContract } from './chat/line.contract.ts'
import { roomContract } from './rooms/room.contract.ts'

/** What can be asked of this context. */
export const stageContract = {
  ...roomContract,
  ...chatContract,
}
