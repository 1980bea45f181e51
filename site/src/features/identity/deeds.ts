import * as v from 'valibot'
import { type Form, submitted } from '../../ui/form.ts'
import type { Lang } from '../../words/lang.ts'

type Fields = Readonly<Record<string, string>>

/** A page of several small forms, each a button: its hidden `deed` says which one was sent. */
export async function deedDone<Deed extends string>(
  request: Request,
  lang: Lang,
  deeds: Readonly<Record<Deed, (fields: Fields) => Promise<unknown>>>,
): Promise<{ done: Deed } | { form: Form }> {
  const schema = v.looseObject({ deed: v.picklist(Object.keys(deeds) as [Deed, ...Deed[]]) })
  return submitted(
    request,
    schema,
    async (fields) => {
      await deeds[fields.deed](fields as Fields)
      return fields.deed
    },
    { lang },
  )
}
