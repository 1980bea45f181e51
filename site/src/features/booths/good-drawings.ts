import type { BoothCategory } from '../../../../functions/events/calendar/event.ts'

/** Goods drawn by hand on 160 × 172, to be dressed in cloth: `fill` stands where cloth goes, `line` for its light thread. */
type Draw = (cloth: string, line: string) => string

const shade = (d: string) => `<path d="${d}" fill="#000" opacity=".16"/>`
const light = (d: string) => `<path d="${d}" fill="#fff" opacity=".1"/>`
const thin = (d: string, width = 2) =>
  `<path d="${d}" fill="none" stroke="var(--ink-2)" stroke-width="${width}" stroke-linecap="round"/>`
const worn = (d: string, cloth: string) => `<path d="${d}" fill="${cloth}"/>`

const drawings = {
  scarf: (cloth, line) =>
    `${thin('M20 26H140', 4)}${worn('M52 26H84V150H52zM80 26H112V132H80z', cloth)}${shade('M80 26h7v106h-7zM52 26h6v124h-6z')}${light('M96 26h6v106h-6z')}<path d="M54 150v9M60 150v9M66 150v9M72 150v9M78 150v9M84 132v9M90 132v9M96 132v9M102 132v9M108 132v9" stroke="${line}" stroke-width="2"/>`,
  shirt: (cloth, line) =>
    `${worn('M58 30L30 44L16 82L38 90L44 78V150H116V78L122 90L144 82L130 44L102 30L80 46z', cloth)}${shade('M44 78l-4-14 4 86zM116 78l4-14-4 86zM78 46h4v104h-4z')}<path d="M58 30L80 46L102 30L96 26H64z" fill="${line}"/><path d="M80 62h0M80 82h0M80 102h0M80 122h0" stroke="${line}" stroke-width="4" stroke-linecap="round"/>`,
  bag: (cloth, line) =>
    `${thin('M58 66C58 20 102 20 102 66', 5)}${worn('M36 62H124L118 150H42z', cloth)}${shade('M36 62h88l-.6 8H36.5z')}<path d="M66 96h28v24H66z" fill="${line}"/>`,
  fabric: (cloth, line) =>
    `${worn('M30 104H130V128Q130 134 124 134H36Q30 134 30 128zM34 74H126V98Q126 104 120 104H40Q34 104 34 98zM38 44H122V68Q122 74 116 74H44Q38 74 38 68z', cloth)}${shade('M30 124h100v4q0 6-6 6H36q-6 0-6-6zM34 94h92v4q0 6-6 6H40q-6 0-6-6zM38 64h84v4q0 6-6 6H44q-6 0-6-6z')}<path d="M46 52h40" stroke="${line}" stroke-width="2" stroke-dasharray="3 4"/>`,
  purse: (cloth, line) =>
    `${worn('M30 66Q30 58 38 58H122Q130 58 130 66V118Q130 128 120 128H40Q30 128 30 118z', cloth)}${shade('M30 66h100v8H30z')}<path d="M34 70H126" stroke="${line}" stroke-width="2.5" stroke-dasharray="2 3"/><path d="M132 92h8l2 18h-12z" fill="${line}"/>`,
  box: (cloth, line) =>
    `${worn('M28 72H132V140H28z', cloth)}${worn('M22 52H138V76H22z', cloth)}${shade('M28 72h104v8H28z')}${light('M28 80h14v60H28z')}<path d="M72 52h16v88H72z" fill="${line}"/><path d="M80 52c-22-2-26-24-12-26c10-1 12 14 12 26c0-12 2-27 12-26c14 2 10 24-12 26z" fill="none" stroke="${line}" stroke-width="4"/>`,
  jar: (cloth, line) =>
    `<path d="M52 34H108V48H52z" fill="var(--ink-2)"/><path d="M46 50Q46 46 50 46H110Q114 46 114 50V64Q122 70 122 82V134Q122 146 110 146H50Q38 146 38 134V82Q38 70 46 64z" fill="${line}" opacity=".55"/>${worn('M38 90H122V128H38z', cloth)}${light('M46 64h8v78h-8z')}`,
  cup: (cloth, line) =>
    `<path d="M112 78h10q16 0 16 17t-16 17h-12" fill="none" stroke="var(--ink-2)" stroke-width="6"/>${worn('M36 64H114L108 136Q107 146 97 146H53Q43 146 42 136z', cloth)}${shade('M36 64h78l-.8 8H36.8z')}<path d="M58 50q-6-8 0-16t0-16M76 50q-6-8 0-16t0-16M94 50q-6-8 0-16t0-16" fill="none" stroke="${line}" stroke-width="3" stroke-linecap="round"/>`,
  bowl: (cloth, line) =>
    `<ellipse cx="80" cy="80" rx="58" ry="14" fill="${line}"/>${worn('M22 80Q24 140 66 144H94Q136 140 138 80Q138 94 80 94Q22 94 22 80z', cloth)}${shade('M62 140h36v8H62z')}${light('M34 98q6 30 28 40q-18-12-18-38z')}`,
  book: (cloth, line) =>
    `${worn('M34 26H118Q126 26 126 34V146H42Q34 146 34 138z', cloth)}${shade('M34 26h10v120h-2q-8 0-8-8z')}<path d="M60 46h48v30H60z" fill="${line}"/><path d="M66 56h36M66 65h24" stroke="var(--ink)" stroke-width="2.5" opacity=".6"/><path d="M42 140h84v6H42q-6 0-6-3t6-3z" fill="#fffdf8"/>`,
  print: (cloth, line) =>
    `<path d="M26 22H134V150H26z" fill="#fffdf8" stroke="var(--line-2)" stroke-width="2"/>${worn('M36 32H124V118H36z', cloth)}<circle cx="98" cy="58" r="14" fill="${line}"/>${shade('M36 118l30-40 22 24 14-14 22 30z')}<path d="M48 132h46" stroke="var(--ink-2)" stroke-width="3" stroke-linecap="round" opacity=".6"/>`,
  record: (cloth, line) =>
    `<circle cx="92" cy="88" r="52" fill="#1b1c26"/><circle cx="92" cy="88" r="38" fill="none" stroke="#fff" stroke-width="1.5" opacity=".25"/><circle cx="92" cy="88" r="18" fill="${line}"/><circle cx="92" cy="88" r="4" fill="#1b1c26"/>${worn('M18 32H92V144H18z', cloth)}${shade('M86 32h6v112h-6z')}`,
  screen: (cloth, line) =>
    `<rect x="46" y="18" width="68" height="136" rx="12" fill="#1b1c26"/>${worn('M52 32H108V138H52z', cloth)}<circle cx="80" cy="146" r="3.5" fill="${line}"/><path d="M72 72l24 14-24 14z" fill="${line}"/>`,
  jewel: (cloth, line) =>
    `<path d="M34 34Q80 130 126 34" fill="none" stroke="${line}" stroke-width="4"/>${worn('M80 92L104 116L80 148L56 116z', cloth)}${light('M80 92L92 116L80 148z')}<circle cx="80" cy="86" r="6" fill="${line}"/>`,
} satisfies Record<string, Draw>
type Drawing = keyof typeof drawings

