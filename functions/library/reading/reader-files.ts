import type { BookFile } from './book-file.ts'
import { readerScript } from './reader-script.ts'

const papers = `:root{color-scheme:light dark;--paper:#fbf6ec;--card:#fffdf8;--ink:#1d1b16;--ink-2:#5b554a;--line:#e2d8c6;--line-2:#8d8473;--baca:#0f6a4c;--kunyit:#f2b134}
@media(prefers-color-scheme:dark){:root{--paper:#14151f;--card:#1f2130;--ink:#f4efe4;--ink-2:#bdb6a7;--line:#31344a;--line-2:#7d8199;--baca:#74d3ab}}
:root[data-kertas=tua]{color-scheme:light;--paper:#f1e4c8;--card:#f7edd8;--ink:#33291a;--ink-2:#665840;--line:#dcc9a3;--line-2:#8d7a55;--baca:#125e45}
:root[data-kertas=penuh]{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--ink-2:#000;--line:#000;--line-2:#000;--baca:#004d33}`

const readerStyle = `${papers}
*{box-sizing:border-box}html{--gigi:conic-gradient(from -45deg at 50% 100%,#000 0 90deg,#0000 0) 0 0/14px 7px repeat-x}body{margin:0;overflow:hidden;height:100vh;height:100dvh;display:grid;grid-template:auto minmax(0,1fr) auto/minmax(0,1fr);background:var(--paper);color:var(--ink);font:400 1rem/1.4 system-ui,'Noto Sans',sans-serif}
[hidden]{display:none!important}
header{position:relative;display:flex;align-items:center;gap:.35rem;padding:0 .75rem;background:var(--card);min-height:60px}
header>p{flex:1;min-width:0;margin:0;padding:.35rem .25rem;line-height:1.25}header b,header small{display:block;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}header b{letter-spacing:-.01em}header small{color:var(--ink-2);font-size:.875rem}
header:after{content:"";position:absolute;z-index:1;left:0;right:0;top:100%;height:7px;pointer-events:none;background:var(--baca);-webkit-mask:var(--gigi);mask:var(--gigi)}
a{color:var(--baca)}svg{flex:none}
.kembali,summary,button{display:inline-flex;align-items:center;justify-content:center;gap:.45rem;min-width:48px;min-height:48px;padding:.3rem .6rem;border:0;border-radius:12px;background:none;color:inherit;font:inherit;font-weight:600;text-decoration:none;cursor:pointer;white-space:nowrap}
summary{list-style:none}summary::-webkit-details-marker{display:none}details[open]>summary{color:var(--baca);box-shadow:inset 0 -3px var(--baca);border-radius:12px 12px 0 0}
button:disabled{opacity:.4;cursor:default}
details>nav,details>div{position:absolute;z-index:3;right:0;top:100%;width:min(26rem,100%);max-height:calc(100dvh - 140px);overflow:auto;background:var(--card);border:1px solid var(--line);border-radius:0 0 18px 18px;box-shadow:0 18px 30px -18px rgb(0 0 0/.45);padding:.6rem 1.1rem 1rem}
.daftar ol{margin:0;padding:0;list-style:none;counter-reset:bab}.daftar li{counter-increment:bab;border-top:1px solid var(--line)}.daftar li:first-child{border:0}
.daftar a{display:flex;gap:.9rem;align-items:center;min-height:48px;padding:.55rem 0;color:inherit;text-decoration:none;line-height:1.3}.daftar a:before{content:counter(bab);flex:none;min-width:1.6rem;color:var(--ink-2)}.daftar [aria-current]{font-weight:700;color:var(--baca)}
.tampilan p,legend{margin:.6rem 0 .3rem;padding:0;font-weight:600}.huruf{display:grid;grid-template-columns:1fr 1fr;gap:.6rem}.huruf button{border:1.5px solid var(--line-2)}.huruf button:last-child{font-size:1.25rem}
fieldset{margin:.6rem 0 0;padding:0;border:0}label{display:flex;align-items:center;gap:.7rem;min-height:48px;border-top:1px solid var(--line);cursor:pointer}label:first-of-type{border:0}input{width:1.3rem;height:1.3rem;margin:0;accent-color:var(--baca)}
main{min-height:0}iframe{display:block;width:100%;height:100%;border:0;background:var(--paper)}
footer{display:grid;grid-template-columns:auto minmax(0,24rem) auto;justify-content:space-between;align-items:center;gap:.6rem;padding:.3rem .75rem;background:var(--card);border-top:1px solid var(--line);text-align:center}footer p{margin:.2rem 0 0;color:var(--ink-2);font-size:.875rem}
progress{display:block;width:100%;height:5px;border:0;border-radius:5px;overflow:hidden;background:var(--line);color:var(--baca)}progress::-webkit-progress-bar{background:var(--line)}progress::-webkit-progress-value{background:var(--baca)}progress::-moz-progress-bar{background:var(--baca)}
:focus-visible{outline:3px solid var(--kunyit);outline-offset:-3px}
@media(max-width:40rem){.kembali span,header summary span,footer button span{position:absolute;inset:0;overflow:hidden;opacity:0}.kembali,header summary,footer button{position:relative}header{padding:0 .25rem;gap:0}footer{grid-template-columns:56px minmax(0,24rem) 56px;padding:.3rem .25rem}}
@media print{header,footer{display:none}}`

