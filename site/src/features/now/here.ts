const cityZones: Readonly<Record<number, string>> = { 420: 'WIB', 480: 'WITA', 540: 'WIT' }

/** `12.00 WITA`, or with its day, by the clock of whoever reads; nothing where it shows what the event's clocks show. */
export function clockHere(at: string, zone: string, lang = 'id', zoneHere?: string): string | undefined {
  const [there, here] = [zone, zoneHere].map((timeZone) => wall(at, timeZone))
  if (there === undefined || here === undefined || there === here) return undefined
  const ahead = Math.round((Date.parse(`${here}Z`) - Date.parse(at)) / 60_000)
  const date = new Date(at)
  const said = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'id-ID', { ...parts, timeZone: zoneHere })
  const name =
    cityZones[ahead] ??
    said({ timeZoneName: 'short' })
      .formatToParts(date)
      .find(({ type }) => type === 'timeZoneName')?.value
  const day = there.slice(0, 10) === here.slice(0, 10) ? '' : `${said({ weekday: 'long' }).format(date)} `
  return `${day}${said({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(date)} ${name}`
}

/** `2026-10-24T10:00:00` */
const wall = (at: string, timeZone: string | undefined) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
    .format(new Date(at))
    .replace(' ', 'T')
