import { host } from '../http/listen.ts'

export interface MediaSettings {
  folder: string
  port: number
  /** For sound and picture. */
  udpPort: number
  key: string
  secret: string
  /** Where LiveKit tells what happens in its rooms. */
  webhook: string
}

/**
 * This computer alone: a TCP port for media would listen on every interface. Rooms are made by us only; the server would
 * otherwise make one for any token.
 */
export const configuration = ({ port, udpPort, key, secret, webhook }: MediaSettings) => `port: ${port}
bind_addresses: ["${host}"]
rtc:
  udp_port: ${udpPort}
  tcp_port: 0
  node_ip: ${host}
  use_external_ip: false
  enable_loopback_candidate: true
  interfaces:
    includes: [lo]
room:
  auto_create: false
keys:
  ${key}: ${secret}
webhook:
  api_key: ${key}
  urls: ["${webhook}"]
logging:
  level: error
`
