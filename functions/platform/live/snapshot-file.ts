import type { objectsIn } from '../s3/objects.ts'
import type { Snapshot } from './frame.ts'

/** Where a room's snapshot lies on the site. */
export const snapshotPath = (room: string) => `/langsung/${room}.json`

/** One second at the edge; a browser asks again each time and mostly hears that nothing changed. */
const caching = 's-maxage=1, max-age=0'

/** Puts snapshots where the site lies. */
export const snapshotsIn =
  ({ put }: Pick<ReturnType<typeof objectsIn>, 'put'>) =>
  (snapshot: Snapshot) =>
    put({
      key: snapshotPath(snapshot.room).slice(1),
      type: 'application/json',
      body: JSON.stringify(snapshot),
      caching,
    })
