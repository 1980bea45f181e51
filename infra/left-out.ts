import type { Plugin } from 'esbuild'

/** What the SDK carries for operations that no function asks for, and what stands there instead. */
const instead: Readonly<Record<string, string>> = {
  // Keeps the endpoints that a service told: DynamoDB tells none unless a setting says so.
  'mnemonist/lru-cache': 'export default class { has() { return false } }',
  // Loaded when an answer is a stream of events. Clients of services that have such name it from the start, and keep it.
  '@smithy/core/event-streams': "throw new Error('This function was not made to read a stream of events.')",
}

/** Leaves out of each bundle 27 KB that no call reaches. */
export const leftOut: Plugin = {
  name: 'left-out',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^mnemonist\/lru-cache$|^@smithy\/core\/event-streams$/ }, ({ path, kind }) =>
      path.startsWith('mnemonist') || kind === 'dynamic-import' ? { path, namespace: 'left-out' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({ contents: instead[path] ?? '' }))
  },
}