/** Comes after the book's own style: letters as large as the reader wants them, lines as long as one reads well. */
const chapterStyle = `${papers}
html{font:400 1.125rem/1.75 Georgia,'Noto Serif',serif;background:var(--paper);color:var(--ink);-webkit-text-size-adjust:none;text-size-adjust:none}
body{max-width:36rem!important;width:auto!important;height:auto!important;margin:0 auto!important;padding:2.2rem 1.25rem 5rem!important;font-size:1em!important;overflow-wrap:break-word;hyphens:auto;text-wrap:pretty}
h1,h2,h3{font-family:system-ui,'Noto Sans',sans-serif;letter-spacing:-.03em;line-height:1.15;text-wrap:balance;hyphens:manual}h1{font-size:2em}h2{font-size:1.5em}
h1+p::first-letter{font-family:system-ui,'Noto Sans',sans-serif;font-size:3.2em;font-weight:800;float:left;line-height:.84;padding:.07em .08em 0 0;color:var(--baca)}
p{margin:0}p+p{text-indent:1.6em}a{color:var(--baca);text-underline-offset:.2em}blockquote{margin:1em 0 1em 1.2em;padding-left:1em;border-left:3px solid var(--line-2)}
img{max-width:100%!important;height:auto!important;max-height:90vh}figure{margin:1.5em 0}table{display:block;max-width:100%;overflow-x:auto;border-collapse:collapse}td,th{padding:.4em .6em;border:1px solid var(--line);text-align:left;vertical-align:top}pre{overflow-x:auto;white-space:pre-wrap}
ol,ul{padding-left:1.4em}li{margin:.35em 0}hr{border:0;height:8px;margin:2em auto;width:5.25rem;background:conic-gradient(from -45deg at 50% 100%,var(--line-2) 0 90deg,#0000 0) 0 0/14px 8px repeat-x}
:focus-visible{outline:3px solid var(--kunyit);outline-offset:3px}`

/** What every reader's page shares, in the reader's own folder: nothing that came in a book lies there. */
export const readerFiles: readonly BookFile[] = [
  { key: 'baca/baca.js', type: 'text/javascript; charset=utf-8', body: `(${readerScript})()` },
  { key: 'baca/baca.css', type: 'text/css; charset=utf-8', body: readerStyle },
  { key: 'baca/bab.css', type: 'text/css; charset=utf-8', body: chapterStyle },
]
