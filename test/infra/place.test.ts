import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { describe, expect, it } from 'vitest'
import { city } from '../../infra/aws/app.ts'
import { placeFrom } from '../../infra/aws/place.ts'

const cityWith = (context: Record<string, string>) => city(new App({ context }), () => Code.fromInline('-'))

describe('where the city stands', () => {
  it('is in the country, under a name for examples, when nothing is said', () => {
    expect(placeFrom(new App().node)).toMatchObject({
      domain: 'alun-alun.example',
      region: 'ap-southeast-3',
      worldwide: false,
      staff: 'passkey',
      installed: false,
    })
  })

  it('has to be the name of a host', () => {
    const told = (domain: string) => () => placeFrom(new App({ context: { domain } }).node)
    expect(told('https://kota.go.id')).toThrow('-c domain=https://kota.go.id is not the name of a host')
    expect(told('kota')).toThrow()
    expect(told('alun-alun.kota.go.id')).not.toThrow()
  })

  it('gives the front its names, TLS 1.2 and a firewall where there are a certificate and a web ACL', () => {
    const certificate = 'arn:aws:acm:us-east-1:000000000000:certificate/c'
    const firewall = 'arn:aws:wafv2:us-east-1:000000000000:global/webacl/f/1'
    const { edge } = cityWith({ domain: 'alun-alun.kota.go.id', certificate, firewall })
    const found = Object.values(Template.fromStack(edge).findResources('AWS::CloudFront::Distribution')).map(
      ({ Properties }) => Properties.DistributionConfig,
    )
    expect(found.flatMap(({ Aliases }) => Aliases).sort()).toEqual([
      'alun-alun.kota.go.id',
      'books.alun-alun.kota.go.id',
      'media.alun-alun.kota.go.id',
    ])
    for (const { ViewerCertificate, WebACLId } of found) {
      expect(ViewerCertificate).toMatchObject({
        AcmCertificateArn: certificate,
        MinimumProtocolVersion: 'TLSv1.2_2021',
      })
      expect(WebACLId).toBe(firewall)
    }
  })

  it('tells who is to be called when an alarm goes off', () => {
    const { functions } = cityWith({ alarms: 'piket@kota.example' })
    const byMail = { Properties: { Protocol: 'email' } }
    const subscriptions = Object.values(Template.fromStack(functions).findResources('AWS::SNS::Subscription', byMail))
    expect(subscriptions.map(({ Properties }) => Properties.Endpoint)).toEqual(['piket@kota.example'])
  })
})
