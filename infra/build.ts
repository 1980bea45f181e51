import { spawnSync } from 'node:child_process'
import { bundle, bundleSizes } from './bundle.ts'
import { writeOpenApi } from './openapi.ts'

/** The site, then the functions: two of them carry the site's templates. */
const built = spawnSync('astro', ['build', '--root', 'site'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  encoding: 'utf8',
})
if (built.status !== 0) {
  console.error(built.stdout)
  process.exit(1)
}
const sizes = Object.entries(bundleSizes(await bundle()))
for (const [name, bytes] of sizes.sort(([, a], [, b]) => b - a))
  console.log(`${String(Math.round(bytes / 1024)).padStart(5)} KB  ${name}`)
await writeOpenApi()
