import { describe, expect, it } from 'vitest'
import { programmes } from '../../../functions/jobs/lists/programmes.ts'
import type { Titles } from '../../../functions/jobs/matching/reading/read.ts'
import { byName } from '../../../functions/jobs/proposals/by-name.ts'
import { usualSkills } from '../../../functions/jobs/proposals/usual-skills.ts'

const titles: Titles = {
  occupationOf: () => ({ at: new Uint16Array(), weight: new Uint16Array() }),
  knows: () => true,
}
const vacancy = (employerId: string, title: string, skills: string[]) => ({ employerId, title, skills })
const open = [
  vacancy('a', 'Kasir Swalayan', ['kasir', 'mesin EDC']),
  vacancy('b', 'Kasir', ['kasir', 'ketelitian']),
  vacancy('c', 'Kasir Rumah Makan', ['kasir']),
  vacancy('d', 'Perawat Rawat Inap', ['infus']),
]

describe('the usual skills of a title', () => {
  it('are what vacancies of like titles ask for, the commonest first', () => {
    expect(usualSkills('Kasir', open, titles, 8)).toEqual(['kasir', 'ketelitian', 'mesin EDC'])
    expect(usualSkills('Kasir', open, titles, 1)).toEqual(['kasir'])
  })

  it('are not what one employer writes twenty times', () => {
    const often = Array.from({ length: 20 }, () => vacancy('x', 'Kasir', ['sulap']))
    expect(usualSkills('Kasir', [...open, ...often], titles, 8)[0]).toBe('kasir')
  })

  it('are none where no title is like it', () => {
    expect(usualSkills('Penyelam mutiara', open, titles, 8)).toEqual([])
    expect(usualSkills('dan', open, titles, 8)).toEqual([])
  })
})

describe('names like a title', () => {
  it('are found through their roots', () => {
    expect(byName('Perawat', programmes, (name) => name, 3)).toContain('D3 Keperawatan')
    expect(byName('Penyelam mutiara', programmes, (name) => name, 3)).toEqual([])
  })
})
