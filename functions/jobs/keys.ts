import type { Day, Instant } from '../platform/clock.ts'
import { type Id, idFrom } from '../platform/ids.ts'

/**
 * Every key in the jobs table, and the question it answers.
 *
 * | pk                 | sk                | answers                                                  |
 * |--------------------|-------------------|----------------------------------------------------------|
 * | EMPLOYER#<e>       | EMPLOYER          | an employer                                              |
 * | EMPLOYER#<e>       | RECRUITER#<a>     | may this account speak for it; its recruiters            |
 * | EMPLOYER#<e>       | INVITED#<m>       | who is invited to                                        |
 * | EMPLOYER#<e>       | REMINDED          | the day its recruiters were last reminded of answers     |
 * | EMPLOYER#<e>       | LETTER            | its official letter, as a picture                        |
 * | EMPLOYER#<e>       | ANSWERING         | how it answers those who apply, reckoned each night      |
 * | EMPLOYER#<e>       | VACANCY#<v>       | its vacancies, oldest first (only where they are)        |
 * | NIB#<n>            | EMPLOYER#<e>      | which employers gave this number, now or once            |
 * | MAIL#<m>           | INVITED#<e>       | which employers invite who has this mail                 |
 * | ACCOUNT#<a>        | EMPLOYER#<e>      | the employers somebody speaks for                        |
 * | ACCOUNT#<a>        | PROFILE           | a seeker's profile                                       |
 * | ACCOUNT#<a>        | ACCESS            | what a seeker needs at work: nobody else reads it        |
 * | ACCOUNT#<a>        | CV                | what a CV proposes, until it is answered or a week old   |
 * | ACCOUNT#<a>        | SEARCHES          | the searches somebody saved                              |
 * | ACCOUNT#<a>        | BOOKMARKS         | the vacancies somebody keeps                             |
 * | ACCOUNT#<a>        | WEEKLY-MAIL       | that somebody wants the weekly mail                      |
 * | ACCOUNT#<a>        | MAILED            | what has been mailed to them, and in which week          |
 * | ACCOUNT#<a>        | APPLICATION#<p>   | what somebody applied for (only where it is)             |
 * | VACANCY#<v>        | VACANCY           | a vacancy: its words, those approved, its life           |
 * | VACANCY#<v>        | APPLICATION#<p>   | who applied; one per person, for the id says who         |
 * | VACANCY#<v>        | SHORT#<p>         | the same in short: all that a ranking reads              |
 * | VACANCY#<v>        | DECISION#<d>      | what was decided over several at once, for its receipt   |
 * | VACANCY#<v>        | CRITERIA          | what applicants are scored by                            |
 * | VACANCY#<v>        | SCORES#<p>#<a>    | how one recruiter scores an applicant                    |
 * | VACANCY#<v>        | NOTE#<p>#<n>      | what recruiters note of an applicant                     |
 * | VACANCY#<v>        | SEEN#<p>          | which applications a recruiter has opened                |
 * | VACANCY#<v>        | LOOK#<p>#<hour>#… | who looked at an application, and when                   |
 * | ACCOUNT#<a>        | LOOK#<hour>#…     | which officers read somebody's profile at the counter    |
 * | VACANCY#<v>        | EXPORTED          | when its applicants were last downloaded as a sheet      |
 * | EMPLOYER#<e>       | IMPORT#<i>        | a file of vacancies that was read, for two weeks         |
 * | IMPORT#<i>         | ROW#<line>        | what was read of each of its rows                        |
 * | REPORT#<r>         | REPORT            | a report of a vacancy                                    |
 * | VACANCY#<v>        | REPORT#<r>        | which reports there are of it (only where they are)      |
 * | ACCOUNT#<a>        | REPORT#<r>        | what somebody reported (only where it is)                |
 * | FAIR#<event>       | BOOTH#<e>         | which employers have a booth at a fair, and which        |
 * | FAIR#<event>       | NUMBER#<number>   | who has a booth's number: nobody has it twice            |
 * | FAIR#<event>       | SESSION#<s>       | how many places of a session are taken                   |
 * | ACCOUNT#<a>        | PLACE#<s>         | a place that somebody took in a fair's session           |
 * | ACCOUNT#<a>        | COUNTER           | whom officers registered, for somebody without e-mail    |
 * | COUNTER            | DEED#<at>#<event> | what officers did to an account there, until it is logged |
 * | AK1#<hash>         | AK1               | who was registered with this AK/1 number                 |
 * | FAIRS              | FAIR#<event>      | what staff set up of a fair: days, sessions, answers     |
 * | FAIRS              | OFF#<event>       | that the event of a fair is cancelled, and why           |
 * | HOLIDAYS           | DAY#<day>         | days on which nothing falls due                          |
 * | TERMS              | VERSION           | counts up whenever holidays, fairs or their booths change |
 * | SETTINGS           | LETTER#<letter>   | first words of letters to applicants, as staff chose     |
 * | SETTINGS           | MINIMUM-WAGE      | the city's minimum wage, as staff set it                 |
 * | PUBLISHED          | VERSION           | counts up whenever what search shows has changed         |
 * | PUBLISHED          | CHANGE#<at>#<id>… | what each of the last day's counts was for               |
 * | CROWD              | VACANCY#<v>       | how many want to work there                              |
 * | LESSONS            | <at>#<v>          | which programmes a title took, kept after it closes      |
 * | PULSE#<day>        | MINUTE#<hh:mm>    | how many applied, answered and failed in a minute        |
 * | PULSE#<day>        | EMPLOYER#<e>      | when its recruiters last did something that day          |
 * | WAITING            | DAY#<day>         | how many applications are owed an answer that day        |
 * | VACANCY#<v>        | PLACEMENT#<p>     | who was hired, and how it went after one month and three |
 * | TALLY#<year>       | MONTH#<month>#…   | how many of what, by field, kecamatan and education      |
 * | TALLY#<year>       | DAY#<day>         | how many of what in all                                  |
 * | ACCOUNT#<a>        | APPLIED           | that somebody has applied before: people are counted once |
 * | AUDIT              | HEAD              | where the log of deeds ends (it lies in a table of its own) |
 * | CLAIMS             | CLAIM#<thing>     | which officer has a thing of the queues open             |
 * | LETTERS            | <at>#<event>      | letters about decisions, until nobody can undo them      |
 * | CHASES             | CHASE#<v>         | when an officer last asked for overdue answers           |
 * | UNSENT             | UNSENT#<m>#<id>   | a mail that did not go out, to be tried again; one that came back |
 * | FORGOTTEN          | UNSENT#<m>        | that nothing is to be written down of this address       |
 *
 * | index | pk                     | sk             | answers                                            |
 * |-------|------------------------|----------------|----------------------------------------------------|
 * | queue | EMPLOYERS#<status>     | <at>#<e>       | employers that wait or were returned, oldest first |
 * | queue | EMPLOYERS#renewal      | <at>#<e>       | verified ones that an officer is to look at again  |
 * | queue | VACANCIES#<review>     | <at>#<v>       | vacancies that wait or were returned, oldest first |
 * | queue | VACANCIES#all          | <at>#<v>       | all vacancies there ever were, in short            |
 * | queue | NUMBER#<number>        | <p>            | applications of a number as people say it          |
 * | queue | DUE                    | <dueOn>#<p>    | applications that are owed an answer, by the day    |
 * | queue | SETTLING               | <at>#<p>       | decisions that can still be taken back             |
 * | queue | REPORTS#<state>        | <at>#<r>       | reports of vacancies that wait, or were answered   |
 * | queue | COUNTER                | <at>#<a>       | who was registered at the counter, oldest first    |
 * | queue | PLACEMENTS             | <on>#<p>       | who is asked next how their new work goes          |
 * | queue | PLACES#<s>             | <a>            | who has a place in a session of a fair             |
 * | queue | UNSENT                 | <at>#<id>      | mails that are tried again                         |
 * | open  | EMPLOYERS              | <at>#<e>       | employers whose page is public                     |
 * | open  | VACANCIES              | <at>#<v>       | vacancies that can be applied for, newest last     |
 * | open  | SUBSCRIBERS            | <m>            | who wants the weekly mail; by what its links say   |
 */
