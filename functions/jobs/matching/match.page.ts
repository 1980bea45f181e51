import type * as v from 'valibot'
import type { ItemPage } from '../../platform/dynamodb/table.ts'
import type { LaidOut } from '../search/laid-out.ts'
import type { PublicVacancyView } from '../vacancies/vacancy.contract.ts'
import {
  type Applicants,
  drawnFor,
  inOrder,
  type Me,
  type Standing,
  standingFor,
  usualFor,
  wordsOnce,
} from './market/for-me.ts'
import type { ReadMarket } from './market/read-market.ts'
import type { VacancyForMe, wishes } from './match.contract.ts'
import { inRow, inShort, ownMatch } from './match.view.ts'
import { match } from './sum/match.ts'

type Wishes = { [Name in keyof typeof wishes]?: v.InferOutput<(typeof wishes)[Name]> }
type Mark = NonNullable<ItemPage['next']>

export interface Given {
  market: LaidOut<ReadMarket>
  /** How many are open. */
  count: number
  me: Me
  applicantsOf: Applicants
}
export interface Asked {
  wishes: Wishes
  after: Mark | undefined
  /** Whose first page it is, and on which day. */
  lot: string
}

/** A phone on paid data: so many rows and so many bytes a page, whichever comes first. */
const rowsOnPage = 20
const bytesOnPage = 19_500
/** Where on the first page the one that few have seen stands: high enough to be seen, below what suits best. */
const drawnAt = 4

/** One page of a seeker's list. The mark says where it goes on, and which one was drawn, so that it comes only once. */
export function pageFor({ market, count: of, me, applicantsOf }: Given, { wishes: asked, after, lot }: Asked) {
  const there = standingFor(market, me, applicantsOf, passing(asked))
  const all = asked.terpenuhi ? there.all.filter(there.isMet) : there.all
  const drawn = after ? undefined : drawnFor({ ...there, all }, rowsOnPage, lot)
  const drawnId = drawn?.vacancy.vacancyId ?? String(after?.drawn ?? '')
  const usual = usualFor(all, me, market.kept.known)

  const walk = upTo(rowsOnPage + 1, inOrder(all, after && { order: Number(after.pk), vacancyId: after.sk }), drawnId)
  const rows: VacancyForMe[] = []
  let [bytes, walked] = [0, 0]
  while (rows.length < rowsOnPage) {
    const isDrawn = drawn !== undefined && rows.length === drawnAt
    const standing = isDrawn ? drawn : walk[walked]
    if (!standing) break
    const row = toRow(standing, isDrawn)
    bytes += Buffer.byteLength(JSON.stringify(row)) + 1
    if (bytes > bytesOnPage && rows.length > 0) break
    rows.push(row)
    if (!isDrawn) walked++
  }
  const last = walk[walked - 1]
  const mark = last && walk.length > walked ? markOf(last, drawnId) : undefined
  return { vacancies: rows, count: all.length, of, mark }

  function toRow(standing: Standing, isRarelySeen: boolean): VacancyForMe {
    const { vacancy, work } = standing
    const sum = ownMatch(match(me.seeker, wordsOnce(work), market.kept.known.taken), me.needs, vacancy.access, usual)
    return { vacancy: inRow(standing), match: inShort(sum), isRarelySeen }
  }
}

/** The first of a walk, without the one that has a place of its own. */
function upTo(count: number, walk: Iterable<Standing>, drawnId: string): Standing[] {
  const first: Standing[] = []
  for (const each of walk) {
    if (each.vacancy.vacancyId !== drawnId) first.push(each)
    if (first.length === count) break
  }
  return first
}

const passing =
  ({ bidang, kecamatan }: Wishes) =>
  (vacancy: PublicVacancyView) =>
    (!bidang || vacancy.field === bidang) && (!kecamatan || vacancy.kecamatan === kecamatan)

const markOf = ({ order, vacancy }: Standing, drawn: string): Mark => ({
  pk: String(order),
  sk: vacancy.vacancyId,
  drawn,
})
