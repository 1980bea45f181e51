import { busana } from './booths/busana.ts'
import { filmFoto } from './booths/film-foto.ts'
import { gimAplikasi } from './booths/gim-aplikasi.ts'
import { komikIlustrasi } from './booths/komik-ilustrasi.ts'
import { kriya } from './booths/kriya.ts'
import { kuliner } from './booths/kuliner.ts'
import { musik } from './booths/musik.ts'
import { sastra } from './booths/sastra.ts'
import type { Booth } from './types.ts'

export const booths: readonly Booth[] = [
  ...kriya,
  ...busana,
  ...kuliner,
  ...komikIlustrasi,
  ...musik,
  ...filmFoto,
  ...gimAplikasi,
  ...sastra,
]
