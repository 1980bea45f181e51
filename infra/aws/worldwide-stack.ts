import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager'
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2'
import type { Construct } from 'constructs'
import type { Place } from './place.ts'

/** More than anybody reads in five minutes, though a whole school may share one address. */
const requestsInFiveMinutes = 3000

/** What CloudFront wants in us-east-1: a certificate, and a firewall that slows whoever asks for too much. No personal data. */
export class WorldwideStack extends Stack {
  constructor(scope: Construct, id: string, { domain, ...props }: StackProps & Pick<Place, 'domain'>) {
    super(scope, id, props)
    const certificate = new Certificate(this, 'certificate', {
      domainName: domain,
      subjectAlternativeNames: [`media.${domain}`, `books.${domain}`],
      // The deploy waits until the city has put the shown records into its DNS.
      validation: CertificateValidation.fromDns(),
    })
    const firewall = new CfnWebACL(this, 'firewall', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: seen('firewall'),
      rules: [
        {
          name: 'too-many',
          priority: 0,
          action: { block: { customResponse: { responseCode: 429 } } },
          statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit: requestsInFiveMinutes } },
          visibilityConfig: seen('too-many'),
        },
        ...['AWSManagedRulesAmazonIpReputationList', 'AWSManagedRulesKnownBadInputsRuleSet'].map((name, at) => ({
          name,
          priority: at + 1,
          overrideAction: { none: {} },
          statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } },
          visibilityConfig: seen(name),
        })),
      ],
    })
    new CfnOutput(this, 'certificate-arn', { value: certificate.certificateArn })
    new CfnOutput(this, 'firewall-arn', { value: firewall.attrArn })
  }
}

const seen = (metricName: string) => ({ metricName, cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false })
