/** What the front page is made from. Whatever is absent has its own words: the square is never an empty grid. */
export interface HomeLocals {
  home: Home
}

export interface Home {
  /** The zone hours are told in. */
  zone: string
  /** When it was loaded: what is on at this instant is marked, and `now.ts` keeps the mark right. */
  at: string
  /** Today's programme, in order of time. The page marks what is on at any clock by these instants. */
  today: readonly HomeItem[]
  /** The festival that is on or comes next. */
  festival?: HomeEvent | undefined
  /** The job fair that is on or comes next. */
  fair?: HomeEvent | undefined
  /** A few booths; eight fill the grid. */
  booths: readonly HomeBooth[]
  vacancies: readonly HomeVacancy[]
  titles: readonly HomeTitle[]
  vacanciesCount: number
  employersCount: number
  titlesCount: number
}

interface HomeItem {
  itemId: string
  eventId: string
  title: string
  stageId: string
  stage: string
  startsAt: string
  endsAt: string
}

interface HomeEvent {
  eventId: string
  name: string
  /** One line about it. */
  pitch?: string | undefined
  startsAt: string
  endsAt: string
  boothsCount?: number | undefined
  /** Until when a booth may be applied for. */
  applyUntil?: string | undefined
}

interface HomeBooth {
  boothId: string
  eventId: string
  name: string
  pitch: string
}

export interface HomeVacancy {
  vacancyId: string
  employerId: string
  title: string
  employer: string
  /** The kecamatan, or where the work is. */
  place: string
  wageLow?: number | undefined
  wageHigh?: number | undefined
  closesOn?: string | undefined
}

interface HomeTitle {
  titleId: string
  title: string
  author: string
  year?: number | string | undefined
}

export const emptyHome: Home = {
  zone: 'Asia/Jakarta',
  at: '1970-01-01T00:00:00.000Z',
  today: [],
  booths: [],
  vacancies: [],
  titles: [],
  vacanciesCount: 0,
  employersCount: 0,
  titlesCount: 0,
}
