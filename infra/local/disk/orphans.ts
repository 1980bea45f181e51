import { execFileSync } from 'node:child_process'

/**
 * A city that was killed could not end what it had started, and that still holds its ports. It is known by where it works:
 * what stands in its command, even if that folder was emptied since. Whether there was any.
 */
export function endOrphans(program: RegExp, where: string): boolean {
  const orphans = [...processes().matchAll(/^ *(\d+) (.*)$/gm)].filter(
    ([, pid, command = '']) => Number(pid) !== process.pid && program.test(command) && command.includes(where),
  )
  for (const [, pid] of orphans) end(Number(pid))
  return orphans.length > 0
}

function processes(): string {
  try {
    return execFileSync('ps', ['-ww', '-eo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 2 ** 24 })
  } catch {
    return ''
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself meanwhile.
  }
}
