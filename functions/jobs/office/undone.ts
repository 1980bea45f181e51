import { refusal } from '../../platform/http/contract.ts'

/** Why a decision stays. */
export const undone = {
  'acted-upon': refusal(
    409,
    'Sudah ada yang terjadi sesudah keputusan ini, jadi tidak bisa diurungkan. Lihat keadaannya sekarang.',
    'Something was done upon this decision, so it cannot be undone. See how things stand now.',
  ),
  'not-your-decision': refusal(
    409,
    'Keputusan ini dibuat petugas lain. Hanya yang memutuskan yang bisa mengurungkannya.',
    'Another officer decided this. Only who decided can undo it.',
  ),
  'too-late-to-undo': refusal(
    409,
    'Lima menit sudah lewat dan surelnya sudah terkirim. Keputusan ini tetap berlaku.',
    'Five minutes have passed and the mail is out. This decision stands.',
  ),
}
