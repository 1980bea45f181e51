import { describe, expect, it } from 'vitest'
import { skillNames } from '../../../functions/jobs/lists/skill-names.ts'
import { skills } from '../../../functions/jobs/lists/skills.ts'
import type { NameList } from '../../../functions/jobs/profiles/names.contract.ts'
import { proposeName } from '../../../functions/jobs/profiles/propose-names.ts'

const meant = (list: NameList, written: string) => proposeName(list, written).meant

describe('what somebody may have meant', () => {
  it.each([
    ['skills', 'excel', 'Microsoft Excel'],
    ['skills', 'jahit baju', 'menjahit'],
    ['skills', 'potosop', 'Adobe Photoshop'],
    ['skills', 'b.inggris', 'bahasa Inggris'],
    ['skills', 'nyetir', 'mengemudi'],
    ['skills', 'Kerjasama Tim', 'kerja sama tim'],
    ['programmes', 'SMK TKJ', 'SMK Teknik Komputer dan Jaringan'],
    ['programmes', 'S1 TI', 'S1 Teknik Informatika'],
    ['programmes', 'smk akutansi', 'SMK Akuntansi dan Keuangan Lembaga'],
    ['programmes', 'S1 PGSD', 'S1 Pendidikan Guru Sekolah Dasar'],
    ['programmes', 'SMK Tata Boga', 'SMK Kuliner'],
    ['programmes', 'SMK Otomotif', 'SMK Teknik Kendaraan Ringan'],
    ['titles', 'baristaa', 'Barista'],
    ['titles', 'CS', 'Customer Service'],
    ['kecamatan', 'gunung puyuh', 'Gunungpuyuh'],
  ] as const)('in %s, "%s" may be %s', (list, written, name) => {
    expect(meant(list, written)).toContain(name)
  })

  it('is nothing where the list has it already, whatever its capitals', () => {
    expect(proposeName('skills', 'microsoft  EXCEL')).toEqual({
      written: 'microsoft  EXCEL',
      listed: 'Microsoft Excel',
      meant: [],
    })
  })

  it.each(['sulap', 'berenang gaya punggung', '', '???', 'a', '😀😀', 'x'.repeat(80)])(
    'is nothing for "%s"',
    (written) => {
      expect(meant('skills', written)).toEqual([])
    },
  )

  it('is never more than three', () => {
    for (const skill of skills) expect(meant('skills', `${skill} dan`).length).toBeLessThanOrEqual(3)
  })
})

describe('the names of skills', () => {
  it('stand for skills of the list only', () => {
    const all = [...skillNames.values()].flat().map(({ skill }) => skill)
    expect([...new Set(all)].filter((skill) => !skills.includes(skill))).toEqual([])
    expect(all).toContain('menjahit')
  })
})
