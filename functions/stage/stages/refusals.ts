import { endpoint, refusal } from '../../platform/http/contract.ts'
import { noRoom } from '../rooms/room.contract.ts'

const hostOnly = {
  'hosts-only': refusal(403, 'Hanya pembawa acara panggung ini yang boleh.', 'Only hosts of this stage may do this.'),
}
export const notOn = {
  'stage-not-on': refusal(409, 'Panggung ini belum dibuka, atau sudah selesai.', 'This stage is not on.'),
}
export const movedOn = {
  'stage-moved-on': refusal(
    409,
    'Keadaan panggung baru saja diubah orang lain. Lihat lagi, lalu putuskan.',
    'Somebody has just changed this stage. Look again, then decide.',
  ),
  'stage-not-so': refusal(
    409,
    'Itu tidak bisa dilakukan pada keadaan panggung sekarang.',
    'That cannot be done with the stage as it is now.',
  ),
}
export const noMedia = {
  'media-not-running': refusal(
    409,
    'Suara dan gambar sedang tidak berjalan. Obrolan tetap bisa. Coba lagi sebentar lagi.',
    'Sound and picture are not running. Chat goes on. Try again in a moment.',
  ),
}
export const sentOff = {
  'sent-off': refusal(
    403,
    'Anda dikeluarkan dari panggung ini oleh pembawa acara.',
    'A host has sent you off this stage.',
  ),
}
export const consentFirst = {
  'consent-first': refusal(
    409,
    'Siaran ini direkam untuk diputar ulang. Setujui dulu perekaman bagian Anda.',
    'This show is recorded to be seen again. First agree to your part being recorded.',
  ),
}
export const anyone = endpoint.meta({ who: 'anyone' }).errors(noRoom)
export const member = endpoint.meta({ who: 'member' }).errors(noRoom)
/** Whoever hosts, which the handler looks up: staff, or whom staff named. */
export const host = endpoint.meta({ who: 'member' }).errors({ ...noRoom, ...hostOnly })
