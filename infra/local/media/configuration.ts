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
 * otherwise make one for any token. It tells what happens in a room one thing after the other, each once the last was answered,
 * and drops what waited for half a minute: told of nothing else, we hear of who comes back as they come.
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
  filter_params:
    include_events: [participant_joined, egress_ended]
logging:
  level: error
`
