import type { Kecamatan } from '../../lists/kecamatan.ts'
import type { ReadSeeker, ReadWork } from '../reading/read.ts'
import { educationPoints, placePoints, wagePoints, weights, workPoints } from '../sum/points.ts'

/** Whether a vacancy's requirements are all met, as `match` tells of its first five parts, without saying why. */
export function meeting({ facts, licences }: ReadSeeker): (work: ReadWork) => boolean {
  const near = new Map<Kecamatan, boolean>()
  const isNear = (at: Kecamatan) => {
    const known = near.get(at)
    if (known !== undefined) return known
    const found = placePoints(facts.kecamatan, at, false) * 2 >= weights.place
    near.set(at, found)
    return found
  }
  return ({ facts: { education, kecamatan, remote, kind, shift, wageMax }, licences: papers }) =>
    educationPoints(facts.education, education) === weights.education &&
    (remote || isNear(kecamatan)) &&
    workPoints(facts.kinds, facts.shift, kind, shift) === weights.work &&
    (wageMax === undefined || wagePoints(facts.wageMin, wageMax) === weights.wage) &&
    papers.every(({ key }) => licences.has(key))
}
