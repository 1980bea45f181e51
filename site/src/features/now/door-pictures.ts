import { bust } from '../../ui/person.ts'

/** What stands behind the three doors, 240×210, standing on the foot of the picture. `cloth` is a fill. */
type Draw = (cloth: string) => string

const awning = (colours: readonly [string, string]) =>
  Array.from({ length: 8 }, (_, at) => {
    const colour = colours[at % 2]
    return `<path d="M${32 + 22 * at} 54h22v24a11 11 0 0 1-22 0z" fill="${colour}"/>`
  }).join('')

const maker = { skin: '#c98d62', hair: '#1c1412', style: 'short', glasses: false } as const
const seeker = { skin: '#c98d62', hair: '#241a16', veil: '#f2b134', style: 'long', glasses: false } as const
const at = (x: number, y: number, scale: number, drawing: string) =>
  `<g transform="translate(${x} ${y})scale(${scale})">${drawing}</g>`

/** What stands on its counter, 160×172 each: a jar of clay with a band of cloth, and a bag of coffee. */
const jar: Draw = (cloth) =>
  `<path d="M62 26H98Q100 44 92 52C124 62 130 104 112 132Q104 148 80 148Q56 148 48 132C30 104 36 62 68 52Q60 44 62 26z" fill="#a8552f"/><path d="M40 82Q80 96 120 82Q124 98 119 114Q80 130 41 114Q36 98 40 82z" fill="${cloth}"/><path d="M58 22H102Q104 30 98 30H62Q56 30 58 22z" fill="#8a3f1f"/>`
const coffee: Draw = (cloth) =>
  `<path d="M46 40H114V142Q114 150 106 150H54Q46 150 46 142z" fill="${cloth}"/><path d="M46 40L54 24H106L114 40z" fill="#5b3416"/><path d="M60 74H100V118H60z" fill="#fffdf8"/><ellipse cx="80" cy="96" rx="9" ry="13" fill="#5b3416"/>`

/** A booth with its awning, and who keeps it. */
const booth: Draw = (cloth) =>
  `<path d="M44 60V210M196 60V210" stroke="#3f220c" stroke-width="7"/>${at(77, 88, 0.72, bust(maker, '#fffdf8'))}<path d="M52 26H188L208 56H32z" fill="#f2b134"/><path d="M52 26H188L192 32H48z" fill="#000" opacity=".14"/>${awning(['#fffdf8', '#f2b134'])}${at(34, 102, 0.4, jar(cloth))}${at(146, 100, 0.42, coffee(cloth))}<path d="M28 160H212V210H28z" fill="${cloth}"/><path d="M24 154H216V166H24z" fill="#fbd9a5"/>`

/** Somebody who comes with her papers in order. */
const applicant: Draw = (cloth) =>
  `${at(32, 24, 1.45, bust(seeker, cloth))}<g transform="rotate(-8 180 176)"><path d="M140 138h68v80h-68z" fill="#fffdf8"/><path d="M140 138h68v12h-68z" fill="#b4411f"/><path d="M150 164h46M150 177h46M150 190h28" stroke="#8a7f6c" stroke-width="4" stroke-linecap="round"/></g>`

/** A pile of books, the topmost open. */
const books: Draw = (cloth) =>
  `<path d="M36 184H204V210H36z" fill="#86301a"/><path d="M44 189H204V205H44z" fill="#fbf6ec"/><path d="M52 158H190V184H52z" fill="${cloth}"/><path d="M52 163h8v16h-8z" fill="#fff" opacity=".3"/><path d="M44 134H198V158H44z" fill="#26418f"/><path d="M44 139H190V153H44z" fill="#fbf6ec"/><path d="M120 132C98 116 64 114 42 124V62C64 52 98 56 120 74C142 56 176 52 198 62V124C176 114 142 116 120 132z" fill="#5b3416"/><path d="M120 126C100 110 68 108 48 117V58C68 50 100 54 120 72C140 54 172 50 192 58V117C172 108 140 110 120 126z" fill="#fffdf8"/><path d="M120 72V126" stroke="#d9cdb6" stroke-width="3"/><path d="M60 74q24-6 46 8M60 88q24-6 46 8M60 102q24-6 46 8M180 74q-24-6-46 8M180 88q-24-6-46 8" fill="none" stroke="#8a7f6c" stroke-width="4" stroke-linecap="round"/>`

export const doorPictures = { acara: booth, kerja: applicant, baca: books }
