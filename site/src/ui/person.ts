import { kain } from './kain.ts'
import { numbersFrom, pick } from './numbers-from.ts'

/** A drawn bust, 120×130. Who it is follows from the id, so a person keeps a face; nobody real is meant. */
export interface Looks {
  skin: string
  hair: string
  /** A veil in this colour. */
  veil?: string | undefined
  /** Without a veil: hair over the shoulders, a peci, or short hair. */
  style: 'long' | 'cap' | 'short'
  glasses: boolean
}

const skins = ['#c98d62', '#a86d45', '#e0aa80', '#8f5a38']
const hairs = ['#241a16', '#1c1412', '#3a2618']
const veils = ['#0f6a4c', '#26418f', '#54214f', '#e9d3c0', '#8a2345', '#0f4c5a']

export function looksOf(id: string): Looks {
  const next = numbersFrom(`${id} wajah`)
  const [skin, hair, head] = [pick(skins, next()), pick(hairs, next()), next()]
  const veil = head < 0.42 ? pick(veils, next()) : undefined
  const style = head < 0.6 ? 'long' : head < 0.7 ? 'cap' : 'short'
  return { skin, hair, veil, style, glasses: next() < 0.25 }
}

const shortHair = 'M33 52C25 20 44 6 60 6C78 6 95 20 87 52z'
const longHair = 'M60 6C34 6 27 30 29 58C30 78 26 90 24 100H96C94 90 90 78 91 58C93 30 86 6 60 6z'
const fringe = 'M37 46C34 23 48 13 60 13C76 13 86 25 83 46C80 37 78 31 71 27C60 33 47 30 43 31C39 36 38 41 37 46z'
const cap = '<path d="M34 30C34 8 40 4 60 4S86 8 86 30C78 26 42 26 34 30z" fill="#16181f"/>'
const ears = (skin: string) => `<path d="M39 45c-5-1-5 11 1 12zM81 45c5-1 5 11-1 12z" fill="${skin}"/>`
const veilFront = (veil: string) =>
  `<path d="M38 47C37 26 47 17 60 17S83 26 82 47C80 34 72 26 60 26S40 34 38 47zM39 61C45 78 53 83 60 83S75 78 81 61C88 83 86 98 62 107C34 98 32 83 39 61z" fill="${veil}"/><path d="M62 106C49 99 43 92 41 81M62 106C70 103 78 98 82 92" fill="none" stroke="#000" opacity=".16" stroke-width="2" stroke-linecap="round"/>`

export function bust({ skin, hair, veil, style, glasses }: Looks, clothes: string): string {
  const head = veil
    ? `<path d="M60 7C33 7 29 34 31 57C32 75 24 85 19 98H101C96 85 88 75 89 57C91 34 87 7 60 7z" fill="${veil}"/>`
    : `<path d="${style === 'long' ? longHair : shortHair}" fill="${hair}"/>`
  const front = veil
    ? veilFront(veil)
    : `${ears(skin)}<path d="${fringe}" fill="${hair}"/>${style === 'cap' ? cap : ''}`
  const rims = glasses
    ? '<path d="M43.5 48a7.5 7 0 1 0 15 0a7.5 7 0 1 0-15 0M61.5 48a7.5 7 0 1 0 15 0a7.5 7 0 1 0-15 0M58.5 47q1.5-1 3 0" fill="none" stroke="#2a1a12" stroke-width="1.6"/>'
    : ''
  return `${head}<path d="M4 132C6 104 24 95 44 91L60 99L76 91C96 95 114 104 116 132z" fill="${clothes}"/><path d="M44 91q16 17 32 0l-5-2q-11 11-22 0z" fill="#fffdf8" opacity=".85"/><path d="M49 70h22v19c-4 9-18 9-22 0z" fill="${skin}"/><path d="M49 77c6 6 16 6 22 0v6c-6 6-16 6-22 0z" opacity=".14"/><path d="M39 44C39 28 48 21 60 21C72 21 81 28 81 44C81 64 72 79 60 79C48 79 39 64 39 44z" fill="${skin}"/>${front}<path d="M46.5 42.5q4.5-3.2 8.5-.5M65 42q4-2.7 8.5.5" fill="none" stroke="#3a241a" stroke-width="1.8" stroke-linecap="round"/><g fill="#c0392b" opacity=".1"><circle cx="46" cy="58" r="5"/><circle cx="74" cy="58" r="5"/></g><path d="M51 48.5h0M69 48.5h0" stroke="#241611" stroke-width="4.4" stroke-linecap="round"/><path d="M51.7 47.7h0M69.7 47.7h0" stroke="#fff" stroke-width="1.3" stroke-linecap="round"/>${rims}<path d="M60 51q-2.5 6 1 7.5" fill="none" stroke="#000" opacity=".28" stroke-width="1.5" stroke-linecap="round"/><path d="M52 64.5q8 7.5 16 0q-8 3-16 0z" fill="#8f362e"/>`
}

export const clothesOf = (id: string) => kain(id, { scale: 0.42 })
