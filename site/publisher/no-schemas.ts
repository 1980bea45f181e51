/**
 * Stands in a bundle for zod, with which Astro describes its own settings as it loads: 85 KB for schemas that no page
 * asks. Each is anything, whatever is done to it.
 */
type Anything = ((...given: unknown[]) => Anything) & { [name: string]: Anything }
const anything: Anything = new Proxy((() => anything) as unknown as Anything, {
  get: (_, name) => (name === 'then' ? undefined : anything),
  apply: () => anything,
})

export {
  anything as array,
  anything as boolean,
  anything as custom,
  anything as enum,
  anything as literal,
  anything as number,
  anything as object,
  anything as record,
  anything as string,
  anything as union,
  anything as ZodIssueCode,
}
