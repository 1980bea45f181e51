import { maySpeak, type Part } from '../stages/parts.ts'

/**
 * What a token lets its holder do, every flag written out: LiveKit takes an omitted `canPublish` or `canSubscribe` for yes.
 * Chat, hands and every act go through our own functions, so nobody publishes data; nobody's browser administers a room.
 */
export interface Grants {
  roomJoin: true
  room: string
  canSubscribe: boolean
  canPublish: boolean
  canPublishSources: ('microphone' | 'camera' | 'screen_share' | 'screen_share_audio')[]
  canPublishData: false
  canUpdateOwnMetadata: false
  hidden: boolean
  roomAdmin: false
  roomCreate: false
  roomList: false
  roomRecord: false
  ingressAdmin: false
}

const sources = {
  viewer: [],
  captioner: [],
  called: ['microphone', 'camera'],
  speaker: ['microphone', 'camera', 'screen_share', 'screen_share_audio'],
  host: ['microphone', 'camera', 'screen_share', 'screen_share_audio'],
} as const satisfies Record<Part, Grants['canPublishSources']>

/** While a stage is paused, its own people alone see and hear each other. */
export const grantsOf = (part: Part, room: string, isPaused = false): Grants => ({
  roomJoin: true,
  room,
  canSubscribe: maySpeak(part) || !isPaused,
  canPublish: maySpeak(part),
  canPublishSources: [...sources[part]],
  canPublishData: false,
  canUpdateOwnMetadata: false,
  hidden: false,
  roomAdmin: false,
  roomCreate: false,
  roomList: false,
  roomRecord: false,
  ingressAdmin: false,
})
