import { describe, expect, it } from 'vitest'
import { programmes } from '../../../functions/jobs/lists/programmes.ts'
import type { Titles } from '../../../functions/jobs/matching/reading/read.ts'
import { byName } from '../../../functions/jobs/proposals/by-name.ts'
import { usualForTitle } from '../../../functions/jobs/proposals/usual-for-title.ts'

const titles: Titles = {
  occupationOf: () => ({ at: new Uint16Array(), weight: new Uint16Array() }),
  knows: () => true,
}
const vacancy = (employerId: string, title: string, skills: string[], accepted: string[] = []) => ({
  employerId,
  title,
  skills,
  programmes: accepted,
})
const earlier = [
  vacancy('a', 'Kasir Swalayan', ['kasir', 'mesin EDC'], ['SMK Bisnis Ritel']),
  vacancy('b', 'Kasir', ['kasir', 'ketelitian'], ['SMK Bisnis Ritel', 'SMA IPS']),
  vacancy('c', 'Kasir Rumah Makan', ['kasir']),
  vacancy('d', 'Perawat Rawat Inap', ['infus'], ['D3 Keperawatan']),
]

describe('what is usual for a title', () => {
  it('is what vacancies of like titles ask for, the commonest first', () => {
    const usual = usualForTitle('Kasir', earlier, titles)
    expect(usual('skills', 8)).toEqual(['kasir', 'ketelitian', 'mesin EDC'])
    expect(usual('programmes', 8)).toEqual(['SMK Bisnis Ritel', 'SMA IPS'])
    expect(usual('skills', 1)).toEqual(['kasir'])
  })

  it('is not what one employer writes twenty times', () => {
    const often = Array.from({ length: 20 }, () => vacancy('x', 'Kasir', ['sulap']))
    expect(usualForTitle('Kasir', [...earlier, ...often], titles)('skills', 8)[0]).toBe('kasir')
  })

  it('is nothing where no title is like it', () => {
    expect(usualForTitle('Penyelam mutiara', earlier, titles)('skills', 8)).toEqual([])
    expect(usualForTitle('dan', earlier, titles)('skills', 8)).toEqual([])
  })
})

describe('names like a title', () => {
  it('are found through their roots', () => {
    expect(byName('Perawat', programmes, (name) => name, 3)).toContain('D3 Keperawatan')
    expect(byName('Penyelam mutiara', programmes, (name) => name, 3)).toEqual([])
  })
})
