import { readFileSync } from 'node:fs'
import type { FindingKind } from '../../../functions/jobs/linter/finding.ts'
import type { TextFinding } from '../../../functions/jobs/linter/lint-text.ts'

const kinds: Readonly<Record<string, FindingKind>> = {
  sex: 'jenis-kelamin',
  age: 'usia',
  looks: 'penampilan',
  marital: 'status-kawin',
  religion: 'agama',
  origin: 'asal-suku',
  ijazah: 'tahan-ijazah',
  fee: 'pungutan',
  mail: 'surel-gratis',
  papers: 'minta-dokumen',
  pay: 'upah-di-bawah-minimum',
  promise: 'janji-berlebihan',
}

export interface Advertisement {
  readonly text: string
  readonly findings: readonly TextFinding[]
}

/** The advertisements written for these tests: `[age:max 25th]` marks words and what they are, ⏎ the end of a line. */
export function advertisements(): Advertisement[] {
  return [
    'advertisements.txt',
    'second-hand.txt',
    'third-hand.txt',
    'fourth-hand.txt',
    'fifth-hand.txt',
    'sixth-hand.txt',
    'seventh-hand.txt',
    'eighth-hand.txt',
    'ninth-hand.txt',
    'tenth-hand.txt',
    'clean.txt',
  ]
    .flatMap((name) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8').split('\n'))
    .filter((line) => line && !line.startsWith('#'))
    .map(readMarks)
}

function readMarks(line: string): Advertisement {
  const findings: TextFinding[] = []
  let text = ''
  let last = 0
  for (const mark of line.matchAll(/\[(\w+):([^\]]+)\]/gu)) {
    const [whole, name = '', words = ''] = mark
    const kind = kinds[name]
    if (!kind) throw new Error(`No kind is named ${name}: ${line}`)
    text += line.slice(last, mark.index)
    findings.push({ kind, start: text.length, end: text.length + words.length })
    text += words
    last = mark.index + whole.length
  }
  return { text: (text + line.slice(last)).replaceAll('⏎', '\n'), findings }
}
