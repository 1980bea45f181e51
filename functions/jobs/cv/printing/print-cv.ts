import type { Lang } from '../../../platform/lang.ts'
import type { Profile } from '../../profiles/profile.shape.ts'
import { cvWords } from './cv.words.ts'
import { linesOf } from './helvetica.ts'
import { a4, type Block, type Page, pdf, type Role } from './pdf.ts'

const margin = 56
const width = a4.width - 2 * margin

/**
 * Everything a printed CV may say. No NIK, religion, marital status, birth, photo or address is here, for none is in a
 * profile.
 */
export type Printed = Pick<
  Profile,
  | 'name'
  | 'phone'
  | 'kecamatan'
  | 'wanted'
  | 'experience'
  | 'education'
  | 'programme'
  | 'skills'
  | 'licences'
  | 'kinds'
  | 'shift'
> & { mail?: string | undefined }

/** A CV on A4, one column, in the order recruiters read: who, what for, what was done, what was learnt. */
export function printCv(given: Printed, lang: Lang): string {
  const t = cvWords[lang]
  const { name = '', phone, mail, kecamatan, wanted = [], experience = [], education, programme, skills = [] } = given
  const { licences = [], kinds = [], shift } = given
  const town = kecamatan && kecamatan !== 'Luar kota' ? t.town(kecamatan) : undefined
  const studied = [programme, education && !programme && t.educations[education]].find(Boolean)
  const page = paper()
  page.text('H1', name, { size: 22, weight: 'bold' })
  page.text('P', [phone && spaced(phone), mail, town].filter(Boolean).join('  ·  '), { size: 10, grey: 0.3, after: 6 })
  page.section(t.wanted, wanted.length > 0 ? [{ what: wanted.join(', ') }] : [])
  page.section(
    t.experience,
    experience.map(({ title, employer, months, until }) => ({
      what: [title, employer].filter(Boolean).join(', '),
      note: [t.months(months), until && t.until(until)].filter(Boolean).join(', '),
    })),
  )
  page.section(t.education, studied ? [{ what: studied }] : [])
  page.section(t.skills, skills.length > 0 ? [{ what: skills.join(', ') }] : [])
  page.section(t.licences, licences.length > 0 ? [{ what: licences.join(', ') }] : [])
  const ways = [...kinds.map((kind) => t.workKinds[kind]), ...(shift ? [t.shift] : [])]
  page.section(t.kinds, ways.length > 0 ? [{ what: ways.join(', ') }] : [])
  return pdf({ title: t.title(name), lang, pages: page.pages(t.page) })
}

/** `+6281234567890` as people say it: +62 812-3456-7890. */
const spaced = (phone: string) => phone.replace(/^\+62(\d{3})(\d{3,4})(\d+)$/, '+62 $1-$2-$3')

interface Look {
  size: number
  weight?: 'bold' | 'regular'
  grey?: number
  after?: number
}

/**
 * Puts one thing under another, and begins a page where one is full. A heading never stands alone at the foot of a
 * page.
 */
function paper() {
  const pages: { blocks: Block[]; rules: { x: number; y: number; width: number }[] }[] = []
  let y = 0
  const begin = () => {
    pages.push({ blocks: [], rules: [] })
    y = a4.height - margin
  }
  const room = (height: number) => {
    if (pages.length === 0 || y - height < margin + 20) begin()
  }
  const text = (role: Role, given: string, { size, weight = 'regular', grey = 0, after = 2 }: Look) => {
    const lines = linesOf(given, width, size, weight)
    for (let from = 0; from < lines.length; ) {
      room(size * 1.35)
      const fits = Math.max(1, Math.floor((y - margin - 20) / (size * 1.35)))
      const here = lines
        .slice(from, from + fits)
        .map((line, n) => ({ text: line, x: margin, y: y - size - n * size * 1.35, size, weight, grey }))
      pages.at(-1)?.blocks.push({ role, lines: here })
      y -= here.length * size * 1.35
      from += here.length
    }
    y -= after
  }
  const section = (heading: string, rows: readonly { what: string; note?: string }[]) => {
    if (rows.length === 0) return
    room(70)
    y -= 12
    text('H2', heading, { size: 12, weight: 'bold', after: 3 })
    pages.at(-1)?.rules.push({ x: margin, y: y + 1, width })
    y -= 5
    for (const { what, note } of rows) {
      if (note !== undefined) room(32)
      text(note === undefined ? 'P' : 'H3', what, {
        size: 10.5,
        weight: note === undefined ? 'regular' : 'bold',
        after: note ? 0 : 4,
      })
      if (note) text('P', note, { size: 10, grey: 0.3, after: 6 })
    }
  }
  const numbered = (say: (n: number, all: number) => string): Page[] =>
    pages.map((page, n) => ({
      ...page,
      ...(pages.length > 1 && {
        foot: {
          text: say(n + 1, pages.length),
          x: margin,
          y: margin - 14,
          size: 8.5,
          weight: 'regular' as const,
          grey: 0.4,
        },
      }),
    }))
  return { text, section, pages: numbered }
}
