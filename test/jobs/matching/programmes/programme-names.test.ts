import { describe, expect, it } from 'vitest'
import { programmes } from '../../../../functions/jobs/lists/programmes.ts'
import {
  fieldsOfStudy,
  fieldsOfWork,
  fieldWords,
} from '../../../../functions/jobs/matching/programmes/fields-of-study.ts'
import { programmeKey, programmeWords } from '../../../../functions/jobs/matching/programmes/programme-names.ts'
import { words } from '../../../../functions/jobs/matching/text/words.ts'

describe('the name of a study programme', () => {
  it.each([
    ['S1 TI', 'Teknik Informatika'],
    ['SMK TKJ', 'SMK Teknik Komputer dan Jaringan'],
    ['smk rpl', 'Rekayasa Perangkat Lunak'],
    ['D-III Akuntansi', 'akuntansi'],
    ['S1 Ilmu Hukum', 'Hukum'],
    ['Sarjana Ilmu Keperawatan', 'D3 Keperawatan'],
    ['Hospitaliti dan Pariwisata', 'HOSPITALITY & PARIWISATA'],
    ['Statistik', 'S1 Statistika'],
    ['PGSD', 'Pendidikan Guru Sekolah Dasar (PGSD)'],
    ['SMK Bisnis Retail', 'SMK Bisnis Ritel'],
  ])('"%s" and "%s" mean one subject', (one, other) => {
    expect(programmeKey(one)).toBe(programmeKey(other))
  })

  it.each([
    ['Teknik Informatika', 'Teknik Industri'],
    ['Pendidikan Matematika', 'Matematika'],
    ['S1 Manajemen', 'D3 Manajemen Informatika'],
  ])('"%s" and "%s" do not', (one, other) => {
    expect(programmeKey(one)).not.toBe(programmeKey(other))
  })

  it('is never left without words', () => {
    for (const name of [...programmes, 'Ilmu', 'S1', '管理'])
      expect(programmeWords(name).length, name).toBeGreaterThan(0)
    expect(programmeWords('')).toEqual([])
  })
})

describe('fields of study', () => {
  it('are known of the programmes on our list', () => {
    const general = ['SMA IPA', 'SMA IPS', 'Paket C']
    const unplaced = programmes.filter((name) => fieldsOfStudy(programmeWords(name)).size === 0)
    expect(unplaced.filter((name) => !general.includes(name))).toEqual([])
  })

  it('are told by words as titles are read', () => {
    expect(fieldWords.filter((word) => words(word).join(' ') !== word)).toEqual([])
  })

  it.each([
    ['Apoteker', '0916'],
    ['Staff Accounting', '0411'],
    ['Juru masak', '1013'],
    ['Backend Developer', '0611'],
    ['Perawat', '0913'],
  ])('%s works in %s', (title, field) => {
    expect([...fieldsOfWork(words(title)).keys()]).toContain(field)
  })

  it('share a word that several have', () => {
    const [accountancy, finance] = ['0411', '0412'].map((field) => fieldsOfWork(['keuangan']).get(field))
    expect(accountancy).toBe(0.5)
    expect(finance).toBe(0.5)
  })
})
