import { personalData as eventsRows } from '../../../../functions/events/register.ts'
import { personalData as identityRows } from '../../../../functions/identity/register/own-rows.ts'
import { personalData as jobsRows } from '../../../../functions/jobs/register.ts'
import { personalData as libraryRows } from '../../../../functions/library/register.ts'
import { personalData as stageRows } from '../../../../functions/stage/register.ts'

/** All the city holds of people, context by context. */
export const register = [...identityRows, ...eventsRows, ...jobsRows, ...libraryRows, ...stageRows]
