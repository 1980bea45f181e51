import * as v from 'valibot'
import { good, type OwnBoothView } from '../../../../functions/events/booths/booth.contract.ts'
import type { Form } from '../../ui/form.ts'
import { boothWords } from '../../words/booths.ts'
import type { Lang } from '../../words/lang.ts'

/** A form has texts only: each good is three of them. */
export const goodsMost = 8
export const goodField = (n: number, part: 'name' | 'price' | 'note') => `good${n}-${part}`
const rows = Array.from({ length: goodsMost }, (_, index) => index + 1)

type Fields = Readonly<Record<string, string>>
const parts = ['name', 'price', 'note'] as const
const goodIn = (fields: Fields, n: number) =>
  Object.fromEntries(parts.map((part) => [part, fields[goodField(n, part)] ?? '']))
const isFilled = (row: Fields) => Object.values(row).some((text) => text.trim() !== '')

/** What the contract takes, made of what the form sends. A good without any words is none. */
export function readBoothForm(fields: Fields): unknown {
  const words = Object.fromEntries(Object.entries(fields).filter(([name]) => !/^good\d-/.test(name)))
  const goods = rows.map((n) => goodIn(fields, n)).filter(isFilled)
  return { ...words, goods }
}

/** What is wrong with a good stands beside the very field, not at the list. */
export function withGoods(form: Form, lang: Lang): Form {
  const { goods, ...mistakes } = form.mistakes
  if (goods === undefined) return form
  const ofRow = (n: number) => {
    const row = goodIn(form.fields, n)
    const { issues = [] } = isFilled(row) ? v.safeParse(good, row, { lang, abortPipeEarly: true }) : {}
    return issues.map((issue) => [`good${n}-${v.getDotPath(issue)}`, issue.message] as const)
  }
  const found = rows.flatMap(ofRow)
  return found.length === 0 ? form : { ...form, mistakes: { ...mistakes, ...Object.fromEntries(found) } }
}

/** What each field of the form is called. */
export function boothLabels(lang: Lang): Fields {
  const t = boothWords[lang]
  const named = { name: t.goodName, price: t.goodPrice, note: t.goodNote }
  const goods = rows.flatMap((n) =>
    parts.map((part) => [goodField(n, part), `${t.good(n)}, ${named[part].toLowerCase()}`]),
  )
  return { ...t.labels, ...Object.fromEntries(goods) }
}

/** What stands in the form of a booth that is edited. */
export function boothFields(booth: OwnBoothView): Fields {
  const { name, pitch, story, category, kecamatan, whatsapp = '', instagram = '' } = booth
  const goods = booth.goods.flatMap(({ name: good, price, note }, index) => [
    [goodField(index + 1, 'name'), good],
    [goodField(index + 1, 'price'), price === undefined ? '' : String(price)],
    [goodField(index + 1, 'note'), note ?? ''],
  ])
  const version = String(booth.version)
  return { ...{ name, pitch, story, category, kecamatan, whatsapp, instagram, version }, ...Object.fromEntries(goods) }
}
