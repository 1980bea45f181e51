import { applicationRows } from './register/application-rows.ts'
import { recruiterRows } from './register/recruiter-rows.ts'
import { seekerRows } from './register/seeker-rows.ts'
import { staffRows } from './register/staff-rows.ts'

/** What this context holds of people. A test plays it through. */
export const personalData = [...seekerRows, ...applicationRows, ...recruiterRows, ...staffRows]