export const keys = {
  employer: (employerId: Id<'employer'>) => ({ pk: `EMPLOYER#${employerId}`, sk: 'EMPLOYER' }),
  letterOf: (employerId: Id<'employer'>) => ({ pk: `EMPLOYER#${employerId}`, sk: 'LETTER' }),
  answering: (employerId: Id<'employer'>) => ({ pk: `EMPLOYER#${employerId}`, sk: 'ANSWERING' }),
  recruiter: (employerId: Id<'employer'>, accountId: Id<'account'>) => ({
    pk: `EMPLOYER#${employerId}`,
    sk: `RECRUITER#${accountId}`,
  }),
  recruitersOf: (employerId: Id<'employer'>) => ({ pk: `EMPLOYER#${employerId}`, sk: 'RECRUITER#' }),
  invitation: (employerId: Id<'employer'>, mail: string) => ({
    pk: `EMPLOYER#${employerId}`,
    sk: `INVITED#${idFrom('mail', mail)}`,
  }),
  invitationsOf: (employerId: Id<'employer'>) => ({ pk: `EMPLOYER#${employerId}`, sk: 'INVITED#' }),
  invited: (mail: string, employerId: Id<'employer'>) => ({
    pk: `MAIL#${idFrom('mail', mail)}`,
    sk: `INVITED#${employerId}`,
  }),
  invitationsTo: (mail: string) => ({ pk: `MAIL#${idFrom('mail', mail)}`, sk: 'INVITED#' }),
  employerWithNib: (nib: string, employerId: Id<'employer'>) => ({
    pk: `NIB#${idFrom('nib', nib)}`,
    sk: `EMPLOYER#${employerId}`,
  }),
  employersWithNib: (nib: string) => ({ pk: `NIB#${idFrom('nib', nib)}`, sk: 'EMPLOYER#' }),
  employerOf: (accountId: Id<'account'>, employerId: Id<'employer'>) => ({
    pk: `ACCOUNT#${accountId}`,
    sk: `EMPLOYER#${employerId}`,
  }),
  employersOf: (accountId: Id<'account'>) => ({ pk: `ACCOUNT#${accountId}`, sk: 'EMPLOYER#' }),

  vacancy: (vacancyId: Id<'vacancy'>) => ({ pk: `VACANCY#${vacancyId}`, sk: 'VACANCY' }),
  vacancyOf: (employerId: Id<'employer'>, vacancyId: Id<'vacancy'>) => ({
    pk: `EMPLOYER#${employerId}`,
    sk: `VACANCY#${vacancyId}`,
  }),
  vacanciesOf: (employerId: Id<'employer'>) => ({ pk: `EMPLOYER#${employerId}`, sk: 'VACANCY#' }),

  profile: (accountId: Id<'account'>) => ({ pk: `ACCOUNT#${accountId}`, sk: 'PROFILE' }),
  access: (accountId: Id<'account'>) => ({ pk: `ACCOUNT#${accountId}`, sk: 'ACCESS' }),
  cv: (accountId: Id<'account'>) => ({ pk: `ACCOUNT#${accountId}`, sk: 'CV' }),

  searches: (accountId: Id<'account'>) => ({ pk: `ACCOUNT#${accountId}`, sk: 'SEARCHES' }),
  bookmarks: (accountId: Id<'account'>) => ({ pk: `ACCOUNT#${accountId}`, sk: 'BOOKMARKS' }),
  weeklyMail: (accountId: Id<'account'>) => ({ pk: `ACCOUNT#${accountId}`, sk: 'WEEKLY-MAIL' }),
  mailed: (accountId: Id<'account'>) => ({ pk: `ACCOUNT#${accountId}`, sk: 'MAILED' }),

  application: (vacancyId: Id<'vacancy'>, applicationId: Id<'application'>) => ({
    pk: `VACANCY#${vacancyId}`,
    sk: `APPLICATION#${applicationId}`,
  }),
  applicationsFor: (vacancyId: Id<'vacancy'>) => ({ pk: `VACANCY#${vacancyId}`, sk: 'APPLICATION#' }),
  short: (vacancyId: Id<'vacancy'>, applicationId: Id<'application'>) => ({
    pk: `VACANCY#${vacancyId}`,
    sk: `SHORT#${applicationId}`,
  }),
  shortsFor: (vacancyId: Id<'vacancy'>) => ({ pk: `VACANCY#${vacancyId}`, sk: 'SHORT#' }),
  decision: (vacancyId: Id<'vacancy'>, decisionId: Id<'decision'>) => ({
    pk: `VACANCY#${vacancyId}`,
    sk: `DECISION#${decisionId}`,
  }),
  criteria: (vacancyId: Id<'vacancy'>) => ({ pk: `VACANCY#${vacancyId}`, sk: 'CRITERIA' }),
  scores: (vacancyId: Id<'vacancy'>, applicationId: Id<'application'>, accountId: Id<'account'>) => ({
    pk: `VACANCY#${vacancyId}`,
    sk: `SCORES#${applicationId}#${accountId}`,
  }),
  scoresFor: (vacancyId: Id<'vacancy'>, applicationId?: Id<'application'>) => ({
    pk: `VACANCY#${vacancyId}`,
    sk: applicationId ? `SCORES#${applicationId}#` : 'SCORES#',
  }),
  note: (vacancyId: Id<'vacancy'>, applicationId: Id<'application'>, noteId: Id<'note'>) => ({
    pk: `VACANCY#${vacancyId}`,
    sk: `NOTE#${applicationId}#${noteId}`,
  }),
  notesOn: (vacancyId: Id<'vacancy'>, applicationId?: Id<'application'>) => ({
    pk: `VACANCY#${vacancyId}`,
    sk: applicationId ? `NOTE#${applicationId}#` : 'NOTE#',
  }),
  reminded: (employerId: Id<'employer'>) => ({ pk: `EMPLOYER#${employerId}`, sk: 'REMINDED' }),
  seen: (vacancyId: Id<'vacancy'>, applicationId: Id<'application'>) => ({
    pk: `VACANCY#${vacancyId}`,
    sk: `SEEN#${applicationId}`,
  }),
  seenIn: (vacancyId: Id<'vacancy'>) => ({ pk: `VACANCY#${vacancyId}`, sk: 'SEEN#' }),
  look: (
    {
      vacancyId,
      applicationId,
      lookId,
    }: { vacancyId: Id<'vacancy'>; applicationId: Id<'application'>; lookId: Id<'look'> },
    hour: string,
  ) => ({ pk: `VACANCY#${vacancyId}`, sk: `LOOK#${applicationId}#${hour}#${lookId.slice('look_'.length)}` }),
  looksAt: (vacancyId: Id<'vacancy'>, applicationId: Id<'application'>) => ({
    pk: `VACANCY#${vacancyId}`,
    sk: `LOOK#${applicationId}#`,
  }),
  counterLook: (accountId: Id<'account'>, lookId: Id<'look'>, hour: string) => ({
    pk: `ACCOUNT#${accountId}`,
    sk: `LOOK#${hour}#${lookId.slice('look_'.length)}`,
  }),
  counterLooksAt: (accountId: Id<'account'>) => ({ pk: `ACCOUNT#${accountId}`, sk: 'LOOK#' }),
  exported: (vacancyId: Id<'vacancy'>) => ({ pk: `VACANCY#${vacancyId}`, sk: 'EXPORTED' }),
  applicationOf: (accountId: Id<'account'>, applicationId: Id<'application'>) => ({
    pk: `ACCOUNT#${accountId}`,
    sk: `APPLICATION#${applicationId}`,
  }),
  applicationsOf: (accountId: Id<'account'>) => ({ pk: `ACCOUNT#${accountId}`, sk: 'APPLICATION#' }),

  vacancyImport: (employerId: Id<'employer'>, importId: Id<'import'>) => ({
    pk: `EMPLOYER#${employerId}`,
    sk: `IMPORT#${importId}`,
  }),
  vacancyImportsOf: (employerId: Id<'employer'>) => ({ pk: `EMPLOYER#${employerId}`, sk: 'IMPORT#' }),
  importRow: (importId: Id<'import'>, line: number) => ({
    pk: `IMPORT#${importId}`,
    sk: `ROW#${String(line).padStart(7, '0')}`,
  }),
  importRows: (importId: Id<'import'>) => ({ pk: `IMPORT#${importId}`, sk: 'ROW#' }),

  report: (reportId: Id<'report'>) => ({ pk: `REPORT#${reportId}`, sk: 'REPORT' }),
  reportOn: (vacancyId: Id<'vacancy'>, reportId: Id<'report'>) => ({
    pk: `VACANCY#${vacancyId}`,
    sk: `REPORT#${reportId}`,
  }),
  reportsOn: (vacancyId: Id<'vacancy'>) => ({ pk: `VACANCY#${vacancyId}`, sk: 'REPORT#' }),
  reportBy: (accountId: Id<'account'>, reportId: Id<'report'>) => ({
    pk: `ACCOUNT#${accountId}`,
    sk: `REPORT#${reportId}`,
  }),
  reportsBy: (accountId: Id<'account'>) => ({ pk: `ACCOUNT#${accountId}`, sk: 'REPORT#' }),

  booth: (eventId: Id<'event'>, employerId: Id<'employer'>) => ({ pk: `FAIR#${eventId}`, sk: `BOOTH#${employerId}` }),
  boothsAt: (eventId: Id<'event'>) => ({ pk: `FAIR#${eventId}`, sk: 'BOOTH#' }),

  boothNumber: (eventId: Id<'event'>, number: string) => ({
    pk: `FAIR#${eventId}`,
    sk: `NUMBER#${number.toUpperCase().replace(/\s/g, '')}`,
  }),
  counterPerson: (accountId: Id<'account'>) => ({ pk: `ACCOUNT#${accountId}`, sk: 'COUNTER' }),
  counterDeed: (at: Instant, eventId: string) => ({ pk: 'COUNTER', sk: `DEED#${at}#${eventId}` }),
  ak1: (hash: string) => ({ pk: `AK1#${hash}`, sk: 'AK1' }),

  placesTaken: (eventId: Id<'event'>, sessionId: Id<'session'>) => ({
    pk: `FAIR#${eventId}`,
    sk: `SESSION#${sessionId}`,
  }),
  allPlacesTaken: (eventId: Id<'event'>) => ({ pk: `FAIR#${eventId}`, sk: 'SESSION#' }),
  placeOf: (accountId: Id<'account'>, sessionId: Id<'session'>) => ({
    pk: `ACCOUNT#${accountId}`,
    sk: `PLACE#${sessionId}`,
  }),
  placesOf: (accountId: Id<'account'>) => ({ pk: `ACCOUNT#${accountId}`, sk: 'PLACE#' }),
  fair: (eventId: Id<'event'>) => ({ pk: 'FAIRS', sk: `FAIR#${eventId}` }),
  fairs: () => ({ pk: 'FAIRS', sk: 'FAIR#' }),
  fairOff: (eventId: Id<'event'>) => ({ pk: 'FAIRS', sk: `OFF#${eventId}` }),
  fairsOff: () => ({ pk: 'FAIRS', sk: 'OFF#' }),
  fairsAndOff: () => ({ pk: 'FAIRS', sk: '' }),

  holiday: (on: Day) => ({ pk: 'HOLIDAYS', sk: `DAY#${on}` }),
  holidays: () => ({ pk: 'HOLIDAYS', sk: 'DAY#' }),
  wording: (letter: string) => ({ pk: 'SETTINGS', sk: `LETTER#${letter}` }),
  wordings: () => ({ pk: 'SETTINGS', sk: 'LETTER#' }),
  minimumWage: () => ({ pk: 'SETTINGS', sk: 'MINIMUM-WAGE' }),
  terms: () => ({ pk: 'TERMS', sk: 'VERSION' }),
  published: () => ({ pk: 'PUBLISHED', sk: 'VERSION' }),
  changes: () => ({ pk: 'PUBLISHED', sk: 'CHANGE#' }),
  change: (at: Instant, id: Id<'vacancy'> | Id<'employer'>, version: number) => ({
    pk: 'PUBLISHED',
    sk: `CHANGE#${at}#${id}#${version}`,
  }),

  crowd: (vacancyId: Id<'vacancy'>) => ({ pk: 'CROWD', sk: `VACANCY#${vacancyId}` }),
  crowds: () => ({ pk: 'CROWD', sk: 'VACANCY#' }),

  lesson: (at: Instant, vacancyId: Id<'vacancy'>) => ({ pk: 'LESSONS', sk: `${at}#${vacancyId}` }),
  lessons: () => ({ pk: 'LESSONS', sk: '' }),

  pulse: (day: Day) => ({ pk: `PULSE#${day}`, sk: '' }),
  pulseMinute: (day: Day, minute: string) => ({ pk: `PULSE#${day}`, sk: `MINUTE#${minute}` }),
  pulseEmployer: (day: Day, employerId: string) => ({ pk: `PULSE#${day}`, sk: `EMPLOYER#${employerId}` }),
  waiting: (day: Day) => ({ pk: 'WAITING', sk: `DAY#${day}` }),
  allWaiting: () => ({ pk: 'WAITING', sk: 'DAY#' }),

  placement: (vacancyId: Id<'vacancy'>, applicationId: Id<'application'>) => ({
    pk: `VACANCY#${vacancyId}`,
    sk: `PLACEMENT#${applicationId}`,
  }),

  tally: (year: string) => ({ pk: `TALLY#${year}`, sk: '' }),
  tallyCell: (month: string, by: readonly string[]) => ({
    pk: `TALLY#${month.slice(0, 4)}`,
    sk: `MONTH#${month}#${by.join('#')}`,
  }),
  tallyDay: (day: Day) => ({ pk: `TALLY#${day.slice(0, 4)}`, sk: `DAY#${day}` }),
  firstApplied: (accountId: Id<'account'>) => ({ pk: `ACCOUNT#${accountId}`, sk: 'APPLIED' }),

  auditHead: () => ({ pk: 'AUDIT', sk: 'HEAD' }),

  claim: (thing: string) => ({ pk: 'CLAIMS', sk: `CLAIM#${thing}` }),
  claims: () => ({ pk: 'CLAIMS', sk: 'CLAIM#' }),
  letter: (dueAt: Instant, eventId: string) => ({ pk: 'LETTERS', sk: `${dueAt}#${eventId}` }),
  letters: () => ({ pk: 'LETTERS', sk: '' }),
  chase: (vacancyId: Id<'vacancy'>) => ({ pk: 'CHASES', sk: `CHASE#${vacancyId}` }),
  chases: () => ({ pk: 'CHASES', sk: 'CHASE#' }),
  unsent: (mail: string, id: string) => ({ pk: 'UNSENT', sk: `UNSENT#${idFrom('mail', mail)}#${id}` }),
  unsentTo: (mail: string) => ({ pk: 'UNSENT', sk: `UNSENT#${idFrom('mail', mail)}#` }),
  unsentForgotten: (mail: string) => ({ pk: 'FORGOTTEN', sk: `UNSENT#${idFrom('mail', mail)}` }),
  allUnsent: () => ({ pk: 'UNSENT', sk: 'UNSENT#' }),
}

/** Lists of their own order. An item names the lists it stands in; where it names none it has left them. */
export const lists = {
  queue: (
    what:
      | 'EMPLOYERS'
      | 'VACANCIES'
      | 'NUMBER'
      | 'DUE'
      | 'SETTLING'
      | 'HOLIDAYS'
      | 'REPORTS'
      | 'COUNTER'
      | 'UNSENT'
      | 'PLACES',
    state?: string,
  ) => ({
    pk: state ? `${what}#${state}` : what,
    sk: '',
  }),
  placements: () => ({ pk: 'PLACEMENTS', sk: '' }),
  open: (what: 'EMPLOYERS' | 'VACANCIES' | 'SUBSCRIBERS') => ({ pk: what, sk: '' }),
}
