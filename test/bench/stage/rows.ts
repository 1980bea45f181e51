import { megabytesAnHour, type Quality, qualities } from '../../../site/src/live/qualities.ts'
import type { Row } from '../run.ts'
import { festivalBill, type TalkHour, totalOf, twoDays } from './bill/festival-bill.ts'
import { type FullRoom, hourOf, personHoursOf } from './chat.ts'
import { percentileOf } from './crowd/delays.ts'
import type { Votes } from './crowd/vote.ts'
import type { Ban } from './media/ban.ts'
import type { Pictures } from './media/pictures.ts'

export function ofTalk(full: FullRoom, counted: FullRoom): Row[] {
  const { sockets, readers, lines, lost, unanswered, bySocket, byReader, byFront, between } = full.talk
  // The worse of the two: through the local front, or at the stand-in for the edge. In a small room nobody reads.
  const read = [byReader, byFront].map((delays) => percentileOf(delays, 95)).filter((ms) => !Number.isNaN(ms))
  return [
    {
      id: 'chat-socket-p95-ms',
      what: `${lines} lines to ${sockets} sockets, a frame each ${percentileOf(between, 50)} ms`,
      ...{ value: percentileOf(bySocket, 95), unit: 'ms', peer: 'to be reached', peerValue: 1500 },
    },
    {
      id: 'chat-reader-p95-ms',
      what: `the same to ${readers} who read the snapshot, ${(full.snapshots / full.seconds).toFixed(2)} of them written a second`,
      ...{ value: Math.max(0, ...read), unit: 'ms', peer: 'to be reached', peerValue: 3000 },
    },
    {
      id: 'chat-lost',
      what: `lines that did not come to somebody, of each line to each of ${sockets + readers}; ${unanswered} not answered in time`,
      ...{ value: lost, unit: '', peer: 'to be told', peerValue: lines * (sockets + readers) },
    },
    ...perHour(full, counted),
  ]
}

/** Peer: a room where each line is a message to each socket, as the usual chat server does it. */
function perHour(full: FullRoom, counted: FullRoom): Row[] {
  const hour = hourOf(full, counted)
  const { reads, writes } = hour.person
  return [
    {
      id: 'messages-socket-hour',
      what: 'of the socket gateway, counted',
      ...{ value: hour.socketMessages, unit: '', peer: 'a message a line', peerValue: messagesALine(full, hour) },
    },
    {
      id: 'units-visitor-hour',
      what: `of the database: ${reads.toFixed(1)} read, ${writes.toFixed(1)} written; each says ${Math.round(linesAnHour(counted))} lines an hour`,
      ...{ value: reads + writes, unit: '', peer: 'a plain put a line', peerValue: 2 * linesAnHour(counted) },
    },
  ]
}

const linesAnHour = ({ talk }: FullRoom) => talk.lines / personHoursOf(talk)
const messagesALine = ({ talk, seconds }: FullRoom, { socketMessages }: TalkHour) =>
  Math.max(socketMessages, (talk.lines / seconds) * 3600)

export const ofVotes = ({ sent, accepted, refused, seconds, wrongOnTheWay, wrongAtTheClose, looked }: Votes): Row => ({
  id: 'vote-burst-wrong',
  what: `${accepted} votes counted in ${Math.round(seconds)} s, ${refused} after the close; ${looked} looks on the way`,
  ...{ value: wrongOnTheWay + wrongAtTheClose, unit: '', peer: 'sent', peerValue: sent },
})

/** A try that did not end is worth its whole patience. */
export function ofBans(bans: readonly Ban[], tries: number): Row[] {
  const longest = (time: (ban: Ban) => number) => (bans.length < tries ? 20_000 : Math.max(...bans.map(time)))
  const p95 = (time: (ban: Ban) => number) => bans.map(time).sort((a, b) => a - b)[Math.floor(bans.length * 0.95)] ?? 0
  const heard = bans.filter(({ heardAgain }) => heardAgain > 0).length
  return [
    {
      id: 'ban-silent-max-ms',
      what: `from the moderator’s tap to silence, ${tries} tries; p95 ${Math.round(p95(({ silent }) => silent))} ms`,
      ...{ value: longest(({ silent }) => silent), unit: 'ms', peer: 'to be reached', peerValue: 2000 },
    },
    {
      id: 'reentry-max-ms',
      what: `back with a token that holds, and out again: ${bans.length} of ${tries}, p95 ${Math.round(p95(({ again }) => again))} ms, heard ${heard} times`,
      ...{ value: longest(({ again }) => again), unit: 'ms', peer: 'to be reached', peerValue: 2000 },
    },
  ]
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

export function ofPictures(
  { bytes, requests, firstFrames, reconnect }: Pictures,
  megabytesAnHour: Readonly<Record<Quality, number>>,
): Row[] {
  const others = qualities.filter((quality) => quality !== 'radio')
  const prices = others.map((quality) => `${quality} ${Math.round(megabytesAnHour[quality])}`).join(', ')
  return [
    {
      id: 'first-frame-ms',
      what: 'from the tap on a stage’s page to a moving picture, LiveKit’s client fetched; median of 5',
      // What joining alone took LiveKit's own client once, on two cores: not of this run, so a scale and no race.
      ...{ value: median(firstFrames), unit: 'ms', peer: 'joining alone, once', peerValue: 540 },
    },
    {
      id: 'reconnect-s',
      what: 'from the end of the media server, back after a second, to a moving picture',
      ...{ value: reconnect, unit: 's', peer: 'a page reloaded', peerValue: 6 },
    },
    {
      id: 'radio-mb-hour',
      what: `sound without a pause, both ways, headers of packets included; ${prices} MB`,
      ...{ value: megabytesAnHour.radio, unit: 'MB', peer: 'to be reached', peerValue: 20 },
    },
    {
      id: 'stage-bytes',
      what: `a stage’s page before Play, ${requests} requests`,
      ...{ value: bytes, unit: 'B', peer: 'budget', peerValue: 60 * 1024 },
    },
  ]
}

/** What viewers take, where nobody knows yet: few have Wi-Fi. */
const shares: Readonly<Record<Quality, number>> = { radio: 0.3, low: 0.4, medium: 0.2, high: 0.1 }

export function ofFestival(
  full: FullRoom,
  counted: FullRoom,
  measured: Readonly<Record<Quality, number>> = megabytesAnHour,
): Row {
  const hour = hourOf(full, counted)
  const festival = {
    ...twoDays,
    seats: 500,
    qualities: qualities.map((quality) => ({ share: shares[quality], megabytesAnHour: measured[quality] })),
  }
  const bill = festivalBill(hour, festival)
  const plain = festivalBill({ ...hour, socketMessages: messagesALine(full, hour) }, festival)
  return {
    id: 'event-usd',
    what: `two days, 10,000 visitors, 25,000 hours watched: ${lines(bill)}`,
    ...{ value: totalOf(bill), unit: 'USD', peer: 'a message a line', peerValue: totalOf(plain) },
  }
}

const lines = (bill: Readonly<Record<string, number>>) =>
  Object.entries(bill)
    .map(([line, dollars]) => `${line} ${dollars.toFixed(2)}`)
    .join(', ')
