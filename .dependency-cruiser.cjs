const { globSync } = require('node:fs')

/** The rule of a slice lies beside what states it to the world or keeps it: `poll.ts` beside `poll.contract.ts`. */
const slices = globSync('functions/*/*/*.{contract,store}.ts').map((path) =>
  path.replace(/\.(contract|store)\.ts$/, '.ts'),
)
const rules = [...new Set(slices)].filter((path) => globSync(path).length > 0)
const anyOf = (paths) => `^(${paths.map((path) => path.replaceAll('.', '\\.')).join('|')})$`

const contexts = '(events|jobs|library|identity|stage)'
const typesToo = { dependencyTypesNot: ['type-only'] }

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'What needs each other is one thing: no part of a ring can be read, tested or moved alone.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: typesToo },
    },
    {
      name: 'platform-knows-no-context',
      comment: 'The platform is what any city could stand on. Once it knows what a booth is, nothing else can use it.',
      severity: 'error',
      from: { path: '^functions/platform/' },
      to: { path: '^(functions/(?!platform/)|infra/|site/|test/)' },
    },
    {
      name: 'contexts-meet-in-public',
      comment:
        'A context changes its inside freely only while others see no more of it than `public.ts` and what happened in it.',
      severity: 'error',
      from: { path: `^functions/${contexts}/` },
      to: {
        path: `^functions/${contexts}/`,
        pathNot: ['^functions/$1/', `^functions/${contexts}/(public|domain-events|api)\\.ts$`],
      },
    },
    {
      name: 'rules-are-plain',
      comment: 'A rule is read and tested in milliseconds because it knows no clock, no network and no item.',
      severity: 'error',
      from: { path: anyOf(rules) },
      to: {
        path: '^(functions/.+\\.(contract|store|routes|mail|pages)\\.ts$|functions/main/|infra/|site/)',
        ...typesToo,
      },
    },
    {
      name: 'rules-know-no-machine',
      comment: 'What a rule decides may not depend on where it runs: no package of AWS, of Node or of HTTP.',
      severity: 'error',
      from: { path: anyOf(rules) },
      to: {
        path: '(^node:|node_modules/(@aws-sdk|@orpc|astro)/|^functions/platform/(http|dynamodb|s3)/)',
        ...typesToo,
      },
    },
    {
      name: 'stores-know-rules-only',
      comment: 'How a thing lies in the table is decided apart from who may ask for it and how it is said.',
      severity: 'error',
      from: { path: '^functions/.+\\.store\\.ts$' },
      to: { path: '^functions/.+\\.(routes|contract|mail|pages)\\.ts$', ...typesToo },
    },
    {
      name: 'contracts-know-rules-only',
      comment: 'The site and the tests read a contract: whatever it imports comes to a browser along with it.',
      severity: 'error',
      from: { path: '^functions/.+\\.contract\\.ts$' },
      to: { path: '(^functions/.+\\.(store|routes|mail|pages)\\.ts$|node_modules/@aws-sdk/)', ...typesToo },
    },
    {
      name: 'routes-never-see-http-or-dynamodb',
      comment: 'Load, decide, save, answer. A status or an item in a route is a rule or a store in the wrong place.',
      severity: 'error',
      from: { path: '^functions/.+\\.routes\\.ts$' },
      to: { path: 'node_modules/(@aws-sdk|@types/aws-lambda)/' },
    },
    {
      name: 'only-doors-know-the-machine',
      comment:
        'Contexts are handed what they need. Only what keeps things, in a table or as files, speaks to a client.',
      severity: 'error',
      from: { path: `^functions/${contexts}/`, pathNot: '(\\.store|-files)\\.ts$' },
      to: { path: 'node_modules/@aws-sdk/' },
    },
    {
      name: 'nobody-imports-a-door',
      comment:
        'A door is the end of the line: what two doors share lies behind them, and only a door is told settings.',
      severity: 'error',
      from: { path: `^functions/(${contexts}|platform|publishing|pages)/` },
      to: { path: '^functions/main/' },
    },
    {
      name: 'functions-know-no-infrastructure',
      comment: 'No code asks where it runs. What a page is made from stands beside its template; doors fill it.',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: '^(infra|site|test)/', pathNot: '^site/(publisher|src/features)/', ...typesToo },
    },
    {
      name: 'aws-reads-only-the-manifest',
      comment: 'CloudFormation is made from what the manifest says; if it knew more, the local city would know less.',
      severity: 'error',
      from: { path: '^infra/aws/(?!deploy|rehears)' },
      to: { path: '^functions/', pathNot: '^functions/(manifest|platform/(manifest|settings))\\.ts$' },
    },
    {
      name: 'one-world-knows-not-the-other',
      comment:
        'What both worlds share stands in infra/wiring, infra/front and infra/bundle, where both are seen to read it.',
      severity: 'error',
      from: { path: '^infra/(aws|local)/' },
      to: { path: '^infra/(aws|local)/', pathNot: '^infra/$1/' },
    },
    {
      name: 'the-site-asks-through-contracts',
      comment: 'A page that reads a table or a route of its own has rights that nobody gave it.',
      severity: 'error',
      from: { path: '^site/' },
      to: { path: '^(functions/.+\\.(store|routes|mail)\\.ts$|functions/main/|infra/|test/)', ...typesToo },
    },
    {
      name: 'ui-knows-no-domain',
      comment: 'A part that knows what a vacancy is serves vacancies only.',
      severity: 'error',
      from: { path: '^site/src/ui/' },
      to: { path: `^(functions/${contexts}/|site/src/(features|pages)/)` },
    },
    {
      name: 'livekit-stays-behind-live',
      comment: 'Nobody who reads pays for the stage: 100 KB come only where something is live.',
      severity: 'error',
      from: { path: '^(site|functions)/', pathNot: '^site/src/live/' },
      to: { path: 'node_modules/livekit-client/' },
    },
    {
      name: 'the-product-knows-no-tests',
      comment: 'What is shipped cannot need what is not.',
      severity: 'error',
      from: { path: '^(functions|site|infra)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'] },
  },
}