/** By the words that people name things with. */
const named: readonly [RegExp, Drawing][] = [
  [/selendang|kerudung|hijab|syal|pasmina|sarung(?! bantal)|dasi|sapu tangan|bandana/i, 'scarf'],
  [/kemeja|kaus|kaos|baju|jaket|blus|gamis|rompi|celemek|piyama|daster|tunik|hoodie|seragam/i, 'shirt'],
  [/\btas\b|tote|ransel|keranjang|anyam/i, 'bag'],
  [/dompet|pouch|wadah|tempat pensil|kantong/i, 'purse'],
  [/kain|lembar|taplak|selimut|syal|ecoprint|meter/i, 'fabric'],
  [/gelang|kalung|anting|cincin|bros|manik|gantungan/i, 'jewel'],
  [/kopi|teh|susu|cokelat|bandrek|bajigur|minum|jus|es |gelas|cangkir|seduh/i, 'cup'],
  [/mangkuk|piring|keramik|pot|vas|gerabah|mochi|nasi|mi |seblak|bakso|soto|bubur/i, 'bowl'],
  [/sambal|selai|madu|keripik|kue|kukis|abon|toples|saus|rempah|granola|lilin|sabun|sirop|sirup/i, 'jar'],
  [/komik|buku|zine|novel|puisi|antologi|majalah|jurnal|kamus/i, 'book'],
  [/cetak|poster|kartu|stiker|ilustrasi|lukis|potret|foto|kalender|peta|print/i, 'print'],
  [/kaset|lagu|album|ep |vinil|piringan|rekaman|musik|suara|angklung|karinding|gitar/i, 'record'],
  [/gim|game|aplikasi|app|unduh|akses|film|video/i, 'screen'],
  [/kotak|paket|kit|set|bingkis|hampers/i, 'box'],
]
const byCategory: Readonly<Record<BoothCategory, Drawing>> = {
  craft: 'box',
  food: 'jar',
  fashion: 'shirt',
  comics: 'print',
  games: 'screen',
  music: 'record',
  film: 'print',
  literature: 'book',
}

/** What a good looks like, as markup for an SVG of 160 × 172. */
export function drawnGood(name: string, category: BoothCategory, cloth: string, line: string): string {
  const drawing = named.find(([words]) => words.test(`${name} `))?.[1] ?? byCategory[category]
  return drawings[drawing](cloth, line)
}
