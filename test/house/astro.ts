import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { read } from './files.ts'

/** Astro's own reader, as Astro itself carries it. */
const withAstro = createRequire(createRequire(import.meta.url).resolve('astro/package.json'))
const { parse } = await import(pathToFileURL(withAstro.resolve('@astrojs/compiler-rs')).href)

/** A node of the tree, of whatever kind: only `type` is sure to be there. */
export interface Node {
  type: string
  start?: number
  [part: string]: unknown
}

export async function treeOf(path: string): Promise<Node> {
  const { ast, diagnostics } = await parse(read(path))
  if (!ast) throw new Error(`${path} cannot be read: ${JSON.stringify(diagnostics)}`)
  return ast
}

/** Every node of a tree with those it lies in, nearest first. */
export function* nodesOf(node: Node, within: readonly Node[] = []): Generator<readonly [Node, readonly Node[]]> {
  yield [node, within]
  for (const part of Object.values(node).flat())
    if (typeof part === 'object' && part !== null && 'type' in part) yield* nodesOf(part as Node, [node, ...within])
}

/** What a page or part imports. */
export function importsOf(path: string): { from: string; typeOnly: boolean }[] {
  const [, frontmatter = ''] = read(path).split(/^---$/m)
  return [...frontmatter.matchAll(/^import\s+(type\s)?[^;]*?from\s+'([^']+)'/gm)].map(([, typeOnly, from = '']) => ({
    from,
    typeOnly: typeOnly !== undefined,
  }))
}
