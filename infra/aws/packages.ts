import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { FunctionName } from '../../functions/manifest.ts'
import { bundleFolder, packagesOf } from '../bundle.ts'
import { functionNames } from '../wiring.ts'

export const installedFolder = (name: FunctionName) => `dist/installed/${name}`

/** The machine that Lambda runs on. */
export const lambdaMachine = ['--os=linux', '--cpu=arm64', '--libc=glibc'] as const

/** Lays beside each bundle the packages that stay outside of it, as built for `machine` (npm's own flags). */
export function installPackages(machine: readonly string[] = lambdaMachine): void {
  for (const name of functionNames.filter((each) => packagesOf(each).length > 0)) {
    const folder = installedFolder(name)
    rmSync(folder, { recursive: true, force: true })
    cpSync(bundleFolder(name), folder, { recursive: true })
    writeFileSync(`${folder}/package.json`, JSON.stringify({ private: true, dependencies: pinned(packagesOf(name)) }))
    const quietly = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel=error']
    execFileSync('npm', ['install', ...machine, ...quietly], { cwd: folder, stdio: 'inherit' })
  }
}

/** The versions that the city is tested with. */
function pinned(packages: readonly string[]) {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
  return Object.fromEntries(packages.map((name) => [name, dependencies[name]]))
}
