import { describe, expect, it } from 'vitest'
import { bookPages } from '../../../functions/library/reading/book-pages.ts'
import { takeApart } from '../../../functions/library/reading/epub.ts'
import { sanitised } from '../../../functions/library/reading/sanitise.ts'
import { sanitisedStyle } from '../../../functions/library/reading/sanitise-style.ts'
import { chapter, epub, opf } from '../support/epub.ts'

const bad = 'https://jahat.example'
const clean = (body: string) =>
  sanitised(chapter(body), {
    path: 'isi/satu.xhtml',
    addressOf: (path) => (path === 'isi/dua.xhtml' ? '2.html' : path === 'isi/a.png' ? 'gambar/a.png' : undefined),
  })

/** Anything that runs, loads, sends or leads away. What stands here was looked for in all that follows. */
const signs =
  /<script|<iframe|<object|<embed|<form|<input|<button|<meta|<base|<link|<svg|<math|<style|<video|<audio|\son\w+=|javascript:|data:|vbscript:|jahat\.example|srcdoc|style=|srcset|expression|@import|url\(/i

/** What a browser takes for markup: words, and words in quotes that are only shown, may say anything. */
const tagsIn = (html: string) => (html.match(/<[^>]*>/g) ?? []).join('').replace(/ (title|alt)="[^"<>]*"/g, '')

describe('a hostile chapter', () => {
  it.each([
    ['a script', '<script>parent.x=1</script>'],
    ['a script that closes itself', '<script src="a.js"/><p>ya</p>'],
    ['a script in CDATA', '<![CDATA[<script>x()</script>]]><p>ya</p>'],
    ['a script in a comment that is none', '<!--><script>x()</script>-->'],
    ['a script cut in two', '<scr<script>ipt>x()</scr</script>ipt>'],
    ['a handler', '<p onclick="x()" ONMOUSEOVER=x() onfocus = "x()">a</p>'],
    ['a handler after a slash', '<p/onclick="x()">a</p><img/onerror=x() src=a>'],
    [
      'a javascript: address',
      '<a href="javascript:x()">a</a><a href="JaVa&#115;cript&colon;x()">b</a><a href=" &#1; javascript:x()">c</a><a href="java\tscript:x()">d</a>',
    ],
    [
      'a data: address',
      '<a href="data:text/html,<script>x()</script>">a</a><img src="data:image/svg+xml,<svg onload=x()>"/>',
    ],
    [
      'pictures from elsewhere',
      `<img src="${bad}/a.png"/><img src="//jahat.example/a.png"/><img srcset="${bad}/b.png 2x" src="a.png"/>`,
    ],
    ['a picture with backslashes', '<img src="\\\\jahat.example\\a.png"/><a href="/\\jahat.example">x</a>'],
    [
      'a link to elsewhere',
      `<a href="${bad}/">a</a><a href="mailto:x@jahat.example">b</a><a href="//jahat.example">c</a>`,
    ],
    [
      'frames',
      `<iframe src="${bad}"></iframe><iframe srcdoc="&lt;script&gt;x()&lt;/script&gt;"/><frame src="${bad}"/>`,
    ],
    ['things', `<object data="${bad}"></object><embed src="${bad}"/><applet code="x"></applet>`],
    [
      'an SVG with a script',
      `<svg><script>x()</script><a xlink:href="javascript:x()"><text>t</text></a><image href="${bad}/a.png"/><animate onbegin="x()"/><foreignObject><iframe src="${bad}"/></foreignObject></svg>`,
    ],
    [
      'MathML that hides a script',
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=x()&gt;"></table></mtext></math>',
    ],
    [
      'a page that leads away by itself',
      `<meta http-equiv="refresh" content="0;url=${bad}"/><base href="${bad}/"/><link rel="stylesheet" href="${bad}/a.css"/>`,
    ],
    [
      'a form',
      `<form action="${bad}"><input name="a" autofocus onfocus="x()"/><button formaction="javascript:x()">b</button></form>`,
    ],
    ['style', `<p style="background:url(${bad}/a.png)">a</p><style>p{background:url(${bad})}</style>`],
    [
      'sound and film',
      `<video src="${bad}/a.mp4" poster="${bad}/b.png" onerror="x()"></video><audio src="${bad}/a.mp3"/><source srcset="${bad}"/>`,
    ],
    [
      'text that only a parser mistakes',
      '<noscript><p title="</noscript><img src=x onerror=x()>"></noscript><xmp><script>x()</script></xmp><textarea></textarea><script>x()</script>',
    ],
    [
      'an alternative text with markup',
      '<img src="tidak-ada.png" alt="&lt;script&gt;x()&lt;/script&gt;&lt;img src=x onerror=x()&gt;"/>',
    ],
    ['a template', '<template><script>x()</script></template><slot onslotchange="x()"></slot>'],
  ])('keeps nothing of %s', (_, body) => {
    const left = clean(`${body}<p>Kalimat terakhir.</p>`)
    expect(tagsIn(left)).not.toMatch(signs)
    expect(left).toContain('Kalimat terakhir.')
  })

  it('keeps nothing of entities it declares itself', () => {
    const left = sanitised(
      `<!DOCTYPE html [<!ENTITY x "<script>x()</script>">]><html><body><p>&x;</p><p>Akhir.</p></body></html>`,
      { path: 'a', addressOf: () => undefined },
    )
    expect(tagsIn(left)).not.toMatch(signs)
    expect(left).toContain('Akhir.')
  })

  it('would be caught by what it is looked at with', () => {
    for (const each of ['<p onclick="x()">', '<script>', 'url(x)', `<img src="${bad}">`, '<a href="javascript:x">'])
      expect(each).toMatch(signs)
  })

  it('keeps what is good: words, pictures and links of the book', () => {
    expect(
      clean(
        '<p class="a" lang="en">Ya <em>sekali</em><br/><a id="x"/>dan <a href="dua.xhtml#y">dua</a></p><p><img src="./a.png" alt="Rumah"/></p>',
      ),
    ).toBe(
      '<p class="a" lang="en">Ya <em>sekali</em><br />dan <a href="2.html#y">dua</a></p><p><img alt="Rumah" src="gambar/a.png" /></p>'.replace(
        '<br />dan',
        '<br /><span id="x"></span>dan',
      ),
    )
  })

  it('keeps the picture of a cover that is an SVG around it', () => {
    expect(clean('<svg viewBox="0 0 1 1"><image width="1" xlink:href="a.png"/></svg>')).toBe(
      '<img src="gambar/a.png" alt="" />',
    )
  })

  it('costs no more than its length', () => {
    const began = performance.now()
    for (const piece of ['<body', '<a', '<a href="', '<p/', '<!--', '<![CDATA[', '&', '<h1>', '</body'])
      clean(piece.repeat(20_000))
    expect(performance.now() - began).toBeLessThan(20_000)
  })
})

describe('a hostile style', () => {
  it.each([
    `@import url("${bad}/a.css");@import "${bad}/b.css";`,
    `body{background:url(${bad}/a.png)}`,
    `p{list-style-image:u\\72l("${bad}/d.png")}`,
    `p{background-image:image-set("${bad}/a.png" 1x)}`,
    `@font-face{font-family:x;src:url(${bad}/x.woff)}p{font-family:x}`,
    `p{width:expression(alert(1))}p{behavior:url(${bad})}p{-moz-binding:url(${bad})}`,
    `p{position:fixed;inset:0;z-index:9}`,
    `@media all{@media all{p{background:url(${bad})}}}`,
    `@namespace x url(${bad});x|p{color:red}`,
    `p{margin:1px;/*}*/background:url(${bad})}`,
    `a[href^="x"]{background:url(${bad})}`,
    `p{margin:1em;background:/**/url(${bad})}`,
    `</style><script>x()</script>`,
    `p{content:"</style><script>x()</script>"}`,
    `p{--x:url(${bad});background:var(--x)}`,
    `p{color:red}@charset "x";p{cursor:url(${bad}),auto}`,
  ])('keeps nothing that loads or covers: %s', (css) => {
    const left = sanitisedStyle(`${css} p{margin:2em 0}`)
    expect(left).not.toMatch(signs)
    expect(left).not.toMatch(/position|content|behavior|binding|\\|var|font-family/i)
  })

  it('keeps how words look', () => {
    expect(
      sanitisedStyle(
        '/* a */ p.lead, h1 > em { margin: 0 0 1.5em; color: red !important; text-align:center; FONT-SIZE: 120% }\n@media print{p{margin:0}} .x:first-child{font-style:italic}',
      ),
    ).toBe('p.lead, h1 > em{margin:0 0 1.5em;text-align:center;font-size:120%}\n.x:first-child{font-style:italic}')
  })

  it('costs no more than its length', () => {
    const began = performance.now()
    for (const piece of ['/*', '{', '}', '@font-face{', '@import ', 'p{a:', ';']) sanitisedStyle(piece.repeat(200_000))
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})

describe('a hostile book', () => {
  it('leaves only pages, pictures and one style, under names of ours', () => {
    const items = `<item id="s" href="x.svg" media-type="image/svg+xml"/><item id="j" href="x.js" media-type="text/javascript"/><item id="h" href="evil.html" media-type="image/png"/><item id="f" href="f.woff" media-type="font/woff"/><item id="p" href="../p.png" media-type="image/png"/><item id="c" href="c.css" media-type="text/css"/>`
    const taken = takeApart(
      epub({
        'isi/buku.opf': opf(items),
        'isi/x.svg': '<svg onload="x()"/>',
        'isi/x.js': 'x()',
        'isi/evil.html': '<script>x()</script>',
        'p.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
        'isi/f.woff': 'x',
        'isi/c.css': `p{background:url(${bad})}`,
        'isi/satu.xhtml': chapter('<p onclick="x()">Satu</p>', '<script>x()</script>'),
      }),
    )
    if (!taken.ok) throw new Error(taken.refusal)
    const { files } = bookPages('book_x', taken.value)
    for (const { key, type } of files) {
      expect(key).toMatch(/^book_x\/(\d+\.html|buku\.css|gambar\/[0-9a-f]{20}\.(png|jpg|gif|webp))$/)
      expect(type).toMatch(/^(text\/html|text\/css|image\/(png|jpeg|gif|webp))/)
    }
    expect(files.map(({ type }) => type)).toEqual([
      'text/html; charset=utf-8',
      'text/html; charset=utf-8',
      'text/css; charset=utf-8',
      'image/png',
    ])
    const pages = files.filter(({ type }) => type.startsWith('text/html')).map(({ body }) => String(body))
    for (const page of pages) expect(tagsIn(page.replace(/^.*<\/head>/, ''))).not.toMatch(signs)
  })
})
