import { describe, expect, it } from 'vitest'
import { tables as allTables, type FunctionName } from '../../functions/manifest.ts'
import type { Table } from '../../functions/platform/manifest.ts'
import { followedBy, functionNames, keysOf, lambdas, triggersOf } from '../../infra/wiring.ts'
import { cloudFunction, resources, rightsOfRole, statementsOf } from './cloud.ts'

const words = {
  read: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'],
  write: [
    'dynamodb:BatchWriteItem',
    'dynamodb:ConditionCheckItem',
    'dynamodb:DeleteItem',
    'dynamodb:PutItem',
    'dynamodb:UpdateItem',
  ],
  append: ['dynamodb:PutItem'],
} as const
const onObjects = { read: 's3:GetObject', write: 's3:PutObject', delete: 's3:DeleteObject' } as const

/** The manifest's grants, said once more in IAM's words. */
function granted(name: FunctionName): Record<string, string[]> {
  const { tables = {}, buckets = {}, queues = [], secrets = [], calls = [], mail, sockets } = lambdas[name]
  const on = triggersOf(lambdas[name])
  const rights = new Map<string, string[]>([[`log of ${name}`, ['logs:CreateLogStream', 'logs:PutLogEvents']]])
  const add = (thing: string, ...actions: string[]) =>
    rights.set(thing, [...(rights.get(thing) ?? []), ...actions].sort())

  for (const table of keysOf(tables)) {
    add(`table ${table}`, ...(tables[table] ?? []).flatMap((right) => words[right]))
    const { indexes = {} }: Table = allTables[table]
    if (tables[table]?.includes('read'))
      for (const index of Object.keys(indexes)) add(`index ${index} of table ${table}`, 'dynamodb:Query')
  }
  for (const bucket of keysOf(buckets))
    for (const right of buckets[bucket] ?? [])
      if (right === 'list') add(`bucket ${bucket}`, 's3:ListBucket')
      else add(`objects in bucket ${bucket}`, onObjects[right])
  for (const queue of queues) add(`queue ${queue}`, 'sqs:SendMessage')
  for (const secret of secrets) add(`secret ${secret}`, 'secretsmanager:GetSecretValue')
  for (const called of calls) add(`function ${called}`, 'lambda:InvokeFunction')
  if (mail) for (const part of ['mail', 'mail configuration']) add(part, 'ses:SendEmail')
  if (sockets) add('sockets', 'execute-api:ManageConnections')
  for (const { table } of followedBy(lambdas[name]))
    add(`stream of table ${table}`, 'dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator')
  for (const each of on)
    if ('queue' in each)
      add(
        `queue ${each.queue}`,
        ...['ReceiveMessage', 'ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes'].map(
          (word) => `sqs:${word}`,
        ),
      )
  return Object.fromEntries(rights)
}

/** What comes with a trigger: where failures are laid, and the one right that AWS gives on nothing narrower. */
function byTheWay(name: FunctionName): Record<string, string[]> {
  const on = triggersOf(lambdas[name])
  const follows = followedBy(lambdas[name]).length > 0
  const isHandedOver = on.some((each) => 'bucket' in each || 'schedule' in each)
  return {
    ...(follows && { '*': ['dynamodb:ListStreams'] }),
    ...((follows || isHandedOver) && { 'dead letters': ['sqs:SendMessage'] }),
  }
}

describe('the rights of a function', () => {
  it.each(functionNames)('%s: what the manifest grants, and nothing else', (name) => {
    expect(cloudFunction(name).rights).toEqual({ ...granted(name), ...byTheWay(name) })
  })

  it('reach beyond named things only to list streams, which AWS knows no narrower way for', () => {
    const statements = resources('functions', 'IAM::Role').flatMap(({ id }) => statementsOf(id))
    const wide = statements.filter(({ Action, Resource }) =>
      [...[Action].flat(), ...[Resource].flat()].some((each) => typeof each === 'string' && each.includes('*')),
    )
    expect(statements.length).toBeGreaterThan(functionNames.length)
    expect(new Set(wide.map(({ Action, Resource }) => `${Action} on ${Resource}`))).toEqual(
      new Set(['dynamodb:ListStreams on *']),
    )
  })

  it('come from its own role alone: no role is shared, none has a policy that AWS manages', () => {
    const roles = resources('functions', 'Lambda::Function').map(({ properties }) => properties.Role['Fn::GetAtt'][0])
    expect(new Set(roles).size).toBe(functionNames.length)
    for (const { properties } of resources('functions', 'IAM::Role'))
      expect(properties).not.toHaveProperty('ManagedPolicyArns')
  })

  it('never reach to change or delete what was logged', () => {
    const onLog = functionNames
      .map((name) => cloudFunction(name).rights['table audit'] ?? [])
      .filter(({ length }) => length > 0)
    expect(onLog.length).toBeGreaterThan(0)
    const may = new Set(onLog.flat())
    expect([...may].sort()).toEqual(['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'])
    expect(onLog.filter((rights) => rights.includes('dynamodb:PutItem'))).toHaveLength(1)
  })

  it('of the clock are to wake what is scheduled, nothing else, and to lay down what it could not', () => {
    const clocks = resources('functions', 'IAM::Role').filter(
      ({ properties }) =>
        properties.AssumeRolePolicyDocument.Statement[0].Principal.Service === 'scheduler.amazonaws.com',
    )
    const scheduled = functionNames.filter((name) => triggersOf(lambdas[name]).some((on) => 'schedule' in on))
    const { 'dead letters': dead, ...wakes } = rightsOfRole(clocks[0]?.id ?? '')
    expect(clocks).toHaveLength(1)
    expect(wakes).toEqual(Object.fromEntries(scheduled.map((name) => [`function ${name}`, ['lambda:InvokeFunction']])))
    expect([...new Set(dead)].sort()).toEqual(['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:SendMessage'])
  })
})
