import type { ContractRouterClient } from '@orpc/contract'
import type { eventsContract } from '../../functions/events/api.ts'
import type { EventsLocals } from '../../functions/events/pages.ts'
import type { identityContract } from '../../functions/identity/api.ts'
import type { jobsContract } from '../../functions/jobs/api.ts'
import type { JobsLocals } from '../../functions/jobs/pages.ts'
import type { libraryContract } from '../../functions/library/api.ts'
import type { LibraryLocals } from '../../functions/library/pages.ts'
import type { stageContract } from '../../functions/stage/api.ts'
import type { StageLocals } from '../../functions/stage/pages.ts'

declare global {
  namespace App {
    /** What each context makes its pages from, and, on a personal page, the contexts as its visitor may speak to them. */
    interface Locals extends EventsLocals, JobsLocals, LibraryLocals, StageLocals {
      /** When the request arrived; nothing on a published page, which must not age. */
      now?: string
      identity: ContractRouterClient<typeof identityContract>
      events: ContractRouterClient<typeof eventsContract>
      jobs: ContractRouterClient<typeof jobsContract>
      library: ContractRouterClient<typeof libraryContract>
      stage: ContractRouterClient<typeof stageContract>
    }
  }
}
