import { describe, expect, it } from 'vitest'
import { unnamed, unnamedMatch } from '../../../functions/jobs/applicants/unnamed.ts'
import { stem } from '../../../functions/jobs/matching/text/words.ts'
import type { Profile } from '../../../functions/jobs/profiles/profile.shape.ts'

const ofWork = new Set('kasir toko administrasi gudang sopir tani jahit'.split(' ').map(stem))
const known = { knows: (root: string) => ofWork.has(root) }
const sent: Profile = {
  kecamatan: 'Baros',
  education: 'smk',
  programme: 'SMK Tata Boga Bina Karya Cibadak',
  skills: ['mesin EDC', 'jahit payet khas Ibu Tuti'],
  licences: ['SIM C', 'sertifikat atas nama Sari Wulandari'],
  wanted: ['Admin gudang, hubungi 0857-0000-1111'],
  experience: [{ title: 'Kasir di Toko Berkah Bu Haji Tuti', months: 14, employer: 'Toko Berkah', until: 2024 }],
  wageMin: 3_100_000,
  kinds: ['full-time'],
  shift: true,
  name: 'Sari Wulandari',
  phone: '+6285700001111',
}

describe('before the short list', () => {
  it('stands what tells of work, and nothing that tells who', () => {
    expect(unnamed(sent, known)).toEqual({
      kecamatan: 'Baros',
      education: 'smk',
      programme: '',
      skills: ['mesin EDC', 'Jahit'],
      licences: ['SIM C'],
      wanted: ['Administrasi gudang'],
      experience: [{ title: 'Kasir toko', months: 14 }],
      kinds: ['full-time'],
      shift: true,
    })
  })

  it('ordinary words of work stay, though they count nothing', () => {
    const title = 'Relawan posyandu RW 07 Ibu Tuti'
    expect(unnamed({ experience: [{ title, months: 3 }] }, known).experience?.[0]?.title).toBe('Relawan posyandu')
  })

  it('a name that is also a word of work is left out of its own bearer’s words only', () => {
    const titles = { wanted: ['Buruh tani'] }
    expect(unnamed({ ...titles, name: 'Tani Hermawan' }, known).wanted).toEqual([])
    expect(unnamed({ ...titles, name: 'Sari' }, known).wanted).toEqual(['Tani'])
  })

  it('reasons quote what may be read and keep every point', () => {
    const occupation = { part: 'occupation', points: 9, of: 12, anyway: 0, isUnmet: false } as const
    const skills = {
      part: 'skills',
      points: 4,
      of: 16,
      anyway: 0,
      isUnmet: false,
      reasons: [{ code: 'has', what: 'mesin EDC' }],
    }
    const match = {
      score: 13,
      parts: [
        { ...occupation, reasons: [{ code: 'same-occupation' as const, what: 'Kasir di Toko Berkah Bu Haji Tuti' }] },
        skills as never,
      ],
    }
    expect(unnamedMatch(match, sent, known)).toEqual({
      score: 13,
      parts: [{ ...occupation, reasons: [{ code: 'same-occupation', what: 'Kasir toko' }] }, skills],
    })
  })
})
