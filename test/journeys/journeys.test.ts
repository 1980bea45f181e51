import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { budgetsOfPages } from '../budgets/budgets.ts'
import { aftermath } from './aftermath.journey.ts'
import { backstageJourney } from './backstage.journey.ts'
import { broadcastJourney } from './broadcast.journey.ts'
import { calledOffJourney } from './called-off.journey.ts'
import { counterJourney } from './counter.journey.ts'
import { crowdJourney } from './crowd.journey.ts'
import { cvJourney } from './cv.journey.ts'
import { employerJourney } from './employer.journey.ts'
import { festivalJourney } from './festival.journey.ts'
import { findingsJourney } from './findings.journey.ts'
import { foundCardJourney } from './found-card.journey.ts'
import { libraryJourneys } from './library.journey.ts'
import { markersJourney } from './markers.journey.ts'
import { matchJourney } from './match.journey.ts'
import { noAnswerJourney } from './no-answer.journey.ts'
import { nowJourney } from './now.journey.ts'
import { officerJourneys } from './officer.journey.ts'
import { offlineJourney } from './offline.journey.ts'
import { overdueJourney } from './overdue.journey.ts'
import { ownDataJourney } from './own-data.journey.ts'
import { pagesJourneys } from './pages.journey.ts'
import { programmeJourney } from './programme.journey.ts'
import { radioJourney } from './radio.journey.ts'
import { recordsJourney } from './records.journey.ts'
import { recruiterJourney } from './recruiter.journey.ts'
import { replayJourney } from './replay.journey.ts'
import { returnedMailJourneys } from './returned-mail.journey.ts'
import { savedJourney } from './saved.journey.ts'
import { seekerJourney } from './seeker.journey.ts'
import { staffJourneys } from './staff.journey.ts'
import { stageJourney } from './stage.journey.ts'
import { stageBreaksJourney } from './stage-breaks.journey.ts'
import { stageDevicesJourney } from './stage-devices.journey.ts'
import { openSquare, type Square } from './support/square.ts'
import { endShows } from './support/stage.ts'
import { takeDownJourney } from './take-down.journey.ts'

describe('the whole city, in a browser', () => {
  let opened: Square
  const square = () => opened
  beforeAll(async () => {
    const began = performance.now()
    opened = await openSquare()
    console.log(`The city with its small demo: ${Math.round((performance.now() - began) / 100) / 10} s`)
  }, 120_000)
  afterEach(async ({ task }) => {
    const hasFailed = task.result?.state === 'fail'
    if (hasFailed) console.log(`${await opened.whatIsSeen()}\n\n${opened.whatIsLogged()}`)
    await opened.closeDevices()
    if (hasFailed) await endShows(opened)
    const heard = [...opened.complaints.heard()]
    opened.complaints.forget()
    expect(heard).toEqual([])
  })
  afterAll(() => opened?.close())

  festivalJourney(square)
  crowdJourney(square)
  broadcastJourney(square)
  radioJourney(square)
  stageJourney(square)
  backstageJourney(square)
  stageDevicesJourney(square)
  stageBreaksJourney(square)
  replayJourney(square)
  programmeJourney(square)
  calledOffJourney(square)
  libraryJourneys(square)
  ownDataJourney(square)
  seekerJourney(square)
  matchJourney(square)
  cvJourney(square)
  savedJourney(square)
  employerJourney(square)
  findingsJourney(square)
  takeDownJourney(square)
  recruiterJourney(square)
  counterJourney(square)
  foundCardJourney(square)
  recordsJourney(square)
  returnedMailJourneys(square)
  staffJourneys(square)
  offlineJourney(square)
  noAnswerJourney(square)
  pagesJourneys(square)
  budgetsOfPages(square)
  officerJourneys(square)
  markersJourney(square)
  nowJourney(square)
  overdueJourney(square)
  aftermath(square)
})
