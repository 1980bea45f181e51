import { existsSync } from 'node:fs'
import { App, type Environment } from 'aws-cdk-lib'
import { Code } from 'aws-cdk-lib/aws-lambda'
import type { FunctionName } from '../../functions/manifest.ts'
import { bundleFolder, packagesOf } from '../bundle.ts'
import { AppStack } from './app-stack.ts'
import { DataStack } from './data-stack.ts'
import { EdgeStack } from './edge-stack.ts'
import { installedFolder } from './packages.ts'
import { type Place, placeFrom } from './place.ts'
import { WorldwideStack } from './worldwide-stack.ts'

/** The city in the cloud: what is kept, what may be replaced, what people reach, and what CloudFront wants elsewhere. */
export function city(app: App, codeOf?: (name: FunctionName) => Code) {
  const place = placeFrom(app.node)
  const env = environment(place, place.region)
  const data = new DataStack(app, 'alun-alun-data', { env })
  const functions = new AppStack(app, 'alun-alun-app', { env, data, place, codeOf: codeOf ?? bundled(place) })
  const edge = new EdgeStack(app, 'alun-alun-edge', {
    env,
    data,
    place,
    gateway: functions.gateway,
    sockets: functions.sockets,
    uploadsUrl: functions.uploadsUrl,
  })
  if (place.worldwide)
    new WorldwideStack(app, 'alun-alun-worldwide', { env: environment(place, 'us-east-1'), domain: place.domain })
  return { data, functions, edge }
}

const environment = ({ account }: Place, region: string): Environment => ({ region, ...(account && { account }) })

const bundled = (place: Place) => (name: FunctionName) => {
  const folder = place.installed && packagesOf(name).length > 0 ? installedFolder(name) : bundleFolder(name)
  if (!existsSync(`${folder}/index.mjs`)) throw new Error(`${name} is not bundled yet: run "npm run build" first`)
  return Code.fromAsset(folder, { exclude: ['*.map'] })
}

if (import.meta.main) {
  const app = new App()
  city(app)
  app.synth()
}
