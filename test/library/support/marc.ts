/** Records as a cataloguer's system writes them: by hand, byte by byte, so that each lie can be told on purpose. */

export type Field = readonly [tag: string, ...rest: (string | Uint8Array)[]]

interface Written {
  fields: readonly Field[]
  /** Leader/09: `a` for Unicode, a blank for MARC-8. */
  letters?: 'a' | ' '
  kind?: string
  /** What the leader and the directory say instead of the truth. */
  says?: { length?: string; base?: string; countsLetters?: boolean }
}

const bytesOf = (part: string | Uint8Array) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))

/** `['245', '10', 'aBelenggu /']`: indicators, then subfields by their code; `['001', 'x']` for control fields. */
export function marc({ fields, letters = 'a', kind = 'a', says = {} }: Written): Buffer {
  const bodies = fields.map(([tag, first = '', ...subfields]) =>
    tag < '010'
      ? Buffer.concat([bytesOf(first), Buffer.from([0x1e])])
      : Buffer.concat([
          bytesOf(first),
          ...subfields.flatMap((each) => [Buffer.from([0x1f]), bytesOf(each)]),
          Buffer.from([0x1e]),
        ]),
  )
  let from = 0
  const directory = fields.map(([tag], n) => {
    const body = bodies[n] ?? Buffer.alloc(0)
    const length = says.countsLetters ? [...body.toString()].length : body.length
    const entry = `${tag}${String(length).padStart(4, '0')}${String(from).padStart(5, '0')}`
    from += length
    return entry
  })
  const data = Buffer.concat([Buffer.from(directory.join('')), Buffer.from([0x1e]), ...bodies, Buffer.from([0x1d])])
  const base = says.base ?? String(24 + directory.length * 12 + 1).padStart(5, '0')
  const length = says.length ?? String(24 + data.length).padStart(5, '0')
  return Buffer.concat([Buffer.from(`${length}n${kind}m ${letters}22${base} i 4500`), data])
}

/** A plain record of a title nobody has. */
export const titleRecord = (number: string, title: string, more: readonly Field[] = []): Buffer =>
  marc({ fields: [['001', number], ['003', 'UJI'], ['245', '10', `a${title}`], ...more] })
