import type { Lang } from './lang.ts'

/** Money in rupiah has no decimals; a million is `jt` (juta) here, `m` in English. */
export function numbers(lang: Lang) {
  const locale = lang === 'id' ? 'id-ID' : 'en-GB'
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const tenth = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const million = lang === 'id' ? 'jt' : 'm'
  const inMillions = (rupiah: number) => tenth.format(rupiah / 1e6)
  const rupiah = (amount: number) => `Rp${whole.format(amount)}`
  const short = (amount: number) => (amount < 1e6 ? rupiah(amount) : `Rp${inMillions(amount)} ${million}`)

  return {
    /** 78.765 */
    count: (value: number) => whole.format(value),
    /** Rp2.800.000 */
    rupiah,
    /** Rp2.800.000–3.100.000 */
    rupiahRange: (low: number, high: number) => (low === high ? rupiah(low) : `${rupiah(low)}–${whole.format(high)}`),
    /** Rp2,8 jt */
    rupiahShort: short,
    /** Rp2,8–3,1 jt */
    rupiahRangeShort: (low: number, high: number) =>
      low === high || low < 1e6
        ? `${short(low)}${low === high ? '' : `–${short(high).slice(2)}`}`
        : `Rp${inMillions(low)}–${inMillions(high)} ${million}`,
  }
}
