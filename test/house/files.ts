import { globSync, readFileSync } from 'node:fs'

/** What we wrote, by its path from the top. */
export const ours = (...patterns: string[]): string[] =>
  patterns
    .flatMap((pattern) => globSync(pattern))
    .filter((path) => !path.includes('node_modules'))
    .sort()

export const read = (path: string): string => readFileSync(path, 'utf8')
