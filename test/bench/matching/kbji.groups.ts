import { plainWords } from './programmes.peers.ts'

interface Line {
  digits: string
  code: string
  title: string
  description: string
}
export type Names = ReadonlyMap<string, number>
/** A unit group; its text leaves out every line and job that is this name. */
export interface Group {
  code: string
  text: (without: string) => string
}
/** A job of six digits that is asked. */
export interface Job {
  code: string
  name: string
}
/** A name that stands for a group: its own, a job's, or an example of a definition. */
export interface Example {
  group: number
  name: string
}

export const plainly = (text: string) => plainWords(text).join(' ')

/** KBJI as the bench reads it: groups with their texts, the jobs that are asked, and all names that stand for a group. */
export function readGroups(file: string): { groups: Group[]; jobs: Job[]; examples: Example[] } {
  const lines = file
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
  const units = lines.filter(({ digits }) => digits === '4')
  const named = lines.filter(({ digits }) => digits === '6')
  const under = Map.groupBy(named, ({ code }) => code.slice(0, 4))
  const place = new Map(units.map(({ code }, at) => [code, at]))
  return {
    groups: units.map((unit) => ({
      code: unit.code,
      text: (without) => textOf(unit, under.get(unit.code) ?? [], without),
    })),
    jobs: named
      .filter(({ title, code }) => !/lainnya/i.test(title) && !code.endsWith('.99'))
      .map(({ title, code }) => ({ code, name: title })),
    examples: [
      ...units.flatMap((unit, at) => [{ group: at, name: unit.title }, ...examplesIn(unit.description, at, place)]),
      ...named.map(({ title, code }) => ({ group: place.get(code.slice(0, 4)) ?? 0, name: title })),
    ],
  }
}

function textOf(unit: Line, jobs: readonly Line[], without: string): string {
  const own = plainly(without)
  const isOther = (text: string) => own === '' || plainly(text) !== own
  const others = jobs.filter(({ title }) => isOther(title)).map(({ title }) => title)
  return [unit.title, ...unit.description.split('\n').filter(isOther), ...others].join('\n')
}

/** "- Sub Editor" is an example of this group, "- penulis buku - 2641" one of another. */
function examplesIn(definition: string, own: number, place: ReadonlyMap<string, number>): Example[] {
  return definition.split('\n').flatMap((line) => {
    const [, elsewhere = '', code = ''] = /^[-–•\s]*(.+?)\s*[-–]+\s*\(?(\d{4})\)?[.,;]?\s*$/.exec(line) ?? []
    const group = place.get(code)
    if (group !== undefined) return [{ group, name: elsewhere }]
    const [, here = ''] = /^\s*[-–•]\s*(.+)$/.exec(line) ?? []
    return here && here.length < 70 ? [{ group: own, name: here }] : []
  })
}
