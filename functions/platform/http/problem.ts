import type { Lang } from '../lang.ts'
import { type Refusal, sentence } from './contract.ts'
import type { Mistake } from './mistakes.ts'

/** RFC 9457: `title` is for people, `refusal` is for code. */
export interface Problem {
  type: 'about:blank'
  status: number
  title: string
  refusal: string
  mistakes?: readonly Mistake[]
}

export function problem(refusal: string, declared: Refusal, lang: Lang, mistakes?: readonly Mistake[]): Response {
  const body: Problem = {
    type: 'about:blank',
    status: declared.status,
    title: sentence(declared, lang),
    refusal,
    ...(mistakes && { mistakes }),
  }
  return Response.json(body, {
    status: declared.status,
    headers: { 'content-type': 'application/problem+json', 'content-language': lang, 'cache-control': 'no-store' },
  })
}
