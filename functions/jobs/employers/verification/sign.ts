import type { FindingKind } from '../../linter/finding.ts'
import { isFreeHost } from '../../linter/rules/free-mail.ts'
import type { EmployerWords } from '../employer.shape.ts'
import { kbliSpeaksAgainst } from './kbli-fields.ts'

/** What Kemnaker and other offices warn of. A sign is no proof: an officer weighs it. */
export const signKinds = [
  'free-mail',
  'mail-elsewhere',
  'nib-made-up',
  'nib-known',
  'kbli-elsewhere',
  'address-thin',
  'asks-money',
  'asks-papers',
  'promises-much',
] as const
export type SignKind = (typeof signKinds)[number]

export interface Sign {
  readonly kind: SignKind
  /** Where it was seen: an address, other employers' names, titles of vacancies. */
  readonly about: readonly string[]
}

/** What else the city knows of it. */
export interface Known {
  /** Names of other employers with the same NIB. */
  readonly sameNib: readonly string[]
  readonly findings: readonly { readonly kind: FindingKind; readonly title: string }[]
}

export const signsOf = (words: EmployerWords, { sameNib, findings }: Known): Sign[] =>
  [
    sign('free-mail', isFreeHost(hostOfMail(words.contactMail)) && [words.contactMail]),
    sign('mail-elsewhere', isElsewhere(words) && [words.contactMail, words.website ?? '']),
    sign('nib-made-up', isMadeUp(words.nib) && [words.nib]),
    sign('nib-known', sameNib),
    sign('kbli-elsewhere', kbliSpeaksAgainst(words.kbli, words.field) && [words.kbli]),
    sign('address-thin', isThin(words.address) && [words.address]),
    sign('asks-money', seenIn(findings, ['pungutan'])),
    sign('asks-papers', seenIn(findings, ['minta-dokumen', 'tahan-ijazah'])),
    sign('promises-much', seenIn(findings, ['janji-berlebihan', 'kuota-mustahil'])),
  ].filter(({ about }) => about.length > 0)

const sign = (kind: SignKind, about: readonly string[] | false): Sign => ({ kind, about: about || [] })

const seenIn = (findings: Known['findings'], kinds: readonly FindingKind[]) => [
  ...new Set(findings.filter(({ kind }) => kinds.includes(kind)).map(({ title }) => title)),
]

const hostOfMail = (mail: string) => mail.slice(mail.lastIndexOf('@') + 1).toLowerCase()

/** Where many have a page of their own, the page's host is nobody's mail domain. */
const shared =
  /(?:^|\.)(?:instagram\.com|facebook\.com|tiktok\.com|tokopedia\.com|shopee\.co\.id|linktr\.ee|wa\.me|blogspot\.com|wordpress\.com|wixsite\.com|business\.site|sites\.google\.com|google\.com|github\.io)$/u

/** Free mail is a sign of its own and not counted twice. */
function isElsewhere({ contactMail, website }: EmployerWords): boolean {
  if (!website || !URL.canParse(website)) return false
  const [mail, site] = [hostOfMail(contactMail), new URL(website).hostname.replace(/^www\./u, '')]
  if (isFreeHost(mail) || shared.test(site)) return false
  return !within(mail, site) && !within(site, mail)
}

const within = (host: string, other: string) => host === other || host.endsWith(`.${other}`)

/** One figure over and over, or figures counted up: typed to fill the field. */
const isMadeUp = (nib: string) => /^(\d)\1{12}$/u.test(nib) || '01234567890123456789'.includes(nib)

/** Fewer than two words, or hardly any letters: nobody could find it. */
const isThin = (address: string) =>
  address.trim().split(/\s+/u).length < 2 || (address.match(/\p{L}/gu) ?? []).length < 8
