import { Annotations, CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  type HeadersReferrerPolicy,
  HttpVersion,
  type ICachePolicy,
  type IOrigin,
  OriginRequestPolicy,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin, OriginGroup, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { Bucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import type { BucketName } from '../../functions/manifest.ts'
import type { Host } from '../../functions/platform/manifest.ts'
import {
  type Behaviour,
  edgeCode,
  type Front,
  fronts,
  type HeaderSet,
  type Keeping,
  keepings,
  keptFailures,
  type Origins,
  pageInstead,
  securityHeaders,
  strictTransport,
} from '../front.ts'
import { keysOf } from '../wiring.ts'
import type { DataStack } from './data-stack.ts'
import type { Gateway } from './gateway.ts'
import type { Place } from './place.ts'
import type { Sockets } from './sockets.ts'

interface EdgeProps extends StackProps {
  place: Place
  data: DataStack
  gateway: Gateway
  sockets: Sockets
  uploadsUrl: string
}

/** The three hosts that people reach, each a distribution and so an origin of its own. */
export class EdgeStack extends Stack {
  readonly #props: EdgeProps
  readonly #origins: Origins
  readonly #cachePolicies = new Map<Keeping, ICachePolicy>()
  readonly #headerPolicies = new Map<HeaderSet, ResponseHeadersPolicy>()
  readonly #edgeFunctions = new Map<Behaviour['from'], EdgeFunction>()

  constructor(scope: Construct, id: string, props: EdgeProps) {
    super(scope, id, props)
    this.#props = props
    const { domain } = props.place
    this.#origins = {
      site: `https://${domain}`,
      media: `https://media.${domain}`,
      books: `https://books.${domain}`,
      uploads: props.uploadsUrl,
      livekit: props.place.liveKit ?? '',
    }
    for (const host of keysOf(fronts)) this.#distribution(host, fronts[host])
  }

  #distribution(host: Host, front: Front): void {
    const { certificate, firewall } = this.#props.place
    const gateway = new HttpOrigin(this.#props.gateway.domainName)
    const files = this.#files(host, front, gateway)
    const origins = { files, functions: gateway, sockets: new HttpOrigin(this.#props.sockets.domainName) }
    const behaviours = front.behaviours.map((behaviour) => ({
      path: behaviour.path,
      options: this.#behaviour(behaviour, origins[behaviour.from]),
    }))
    const last = behaviours.pop()
    if (!last) throw new Error(`${host} has no behaviour that takes everything`)

    const distribution = new Distribution(this, host, {
      comment: `alun-alun: ${host}`,
      defaultBehavior: last.options,
      additionalBehaviors: Object.fromEntries(behaviours.map(({ path, options }) => [path, options])),
      httpVersion: HttpVersion.HTTP2_AND_3,
      errorResponses: keptFailures.statuses.map((httpStatus) => {
        const responsePagePath = pageInstead(host, httpStatus)
        const ttl = Duration.seconds(keptFailures.seconds)
        return { httpStatus, ttl, ...(responsePagePath && { responsePagePath, responseHttpStatus: httpStatus }) }
      }),
      // CloudFront's own certificate has a policy of its own.
      ...(certificate && {
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
        domainNames: [this.#origins[host].slice('https://'.length)],
        certificate: Certificate.fromCertificateArn(this, `${host}-certificate`, certificate),
      }),
      ...(firewall && { webAclId: firewall }),
    })
    new CfnOutput(this, `${host}-at`, { value: distribution.distributionDomainName })
  }

  #behaviour({ from, takes, keeps, headers }: Behaviour, origin: IOrigin): BehaviorOptions {
    return {
      origin,
      compress: true,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: takes === 'everything' ? AllowedMethods.ALLOW_ALL : AllowedMethods.ALLOW_GET_HEAD,
      cachePolicy: this.#cachePolicy(keeps),
      responseHeadersPolicy: this.#headerPolicy(headers),
      functionAssociations: [{ function: this.#edgeFunction(from), eventType: FunctionEventType.VIEWER_REQUEST }],
      // What is kept for everybody is asked for without anybody's cookies.
      ...(from !== 'files' &&
        keeps === 'never' && { originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER }),
    }
  }

  /** What is not among the files is asked of the gateway, whose `pages` answers with the city's own 404. */
  #files(host: Host, { bucket, orElse }: Front, gateway: IOrigin): IOrigin {
    const files = S3BucketOrigin.withOriginAccessControl(this.#bucket(host, bucket))
    return orElse
      ? new OriginGroup({ primaryOrigin: files, fallbackOrigin: gateway, fallbackStatusCodes: [404] })
      : files
  }

  /** Imported by name: its policy lets this account's distributions read, and stands with it in the stack that is kept. */
  #bucket(host: Host, name: BucketName) {
    const made = this.#props.data.buckets[name]
    if (!made) throw new Error(`${name} is not in the stack that is kept`)
    Annotations.of(this).acknowledgeWarning('@aws-cdk/aws-cloudfront-origins:updateImportedBucketPolicyOac')
    return Bucket.fromBucketAttributes(this, `${host}-bucket`, { bucketName: made.bucketName, region: this.region })
  }

  #cachePolicy(keeps: Keeping): ICachePolicy {
    const { byDefault, atMost, byQuery } = keepings[keeps]
    if (atMost === 0) return CachePolicy.CACHING_DISABLED
    return once(
      this.#cachePolicies,
      keeps,
      () =>
        new CachePolicy(this, `keeps-${keeps}`, {
          minTtl: Duration.seconds(0),
          defaultTtl: Duration.seconds(byDefault),
          maxTtl: Duration.seconds(atMost),
          queryStringBehavior: byQuery ? CacheQueryStringBehavior.all() : CacheQueryStringBehavior.none(),
          cookieBehavior: CacheCookieBehavior.none(),
          headerBehavior: CacheHeaderBehavior.none(),
          enableAcceptEncodingBrotli: true,
          enableAcceptEncodingGzip: true,
        }),
    )
  }

  /** CloudFront wants four of them by name; it refuses to set those as headers of one's own. */
  #headerPolicy(set: HeaderSet): ResponseHeadersPolicy {
    return once(this.#headerPolicies, set, () => {
      const {
        'content-security-policy': contentSecurityPolicy,
        'referrer-policy': referrerPolicy,
        'strict-transport-security': _hsts,
        'x-content-type-options': _nosniff,
        ...others
      } = securityHeaders(set, this.#origins)
      const override = true
      return new ResponseHeadersPolicy(this, `headers-${set}`, {
        securityHeadersBehavior: {
          contentSecurityPolicy: { contentSecurityPolicy, override },
          contentTypeOptions: { override },
          referrerPolicy: { referrerPolicy: referrerPolicy as HeadersReferrerPolicy, override },
          strictTransportSecurity: {
            accessControlMaxAge: Duration.seconds(strictTransport.seconds),
            includeSubdomains: true,
            override,
          },
        },
        customHeadersBehavior: {
          customHeaders: Object.entries(others).map(([header, value]) => ({ header, value, override })),
        },
      })
    })
  }

  #edgeFunction(from: Behaviour['from']): EdgeFunction {
    return once(
      this.#edgeFunctions,
      from,
      () =>
        new EdgeFunction(this, `edge-${from}`, {
          code: FunctionCode.fromInline(edgeCode[from]),
          runtime: FunctionRuntime.JS_2_0,
        }),
    )
  }
}

function once<Key, Made>(made: Map<Key, Made>, key: Key, make: () => Made): Made {
  const known = made.get(key) ?? make()
  made.set(key, known)
  return known
}
