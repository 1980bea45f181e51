import { RemovalPolicy, Stack } from 'aws-cdk-lib'
import { CfnStage, WebSocketApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { WebSocketLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { socketAddress, socketKeys } from '../wiring.ts'

/** Openings and messages a second: API Gateway opens 500 sockets a second in an account, and people write far less. */
const limits = { burst: 500, rate: 500 } as const

/** Says how sockets are doing and nothing about whose they are. */
const accessLog = {
  at: '$context.requestTimeEpoch',
  request: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  error: '$context.integrationErrorMessage',
}

/** The socket gateway: its stage is called like the site's own address, so that CloudFront hands the path on as it came. */
export class Sockets extends Construct {
  readonly api: WebSocketApi
  readonly #stage: string

  constructor(stack: Stack) {
    super(stack, 'sockets')
    this.#stage = socketAddress.slice(1)
    this.api = new WebSocketApi(this, 'api')
    const log = new LogGroup(this, 'log', { retention: RetentionDays.TWO_WEEKS, removalPolicy: RemovalPolicy.DESTROY })
    new CfnStage(this, 'stage', {
      apiId: this.api.apiId,
      stageName: this.#stage,
      autoDeploy: true,
      defaultRouteSettings: { throttlingBurstLimit: limits.burst, throttlingRateLimit: limits.rate },
      accessLogSettings: { destinationArn: log.logGroupArn, format: JSON.stringify(accessLog) },
    })
  }

  get domainName(): string {
    const { region, urlSuffix } = Stack.of(this)
    return `${this.api.apiId}.execute-api.${region}.${urlSuffix}`
  }

  /** Where open sockets are posted to. */
  get url(): string {
    return `https://${this.domainName}/${this.#stage}`
  }

  /** For the right to post to a socket and to close it. */
  get arn(): string {
    const resourceName = `${this.#stage}/*/@connections/*`
    return Stack.of(this).formatArn({ service: 'execute-api', resource: this.api.apiId, resourceName })
  }

  open(target: LambdaFunction): void {
    for (const key of socketKeys) {
      const integration = new WebSocketLambdaIntegration(`${key.slice(1)}-integration`, target)
      this.api.addRoute(key, { integration })
    }
  }
}
