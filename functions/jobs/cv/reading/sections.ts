/** What a part of a CV is about, by its heading in either language. */
export type Section = 'top' | 'wanted' | 'experience' | 'education' | 'skills' | 'licences' | 'references' | 'other'

export interface Line {
  text: string
  section: Section
}

const headings: Readonly<Record<Exclude<Section, 'top'>, RegExp>> = {
  wanted:
    /^(pekerjaan|posisi|jabatan) yang (dicari|dilamar|diinginkan|dituju)$|^(looking for work as|position applied( for)?|desired position)$/,
  experience:
    /^(riwayat|pengalaman|work|working|professional|employment|job|karir|career)?\s*(pengalaman|pekerjaan|kerja|experiences?|employment|history|magang|internships?|karir|organisasi dan kerja|projects? (?:and )?internships?|pkl|praktik kerja lapangan)(\s*(kerja|profesional|magang|history|bekerja|dan magang|pekerjaan|experiences?|mengajar|saya|dan pkl|lapangan))*$/,
  education:
    /^(riwayat\s*|latar belakang\s*|formal\s*)?(pendidikan|education|educations|akademik|sekolah|academic|educational)(\s*(formal|terakhir|background|history|saya|and training|non formal|nonformal))*$/,
  skills:
    /^((hard|soft|technical|teknis|key|core|other|my|it|computer|komputer)\s*)?(skills?|keahlian|kemampuan|keterampilan|ketrampilan|kompetensi|competenc(y|ies)|tools|bahasa|languages?|software)(\s*(teknis|komputer|bahasa|khusus|saya|dan bahasa|skills?|summary|and tools|dan kemampuan|dan keahlian|dan keterampilan|set))*$/,
  licences:
    /^(sertifikasi|sertifikat|certifi(cates?|cations?)|lisensi|licen[cs]es?|surat izin|pelatihan|trainings?|kursus|courses?)(\s*(dan|and|&)\s*\w+)*$/,
  references: /^(referensi|references?|kontak referensi)$/,
  other:
    /^(organisasi|pengalaman organisasi|organi[sz]ation(al)?( experiences?)?|kegiatan|activities|hobi|hobbies|hobby|minat|interests?|prestasi|penghargaan|awards?|achievements?|data (diri|pribadi)|identitas( diri)?|personal (data|details|information|profile)|biodata|informasi pribadi|tentang (saya|diri)|about( me)?|profil( singkat| saya)?|profile|summary|ringkasan|objective|kontak|contacts?( me| info)?|deskripsi diri)$/,
}

const sectionNamed = (heading: string): Exclude<Section, 'top'> | undefined => {
  const other = headings.other.test(heading) ? ('other' as const) : undefined
  return other ?? (Object.keys(headings) as (keyof typeof headings)[]).find((name) => headings[name].test(heading))
}

/** Most of a page, as lines; longer ones are no lines of a CV. */
export const mostLines = 2000
export const longestLine = 1000

/**
 * Lines with the section each stands in. A heading that is followed by words on its own line ("Skills: Excel, Word")
 * counts too.
 */
export function sectioned(text: string): Line[] {
  const lines: Line[] = []
  let section: Section = 'top'
  for (const given of text.split('\n').slice(0, mostLines)) {
    const line = given
      .slice(0, longestLine)
      .replace(/[^\S\t]+/g, ' ')
      .trim()
    if (line === '') continue
    const [head = '', ...rest] = line.split(/\s*[:\t]\s*/)
    const named = sectionNamed(plainHeading(head))
    if (!named) {
      lines.push({ text: line, section })
      continue
    }
    // "Pendidikan: SMP" among other lines of a letter is said in passing; a heading alone begins a part.
    if (rest.join('').trim() === '') section = named
    else lines.push({ text: rest.join(' '), section: named })
  }
  return lines
}

/** "I. P E N G A L A M A N  K E R J A :" says pengalaman kerja. */
const plainHeading = (text: string) => {
  const tight = /^(?:\p{L} ){3,}\p{L}$/u.test(text.replace(/\s{2,}/g, ' '))
    ? text.replace(/(\p{L}) (?=\p{L}( |$))/gu, '$1')
    : text
  return tight
    .toLowerCase()
    .replace(/^[ivx\d]+\s*[.)]\s*/, '')
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
