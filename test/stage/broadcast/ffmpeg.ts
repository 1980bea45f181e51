import { spawnSync } from 'node:child_process'

/** A machine without it says so; CI has to have it. */
export const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0 || process.env.CI === 'true'
if (!hasFfmpeg)
  console.warn('Skipped: no ffmpeg here, so no playlist to play. Debian and Ubuntu: apt-get install ffmpeg')
