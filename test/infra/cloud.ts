import { App, type CfnElement, type Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { Code } from 'aws-cdk-lib/aws-lambda'
import type { IConstruct } from 'constructs'
import { buckets, type FunctionName, queues, secrets, tables } from '../../functions/manifest.ts'
import { city } from '../../infra/aws/app.ts'
import { functionNames, keysOf } from '../../infra/wiring.ts'

/** The city as CloudFormation would make it, told in the manifest's words. Nothing here reads the manifest but for its names. */
const app = new App({ context: { worldwide: 'yes' } })
export const stacks = city(app, () => Code.fromInline('-'))
export const templates = {
  data: Template.fromStack(stacks.data),
  functions: Template.fromStack(stacks.functions),
  edge: Template.fromStack(stacks.edge),
}

// biome-ignore lint/suspicious/noExplicitAny: CDK hands templates over untyped
export type Properties = any
export interface Resource {
  id: string
  properties: Properties
}

export const resources = (stack: keyof typeof templates, type: string): Resource[] =>
  Object.entries(templates[stack].findResources(`AWS::${type}`)).map(([id, { Properties }]) => ({
    id,
    properties: Properties ?? {},
  }))

const idOf = (stack: Stack, ...path: string[]): string => {
  const found = path.reduce((node: IConstruct, name) => node.node.findChild(name), stack)
  return stack.getLogicalId((found.node.defaultChild ?? found) as CfnElement)
}
export const functionId = (name: FunctionName) => idOf(stacks.functions, name, 'function')

/** Logical ids of everything with a name in the manifest, longest first: one may begin like another. */
const named: readonly (readonly [string, string])[] = [
  ...keysOf(tables).map((name) => [idOf(stacks.data, `table-${name}`), `table ${name}`] as const),
  ...keysOf(buckets).map((name) =>
    stacks.data.buckets[name]
      ? ([idOf(stacks.data, `bucket-${name}`), `bucket ${name}`] as const)
      : ([`alun-alun-${name}-`, `bucket ${name}`] as const),
  ),
  ...keysOf(queues).map((name) => [idOf(stacks.functions, `queue-${name}`), `queue ${name}`] as const),
  ...secrets.map((name) => [idOf(stacks.data, `secret-${name}`), `secret ${name}`] as const),
  ...functionNames.map((name) => [functionId(name), `function ${name}`] as const),
  ...functionNames.map((name) => [idOf(stacks.functions, name, 'log'), `log of ${name}`] as const),
  ...resources('functions', 'SQS::Queue')
    .filter(({ id }) => id.includes('deadletters'))
    .map(({ id }) => [id, `dead letters`] as const),
]

/** What a reference in a template points at, in the manifest's words. */
export function plainName(reference: unknown): string {
  if (typeof reference === 'string') return reference
  const text = JSON.stringify(reference)
  const [, name] = named.find(([id]) => text.includes(id)) ?? []
  if (text.includes('StreamArn')) return `stream of ${name}`
  if (text.includes(':identity/')) return 'mail'
  if (text.includes(':configuration-set/')) return 'mail configuration'
  if (text.includes('/live')) return 'sockets'
  if (text.includes('/*"')) return `objects in ${name}`
  const [, index] = text.match(/\/index\/([\w-]+)/) ?? []
  return index ? `index ${index} of ${name}` : (name ?? text)
}

export interface Statement {
  Effect: 'Allow' | 'Deny'
  Action: string | string[]
  Resource: unknown
}

/** What a role says itself, and what policies beside it say of it. */
export function statementsOf(roleId: string): Statement[] {
  const role = templates.functions.findResources('AWS::IAM::Role')[roleId]?.Properties
  const beside = resources('functions', 'IAM::Policy').filter(({ properties }) => properties.Roles[0].Ref === roleId)
  const documents = [...((role?.Policies ?? []) as Properties[]), ...beside.map(({ properties }) => properties)]
  return documents.flatMap(({ PolicyDocument }) => PolicyDocument.Statement as Statement[])
}

/** Each right that a role has, by what it is on. */
export function rightsOfRole(roleId: string): Record<string, string[]> {
  const rights = new Map<string, string[]>()
  for (const { Action, Resource } of statementsOf(roleId))
    for (const thing of [Resource].flat().map(plainName))
      rights.set(thing, [...(rights.get(thing) ?? []), ...[Action].flat()].sort())
  const managed = templates.functions.findResources('AWS::IAM::Role')[roleId]?.Properties.ManagedPolicyArns
  return { ...Object.fromEntries(rights), ...(managed && { 'managed policies': managed }) }
}

export function cloudFunction(name: FunctionName) {
  const id = functionId(name)
  const { Properties: lambda } = templates.functions.findResources('AWS::Lambda::Function')[id] ?? {}
  const roleId: string = lambda.Role['Fn::GetAtt'][0]
  return {
    memory: lambda.MemorySize as number,
    seconds: lambda.Timeout as number,
    rights: rightsOfRole(roleId),
    settings: Object.fromEntries(
      Object.entries(lambda.Environment.Variables).map(([setting, value]) => [setting, plainName(value)]),
    ),
    wokenBy: [...byRoutes(id), ...byStreams(id), ...byQueues(id), ...byBuckets(id), ...bySchedules(id)],
  }
}

const pointsAt = (id: string) => (reference: unknown) => JSON.stringify(reference).includes(`"${id}"`)

function byRoutes(id: string) {
  const integrations = resources('functions', 'ApiGatewayV2::Integration').filter(({ properties }) =>
    pointsAt(id)(properties.IntegrationUri),
  )
  const keys = resources('functions', 'ApiGatewayV2::Route')
    .filter(({ properties }) => integrations.some((each) => pointsAt(each.id)(properties.Target)))
    .map(({ properties }) => properties.RouteKey as string)
  if (keys.includes('$connect')) return [{ socket: keys.sort() }]
  return keys.length > 0 ? [{ routes: keys.sort(), payload: integrations[0]?.properties.PayloadFormatVersion }] : []
}

const mappings = (id: string) =>
  resources('functions', 'Lambda::EventSourceMapping').filter(({ properties }) => pointsAt(id)(properties.FunctionName))

const byStreams = (id: string) =>
  mappings(id)
    .filter(({ properties }) => properties.FilterCriteria)
    .map(({ properties }) => ({
      follows: plainName(properties.EventSourceArn),
      pattern: JSON.parse(properties.FilterCriteria.Filters[0].Pattern),
      gatherSeconds: properties.MaximumBatchingWindowInSeconds as number,
      batchSize: properties.BatchSize as number,
      batchesAtOnce: properties.ParallelizationFactor as number,
      retries: properties.MaximumRetryAttempts as number,
      from: properties.StartingPosition as string,
      halvesBatches: properties.BisectBatchOnFunctionError as boolean,
      partialFailures: properties.FunctionResponseTypes as string[],
      deadLetters: properties.DestinationConfig?.OnFailure !== undefined,
    }))

const byQueues = (id: string) =>
  mappings(id)
    .filter(({ properties }) => !properties.FilterCriteria)
    .map(({ properties }) => ({
      reads: plainName(properties.EventSourceArn),
      batchSize: properties.BatchSize as number,
      partialFailures: properties.FunctionResponseTypes as string[],
    }))

/** What becomes of an event that nobody waits for. */
function handedOver(id: string) {
  const config = resources('functions', 'Lambda::EventInvokeConfig').find(({ properties }) =>
    pointsAt(id)(properties.FunctionName),
  )?.properties
  const to = config?.DestinationConfig?.OnFailure?.Destination
  return {
    retries: config?.MaximumRetryAttempts as number | undefined,
    deadLetters: to !== undefined && plainName(to) === 'dead letters',
  }
}

const byBuckets = (id: string) =>
  resources('functions', 'S3::Bucket').flatMap(({ properties }) =>
    ((properties.NotificationConfiguration?.LambdaConfigurations ?? []) as Properties[])
      .filter((each) => pointsAt(id)(each.Function))
      .map((each) => ({
        arrivalsIn: plainName(properties.BucketName),
        under: each.Filter.S3Key.Rules[0].Value as string,
        ...handedOver(id),
      })),
  )

const bySchedules = (id: string) =>
  resources('functions', 'Scheduler::Schedule')
    .filter(({ properties }) => pointsAt(id)(properties.Target.Arn))
    .map(({ properties }) => ({
      schedule: properties.ScheduleExpression as string,
      zone: properties.ScheduleExpressionTimezone as string,
      hands: Object.keys(JSON.parse(properties.Target.Input)),
      ...handedOver(id),
    }))
