import { fileURLToPath } from 'node:url'
import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { pictures } from './og.ts'
import { publisher } from './publisher/adapter.ts'

const noPictures = fileURLToPath(new URL('./publisher/no-pictures.ts', import.meta.url))

/**
 * Evergreen pages are made now, into `dist/site/client`; all others by `dist/site/server/entry.mjs` when their data
 * changes or their visitor asks. Styles and scripts stay files, so that the content policy allows nothing inline.
 */
export default defineConfig({
  site: process.env.SITE_URL ?? 'https://alun-alun.example',
  outDir: '../dist/site',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  adapter: publisher,
  // Islands of the consoles run in the browser alone, `client:only`, over the form or the words that do without.
  integrations: [react(), pictures],
  image: {
    service: { entrypoint: 'astro/assets/services/noop' },
    endpoint: { route: '/_image', entrypoint: noPictures },
  },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
})
