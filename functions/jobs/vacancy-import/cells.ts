import { accessNeeds, accessWords } from '../lists/access.ts'
import { kecamatanNames } from '../lists/kecamatan.ts'
import type { Education, WorkKind } from '../lists/work.ts'
import type { Sex } from '../vacancies/limits.ts'
import type { Column } from './columns.ts'

/**
 * What a cell means, as the form would send it. What is not understood goes on as it was written, for the contract to say what is
 * wrong with it: nothing is guessed.
 */
export const cellReaders: Readonly<Record<Column, (cell: string) => unknown>> = {
  title: (cell) => cell,
  kbji: (cell) => cell,
  quota: wholeOf,
  closesOn: dayOf,
  education: (cell) => educations[plain(cell)] ?? cell,
  programmes: listOf,
  skills: listOf,
  experienceYears: (cell) => (cell === '' ? '0' : cell.replace(/\s*(tahun|thn|th)\.?$/i, '')),
  licences: listOf,
  ageMin: yearsOf,
  ageMax: yearsOf,
  sex: (cell) => sexes[plain(cell)] ?? cell,
  wageMin: moneyOf,
  wageMax: moneyOf,
  wageWithheld: tickOf,
  kecamatan: (cell) => named(kecamatanNames, cell.replace(/^kec(amatan|\.)?\s+/i, '')) ?? cell,
  place: (cell) => cell,
  kind: (cell) => kinds[plain(cell)] ?? cell,
  shift: tickOf,
  remote: tickOf,
  access: (cell) => listOf(cell).map((each) => accessNeeds.find((need) => isNeed(need, each)) ?? each),
  description: (cell) => cell,
  contact: (cell) => cell,
}

/**
 * A cell that a spreadsheet would work out (`=HYPERLINK(…)`, `-SUM(…)`, `+cmd|' /C …'!A0`): owasp.org, CSV injection. A telephone
 * number or a list with dashes is none.
 */
export const isFormula = (cell: string) =>
  /^\s*=/.test(cell) || /^\s*[@+-]\s*[A-Z][A-Z0-9._]*\(/i.test(cell) || /^\s*[@+-][^\n]*\|[^\n]*!/.test(cell)

const plain = (cell: string) => cell.toLowerCase().replace(/[^a-z0-9]+/g, '')

const named = <Name extends string>(names: readonly Name[], cell: string) =>
  names.find((name) => plain(name) === plain(cell))

const isNeed = (need: (typeof accessNeeds)[number], cell: string) =>
  [need, accessWords[need].id, accessWords[need].en].some((name) => plain(name) === plain(cell))

/** By lines, semicolons or bars; by commas where there is none of those. */
function listOf(cell: string): string[] {
  const parts = /[;|\n]/.test(cell) ? cell.split(/[;|\n]/) : cell.split(',')
  return [...new Set(parts.map((each) => each.replace(/^\s*[-•]\s*/, '').trim()))].filter((each) => each !== '')
}

function wholeOf(cell: string) {
  return cell.replace(/\s*orang$/i, '')
}

function yearsOf(cell: string) {
  return cell.replace(/\s*(tahun|thn|th)\.?$/i, '')
}

/** `Rp 3.020.000,00`, `3,020,000`, `3020000`. */
function moneyOf(cell: string): string {
  const bare = cell.replace(/^\s*(rp|idr)\.?\s*/i, '').replace(/,-$|[.,]00?$/, '')
  return /^\d{1,3}([.,\s]\d{3})+$/.test(bare) ? bare.replace(/[.,\s]/g, '') : bare
}

const ticks: Readonly<Record<string, boolean>> = {
  ...{ ya: true, y: true, '1': true, x: true, v: true, true: true, benar: true, ada: true, yes: true },
  ...{ '': false, tidak: false, t: false, n: false, '0': false, false: false, salah: false, no: false },
}
function tickOf(cell: string): unknown {
  return ticks[plain(cell)] ?? cell
}

const months = 'januari februari maret april mei juni juli agustus september oktober november desember'.split(' ')

/** `2026-10-30`, `30/10/2026`, `30-10-2026`, `30 Oktober 2026`: the day before the month, as it is written here. */
function dayOf(cell: string): string {
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell)
  const spelt = /^(\d{1,2})\s+([a-z]{3,9})\.?\s+(\d{4})$/i.exec(cell)
  const [, day = '', month = '', year] = figures ?? spelt ?? []
  if (!year) return cell
  const at = figures ? Number(month) : 1 + months.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3)))
  return `${year}-${String(at).padStart(2, '0')}-${day.padStart(2, '0')}`
}

const educations: Readonly<Record<string, Education>> = {
  ...{ sd: 'sd', sdsederajat: 'sd', smp: 'smp', mts: 'smp', smpsederajat: 'smp' },
  ...{ sma: 'sma', ma: 'sma', slta: 'sma', smasederajat: 'sma', smaatausederajat: 'sma', sltasederajat: 'sma' },
  ...{ smasmk: 'sma', smasmksederajat: 'sma', smk: 'smk', stm: 'smk' },
  ...{ d3: 'd3', diii: 'd3', diploma: 'd3', s1: 's1', d4: 's1', div: 's1', sarjana: 's1', s1ataud4: 's1', d4s1: 's1' },
  ...{ s2: 's2', magister: 's2' },
}
const kinds: Readonly<Record<string, WorkKind>> = {
  ...{ penuhwaktu: 'full-time', tetap: 'full-time', fulltime: 'full-time', paruhwaktu: 'part-time' },
  ...{ parttime: 'part-time', kontrak: 'contract', pkwt: 'contract', contract: 'contract', magang: 'internship' },
  ...{ internship: 'internship', harian: 'daily', harianlepas: 'daily', daily: 'daily' },
}
const sexes: Readonly<Record<string, Sex | ''>> = {
  ...{ l: 'male', lakilaki: 'male', pria: 'male', male: 'male', p: 'female', perempuan: 'female', wanita: 'female' },
  ...{ female: 'female', lp: '', lakilakiperempuan: '', priawanita: '', semua: '', bebas: '' },
}
