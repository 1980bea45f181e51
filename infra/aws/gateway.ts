import { RemovalPolicy, Stack } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
  type CfnStage,
  HttpApi,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { lostRoute } from '../front.ts'
import { routeKeys } from '../wiring.ts'

/** Far above an opening day, far below a bill to fear. What nobody has a page for may be asked for less often. */
const limits = { each: { burst: 1000, rate: 500 }, lost: { burst: 100, rate: 50 } } as const

/** Says how the gateway is doing and nothing about who asked: no address of a network, no path, for ids stand in it. */
const accessLog = {
  at: '$context.requestTimeEpoch',
  request: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  bytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  error: '$context.integrationErrorMessage',
}

/** The addresses that functions answer at. */
export class Gateway extends Construct {
  readonly api: HttpApi
  readonly #stage: HttpStage

  constructor(stack: Stack) {
    super(stack, 'gateway')
    this.api = new HttpApi(this, 'api', { createDefaultStage: false })
    this.#stage = new HttpStage(this, 'stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { burstLimit: limits.each.burst, rateLimit: limits.each.rate },
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'log', { retention: RetentionDays.TWO_WEEKS, removalPolicy: RemovalPolicy.DESTROY }),
        ),
        format: AccessLogFormat.custom(JSON.stringify(accessLog)),
      },
    })
    const { defaultChild } = this.#stage.node
    ;(defaultChild as CfnStage).routeSettings = {
      [lostRoute.key]: { ThrottlingBurstLimit: limits.lost.burst, ThrottlingRateLimit: limits.lost.rate },
    }
  }

  get domainName(): string {
    const { region, urlSuffix } = Stack.of(this)
    return `${this.api.apiId}.execute-api.${region}.${urlSuffix}`
  }

  open(name: string, addresses: readonly string[], target: LambdaFunction): void {
    const integration = new HttpLambdaIntegration(`${name}-integration`, target, { scopePermissionToRoute: false })
    const keys = [...addresses.flatMap(routeKeys), ...(name === lostRoute.function ? [lostRoute.key] : [])]
    for (const key of keys) {
      const route = new HttpRoute(this, key, { httpApi: this.api, routeKey: asRouteKey(key), integration })
      // A stage with a limit for a route that is not there yet is refused.
      if (key === lostRoute.key) this.#stage.node.addDependency(route)
    }
  }
}

const asRouteKey = (key: string) => {
  const [method, path] = key.split(' ', 2)
  return path === undefined ? HttpRouteKey.DEFAULT : HttpRouteKey.with(path, method as never)
}
