import { spawnSync } from 'node:child_process'

/** What a machine can see without running the product: types, lint and format, dead code. Directions are tests of the house. */
const checks: readonly (readonly [what: string, command: string, ...rest: string[]])[] = [
  ['types', process.execPath, 'node_modules/typescript-7/bin/tsc', '-p', '.'],
  ['templates', 'astro', 'check', '--root', 'site', '--minimumSeverity', 'warning'],
  ['lint and format', 'biome', 'check', '--error-on-warnings'],
  ['dead code', 'knip', '--config', '.knip.json'],
]
for (const [what, command, ...rest] of checks) {
  const began = performance.now()
  const { status, stdout, stderr } = spawnSync(command, rest, { encoding: 'utf8' })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${what}, ${seconds} s`)
  if (status !== 0) {
    console.log(stdout, stderr)
    process.exitCode = 1
  }
}
