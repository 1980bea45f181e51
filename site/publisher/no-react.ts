/**
 * Stands in a bundle for React itself, which Astro's renderer takes along: on a server nothing is drawn with it
 * (`no-server-react.ts` says so to whoever tries).
 */
const nothing = () => undefined
export class Component {}
export class PureComponent extends Component {}
export const Fragment = 'fragment'
export { nothing as createElement, nothing as memo }
export default { Component, PureComponent, createElement: nothing, memo: nothing }
