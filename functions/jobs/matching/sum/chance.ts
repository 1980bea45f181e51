/**
 * How likely somebody who applies now hears something good, 0–1: places over those who want them, the new one among
 * them. It is no part of how well two suit; it may move a vacancy past others that suit at most `chanceMoves` points
 * better.
 */
export const chanceOf = ({ quota, applicants }: Crowd): number => Math.min(1, quota / (applicants + 1))

export interface Crowd {
  quota: number
  applicants: number
}

/** The most that relevance loses to chance, in points of the hundred. */
export const chanceMoves = 3

export const chanceBonus = (crowd: Crowd): number => Math.round(chanceMoves * chanceOf(crowd))
