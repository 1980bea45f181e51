import type { Host } from '../../functions/platform/manifest.ts'
import { type Properties, plainName, resources } from './cloud.ts'

/** What CloudFront would do with a request, read from the template alone. */
export interface AtTheEdge {
  takes: string[]
  /** Where the answer comes from, and where it is looked for when it is not there. */
  asks: string[]
  /** Runs before anything else. */
  code: string
  keeps: { byDefault: number; atLeast: number; atMost: number }
  /** What of the visitor's request goes on to the functions. */
  passesOn: { cookies: boolean; query: boolean; headers: boolean }
  squeezes: boolean
  headers: Record<string, string>
}

/** AWS's own policies, which the template names by number. */
const managed = {
  cachingDisabled: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
  allViewerExceptHostHeader: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
} as const

export function distribution(host: Host): Properties {
  const found = resources('edge', 'CloudFront::Distribution').find(
    ({ properties }) => properties.DistributionConfig.Comment === `alun-alun: ${host}`,
  )
  if (!found) throw new Error(`There is no distribution for ${host}`)
  return found.properties.DistributionConfig
}

export function cloudFront(host: Host, path: string): AtTheEdge {
  const config = distribution(host)
  const patterns: Properties[] = config.CacheBehaviors ?? []
  const behaviour = patterns.find(({ PathPattern }) => fits(PathPattern, path)) ?? config.DefaultCacheBehavior
  const policy = ownPolicy('CachePolicy', behaviour.CachePolicyId)?.CachePolicyConfig
  if (!policy && behaviour.CachePolicyId !== managed.cachingDisabled) throw new Error('A cache policy nobody knows')
  const inKey = policy?.ParametersInCacheKeyAndForwardedToOrigin
  const passesAll = behaviour.OriginRequestPolicyId === managed.allViewerExceptHostHeader
  return {
    takes: [...behaviour.AllowedMethods].sort(),
    asks: originsOf(config, behaviour.TargetOriginId),
    code: edgeFunction(behaviour),
    keeps: { byDefault: policy?.DefaultTTL ?? 0, atLeast: policy?.MinTTL ?? 0, atMost: policy?.MaxTTL ?? 0 },
    passesOn: {
      cookies: passesAll || (inKey && inKey.CookiesConfig.CookieBehavior !== 'none'),
      query: passesAll || (inKey && inKey.QueryStringsConfig.QueryStringBehavior !== 'none'),
      headers: passesAll || (inKey && inKey.HeadersConfig.HeaderBehavior !== 'none'),
    },
    squeezes: behaviour.Compress && (!policy || inKey.EnableAcceptEncodingBrotli),
    headers: headersOf(
      ownPolicy('ResponseHeadersPolicy', behaviour.ResponseHeadersPolicyId)?.ResponseHeadersPolicyConfig,
    ),
  }
}

const fits = (pattern: string, path: string) =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/\W/g, '\\$&'))
      .join('.*')}$`,
  ).test(path)

const ownPolicy = (type: string, reference: Properties): Properties | undefined =>
  resources('edge', `CloudFront::${type}`).find(({ id }) => id === reference?.Ref)?.properties

function edgeFunction({ FunctionAssociations = [] }: Properties): string {
  const [association] = FunctionAssociations
  const id = association?.FunctionARN['Fn::GetAtt'][0]
  return resources('edge', 'CloudFront::Function').find((each) => each.id === id)?.properties.FunctionCode ?? ''
}

function originsOf(config: Properties, id: string): string[] {
  const group = config.OriginGroups?.Items.find((each: Properties) => each.Id === id)
  const ids = group ? group.Members.Items.map(({ OriginId }: Properties) => OriginId) : [id]
  return ids.map((each: string) => {
    const { DomainName, S3OriginConfig } = config.Origins.find(({ Id }: Properties) => Id === each)
    return S3OriginConfig ? plainName(DomainName) : 'gateway'
  })
}

function headersOf(config: Properties): Record<string, string> {
  const { ContentSecurityPolicy, ReferrerPolicy, StrictTransportSecurity, ContentTypeOptions } =
    config.SecurityHeadersConfig
  const { AccessControlMaxAgeSec, IncludeSubdomains } = StrictTransportSecurity
  return {
    'content-security-policy': written(ContentSecurityPolicy.ContentSecurityPolicy),
    'referrer-policy': ReferrerPolicy.ReferrerPolicy,
    'strict-transport-security': `max-age=${AccessControlMaxAgeSec}${IncludeSubdomains ? '; includeSubDomains' : ''}`,
    ...(ContentTypeOptions && { 'x-content-type-options': 'nosniff' }),
    ...Object.fromEntries(
      config.CustomHeadersConfig.Items.map(({ Header, Value }: Properties) => [Header, written(Value)]),
    ),
  }
}

/** A text in a template, with what is only known in the cloud left as it is called. */
export function written(value: Properties): string {
  if (typeof value === 'string') return value
  if (value['Fn::Join']) return value['Fn::Join'][1].map(written).join(value['Fn::Join'][0])
  if (value['Fn::Sub']) return value['Fn::Sub']
  if (value.Ref === 'AWS::URLSuffix') return 'amazonaws.com'
  throw new Error(`Cannot read ${JSON.stringify(value)}`)
}
