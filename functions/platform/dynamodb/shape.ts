import * as v from 'valibot'
import type { Item } from './table.ts'

type Lift = (older: Item) => Item

/**
 * How a kind of item is read that has had other shapes before. An item says which it has (`shape`, 1 where it says none);
 * an older one is lifted, step by step, to the one that code knows. `lifts[0]` makes a 2 of a 1. Nothing is rewritten for it:
 * the next save writes the new shape.
 */
export function shapeOf<Schema extends v.GenericSchema<unknown, object>>(schema: Schema, lifts: readonly Lift[] = []) {
  const newest = lifts.length + 1
  return {
    read(item: Item): v.InferOutput<Schema> {
      const shape = Number(item.shape ?? 1)
      // One from a newer deploy, which this copy of a function will not outlive.
      if (shape > newest) throw new Error(`An item of shape ${shape}, where ${newest} is the newest known.`)
      return v.parse(
        schema,
        lifts.slice(shape - 1).reduce((older, lift) => lift(older), item),
      )
    },
    /** What an item carries beside its own. The first shape says nothing. */
    mark: newest > 1 ? { shape: newest } : {},
  }
}
