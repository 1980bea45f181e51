import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../../functions/stage/chat/links.ts'
import { firstList, hasListedWord } from '../../../functions/stage/chat/listed-words.ts'
import { backstageWords } from '../../../site/src/words/backstage.ts'
import { moderationWords } from '../../../site/src/words/moderation.ts'

it('muting has one word, whoever is muted where', () => {
  const { silence, actNames } = moderationWords.id
  expect([silence, backstageWords.id.mute]).toEqual(['Bisukan 10 menit', 'Bisukan'])
  expect([actNames['person-silenced'], actNames['speaker-silenced']]).toEqual([
    'penulis dibisukan',
    'pembicara dibisukan',
  ])
})

describe('a listed word', () => {
  it.each(['goblok', 'GOBLOK!', 'g0bl0k', 'goblooook', 'g o b l o k', 'g.o.b.l.o.k', 'gÓblok', 'main slot  gacor yuk'])(
    'is heard in “%s”',
    (words) => expect(hasListedWord(words, firstList)).toBe(true),
  )

  it.each(['pasukan', 'Babinsa datang', 'asumsi saya', 'tampil bagus, kak', 'm a i n', 'pukul 13.45'])(
    'is not heard in “%s”',
    (words) => expect(hasListedWord(words, firstList)).toBe(false),
  )
})

describe('an address in what somebody wrote', () => {
  it('becomes a link without the full stop after it', () => {
    expect(piecesOf('Lihat https://kota.example/acara/. Bagus!')).toEqual([
      { text: 'Lihat ' },
      { text: 'https://kota.example/acara/', href: 'https://kota.example/acara/' },
      { text: '. Bagus!' },
    ])
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt://kota.example/%0aalert(1)',
    'data:text/html,<b>x</b>',
    'https://kota.example@jahat.example/',
    'ftp://kota.example/',
    '<a href="javascript:x">klik</a>',
  ])('never does where it is %s', (words) => {
    expect(piecesOf(words)).toEqual([{ text: words }])
  })
})
