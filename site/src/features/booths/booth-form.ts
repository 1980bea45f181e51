import type { OwnBoothView } from '../../../../functions/events/booths/booth.contract.ts'

/** A form has texts only: each good is three of them. */
export const goodsMost = 8
export const goodField = (n: number, part: 'name' | 'price' | 'note') => `good${n}-${part}`
const rows = Array.from({ length: goodsMost }, (_, index) => index + 1)

type Fields = Readonly<Record<string, string>>

/** What the contract takes, made of what the form sends. A good without any words is none. */
export function readBoothForm(fields: Fields): unknown {
  const words = Object.fromEntries(Object.entries(fields).filter(([name]) => !/^good\d-/.test(name)))
  const goods = rows
    .map((n) => ({
      name: fields[goodField(n, 'name')] ?? '',
      price: fields[goodField(n, 'price')] ?? '',
      note: fields[goodField(n, 'note')] ?? '',
    }))
    .filter((good) => Object.values(good).some((text) => text.trim() !== ''))
  return { ...words, goods }
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
