import { cabaiDiHalaman } from './books/cabai-di-halaman.ts'
import { dapurKakiGede } from './books/dapur-kaki-gede.ts'
import { kerjaPertama } from './books/kerja-pertama.ts'
import { kotaYangBelajarHujan } from './books/kota-yang-belajar-hujan.ts'
import { lampuDiTerowonganLampegan } from './books/lampu-di-terowongan-lampegan.ts'
import { yangDiingatGunung } from './books/yang-diingat-gunung.ts'
import type { DemoBook } from './title.ts'

/** Six short books of our own to read in full. */
export const books: readonly DemoBook[] = [
  yangDiingatGunung,
  lampuDiTerowonganLampegan,
  kerjaPertama,
  dapurKakiGede,
  cabaiDiHalaman,
  kotaYangBelajarHujan,
]
