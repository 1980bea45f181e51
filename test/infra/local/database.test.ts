import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { startDatabase } from '../../../infra/local/dynamodb/server.ts'
import { freePorts } from './trial-city.ts'

describe('the city’s own database', () => {
  it('looks for what is new in one stream without reading what happened in the others', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'database-'))
    const database = await startDatabase({ folder, port: await freePorts() }, '')
    try {
      // Only DynamoDB Local keeps its streams so.
      if (!database.what.includes('Java')) return
      const file = new DatabaseSync(join(folder, 'shared-local-instance.db'))
      const plan = (of: string) => file.prepare(`EXPLAIN QUERY PLAN ${of}`).all('s', 1)[0]?.detail
      const byNumber = 'ORDER BY SequenceNumber'
      expect([
        plan(`SELECT StreamRecord FROM us WHERE ShardID = ? AND SequenceNumber >= ? ${byNumber}`),
        plan(`SELECT SequenceNumber FROM us WHERE ShardID = ? ${byNumber} DESC LIMIT ?`),
      ]).toEqual([
        'SEARCH us USING INDEX records_of_shard (ShardID=? AND rowid>?)',
        'SEARCH us USING COVERING INDEX records_of_shard (ShardID=?)',
      ])
      file.close()
    } finally {
      await database.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }, 60_000)
})
