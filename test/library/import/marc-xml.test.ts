import { describe, expect, it } from 'vitest'
import { catalogue, recordsOf } from '../../../functions/library/import/records.ts'
import { marcOf, marcXmlOf } from '../../../infra/local/demo/content/library/build-marc.ts'
import { titles } from '../../../infra/local/demo/content/library/titles.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const xml = (inner: string) =>
  bytes(
    `<?xml version="1.0" encoding="UTF-8"?><collection xmlns="http://www.loc.gov/MARC21/slim">${inner}</collection>`,
  )
const record = (title: string, prefix = '') =>
  `<${prefix}record><${prefix}leader>00000nam a2200000 i 4500</${prefix}leader><${prefix}controlfield tag="001">1</${prefix}controlfield><${prefix}datafield tag="245" ind1="1" ind2="0"><${prefix}subfield code="a">${title}</${prefix}subfield></${prefix}datafield></${prefix}record>`

function titlesOf(file: Uint8Array) {
  const records = recordsOf(file)
  if (!records.ok) return records.refusal
  return Array.from({ length: records.value.count }, (_, n) => {
    const read = catalogue(records.value.at(n))
    return 'facts' in read ? read.facts.title : read.reason
  })
}

describe('MARCXML', () => {
  it('says the same as the binary file', () => {
    const [binary, markup] = [marcOf(titles), bytes(marcXmlOf(titles))].map((file) => {
      const records = recordsOf(file)
      if (!records.ok) throw new Error(records.refusal)
      return Array.from({ length: records.value.count }, (_, n) => catalogue(records.value.at(n)))
    })
    expect(markup?.length).toBe(titles.length)
    expect(markup).toEqual(binary)
  })

  it('is read with a prefix, as one record alone, and as records without a collection', () => {
    expect(titlesOf(bytes(`<marc:collection xmlns:marc="m">${record('Atheis', 'marc:')}</marc:collection>`))).toEqual([
      'Atheis',
    ])
    expect(titlesOf(bytes(`<?xml version="1.0"?>${record('Atheis')}`))).toEqual(['Atheis'])
    expect(titlesOf(bytes(`\n${record('Atheis')}\n${record('Belenggu')}`))).toEqual(['Atheis', 'Belenggu'])
  })

  it('spells letters by number or by name, and keeps what only looks like them', () => {
    expect(titlesOf(xml(record('Si&#233;cle &#xe9; &amp; &lt;b&gt; &amp;#233; x')))).toEqual([
      'Siécle é & <b> &#233; x',
    ])
  })

  it('is read in the letters its first line names', () => {
    const latin1 = Buffer.from(
      `<?xml version="1.0" encoding="ISO-8859-1"?><collection>${record('Siècle')}</collection>`,
      'latin1',
    )
    expect(titlesOf(latin1)).toEqual(['Siècle'])
    expect(titlesOf(Buffer.from(`<collection>${record('Siècle')}</collection>`, 'latin1'))).toBe('crooked-xml')
  })

  it('with entities of its own is not read, bomb or not', () => {
    const levels = Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('')
    const bomb = `<!DOCTYPE c [<!ENTITY a0 "aaaaaaaaaa">${levels}]><collection>${record('&a9;')}</collection>`
    expect(titlesOf(bytes(bomb))).toBe('crooked-xml')
    expect(
      titlesOf(
        bytes(`<!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/passwd">]><collection>${record('&x;')}</collection>`),
      ),
    ).toBe('crooked-xml')
  })

  it('cut off in the middle is refused as a whole', () => {
    const whole = xml(record('Atheis') + record('Belenggu'))
    for (const share of [0.3, 0.6, 0.99])
      expect(titlesOf(whole.subarray(0, Math.floor(whole.length * share)))).toBe('crooked-xml')
  })

  it('without a title, without anything', () => {
    expect(titlesOf(xml('<record><leader/></record>'))).toEqual(['no-title'])
    expect(titlesOf(xml('<record></record>'))).toEqual(['no-title'])
    expect(titlesOf(xml(''))).toBe('no-records')
    expect(titlesOf(bytes('<html><body>Halo</body></html>'))).toBe('no-records')
  })
})

describe('a file that is none', () => {
  it.each([
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['nothing but blanks', bytes(' \n ')],
    ['words', bytes('judul,pengarang\nBelenggu,Armijn Pane')],
    ['an EPUB', bytes('PK\u0003\u0004')],
  ])('is refused: %s', (_, file) => {
    expect(titlesOf(file)).toBe('neither-marc-nor-xml')
  })

  it('is told by its bytes: too many records', () => {
    const one = Buffer.from('00026     22000250 4500\u001e\u001d'.padEnd(26))
    expect(titlesOf(Buffer.concat(Array.from({ length: 50_001 }, () => one)))).toBe('too-many-records')
  })
})
