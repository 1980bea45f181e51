/**
 * US dollars in Jakarta (ap-southeast-3). AWS's own price lists of July to November 2025, as github.com/lamngockhuong/aws-price
 * keeps them (metadata.json: 2025-11-04); gigabytes, hours and single requests. What is not in those lists says so.
 */
export const prices = {
  writeUnits: 0.71e-6,
  readUnits: 0.1425e-6,
  requests: 1.29e-6,
  /** A message of up to 32 KB, in or out of the socket gateway. */
  socketMessages: 1.26e-6,
  socketMinutes: 0.315e-6,
  invocations: 0.2e-6,
  /** On arm64. */
  gigabyteSeconds: 0.0000133334,
  mails: 0.1e-3,
  logGigabytes: 0.7,
  puts: 5e-6,
  /** CloudFront in Asia: requests, and what leaves it, up to ten terabytes. */
  atTheEdge: 1.2e-6,
  edgeGigabytes: 0.12,
  /** Free each month: a terabyte, ten million requests. */
  edgeFree: { gigabytes: 1000, requests: 10e6 },
  /** A machine of eight cores, c7g.2xlarge, for LiveKit's server; four, c7g.xlarge, for its egress. */
  mediaServerHour: 0.3332,
  egressHour: 0.1666,
  /** What leaves a machine for the internet. Not in the lists above: from memory of AWS's page, to be looked at again. */
  machineGigabytes: 0.132,
} as const
