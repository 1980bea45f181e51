import { prices } from '../../prices.ts'

/** What one person beside a stage takes in an hour, counted while a full room talked. */
export interface PersonHour {
  reads: number
  writes: number
  /** Requests to the HTTP gateway. */
  requests: number
  invocations: number
  gigabyteSeconds: number
  logGigabytes: number
}
/** What there is once for a room, whoever is there. */
export interface RoomHour {
  invocations: number
  gigabyteSeconds: number
  puts: number
}
export interface TalkHour {
  person: PersonHour
  room: RoomHour
  /** Messages to and from one socket, by 32 KB begun. */
  socketMessages: number
  /** Snapshots that one reader asks the edge for, and what it is sent. */
  looks: number
  lookGigabytes: number
}

export interface Festival {
  /** Hours of all people before a stage, together. */
  viewerHours: number
  /** Hours that each stage is on, together. */
  stageHours: number
  /** How many of a room sit on sockets. */
  seats: number
  /** Which part of the viewers takes which quality. */
  qualities: readonly { share: number; megabytesAnHour: number }[]
}

/** Two days of three stages, eight hours each; ten thousand visitors watch two and a half hours each. */
export const twoDays = { visitors: 10_000, viewerHours: 25_000, stageHours: 48 } as const

/** Line by line, in US dollars. Everybody talks all the time as the measured room did: a quieter festival costs less. */
export function festivalBill(
  { person, room, socketMessages, looks, lookGigabytes }: TalkHour,
  { viewerHours, stageHours, seats, qualities }: Festival,
) {
  const sitting = Math.min(viewerHours, stageHours * seats)
  const reading = viewerHours - sitting
  const beyondFree = (used: number, free: number) => Math.max(0, used - free)
  const megabytes = qualities.reduce((sum, { share, megabytesAnHour }) => sum + share * megabytesAnHour, 0)
  return {
    sockets: sitting * (socketMessages * prices.socketMessages + 60 * prices.socketMinutes),
    database: viewerHours * (person.writes * prices.writeUnits + person.reads * prices.readUnits),
    functions: viewerHours * timeOf(person) + stageHours * timeOf(room),
    gateway: viewerHours * person.requests * (prices.requests + prices.atTheEdge),
    snapshots:
      stageHours * room.puts * prices.puts +
      beyondFree(reading * looks, prices.edgeFree.requests) * prices.atTheEdge +
      beyondFree(reading * lookGigabytes, prices.edgeFree.gigabytes) * prices.edgeGigabytes,
    logs: viewerHours * person.logGigabytes * prices.logGigabytes,
    machines: stageHours * (prices.mediaServerHour + prices.egressHour),
    traffic: ((viewerHours * megabytes) / 1000) * prices.machineGigabytes,
  }
}

const timeOf = ({ invocations, gigabyteSeconds }: Pick<PersonHour, 'invocations' | 'gigabyteSeconds'>) =>
  invocations * prices.invocations + gigabyteSeconds * prices.gigabyteSeconds

export const totalOf = (bill: Readonly<Record<string, number>>) =>
  Object.values(bill).reduce((sum, dollars) => sum + dollars, 0)

/** A message is charged for each 32 KB begun. */
export const messagesOf = (bytes: number) => Math.max(1, Math.ceil(bytes / 32_768))
