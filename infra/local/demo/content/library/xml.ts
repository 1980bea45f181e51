const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in XML, in an element or between double quotes. */
export const xml = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
