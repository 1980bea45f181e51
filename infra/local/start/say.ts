/** Tells whoever started the city how far it is: one line a step, with its seconds. */
export function saying(print: (line: string) => void = console.log) {
  const began = performance.now()
  const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1).replace('.', ',')} dtk`

  return {
    line: print,
    async step<Result>(what: string, work: (say: (more: string) => void) => Promise<Result>): Promise<Result> {
      const since = performance.now()
      const result = await work((more) => print(`    ${more}`))
      print(`  ${what.padEnd(58, ' .')} ${seconds(since).padStart(9)}`)
      return result
    },
    all: () => seconds(began),
  }
}

export type Saying = ReturnType<typeof saying>
