import { backstageContract } from './backstage/backstage.contract.ts'
import { captionContract } from './captions/caption.contract.ts'
import { chatContract } from './chat/line.contract.ts'
import { handsContract } from './hands/hand.contract.ts'
import { mineContract } from './mine/mine.contract.ts'
import { peopleContract } from './people/people.contract.ts'
import { pollContract } from './polls/poll.contract.ts'
import { questionContract } from './questions/question.contract.ts'
import { reactionContract } from './reactions/reaction.contract.ts'
import { recordingContract } from './replay/recording.contract.ts'
import { roomContract } from './rooms/room.contract.ts'
import { slideContract } from './slides/slide.contract.ts'
import { stagesContract } from './stages/stage.contract.ts'

/** What can be asked of this context. */
export const stageContract = {
  ...roomContract,
  ...stagesContract,
  ...handsContract,
  ...peopleContract,
  ...backstageContract,
  ...chatContract,
  ...questionContract,
  ...pollContract,
  ...mineContract,
  ...reactionContract,
  ...captionContract,
  ...slideContract,
  ...recordingContract,
}
