/** What stands on a booth's table, 160×172, each with one part made of the booth's cloth (`cloth` is its fill). */
type Draw = (cloth: string) => string

const shade = (d: string) => `<path d="${d}" opacity=".16"/>`
const light = (d: string) => `<path d="${d}" fill="#fff" opacity=".12"/>`
const line = (d: string, colour: string, width = 2) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
const rod = (d: string, width: number) => line(d, 'var(--ink-2)', width)
const filled = (d: string, colour: string) => `<path d="${d}" fill="${colour}"/>`

const [cream, straw, brown, red, turmeric, night] = ['#fffdf8', '#cf9445', '#5b3416', '#b4411f', '#f2b134', '#1d2433']

export const goods = {
  selendang: (cloth) =>
    `${rod('M20 26H140', 4)}${filled('M52 26H84V150H52z', cloth)}${filled('M80 26H112V132H80z', cloth)}${shade('M80 26h7v106h-7zM52 26h6v124h-6z')}${light('M96 26h6v106h-6z')}${line('M54 150v9M59 150v9M64 150v9M69 150v9M74 150v9M79 150v9M84 132v9M89 132v9M94 132v9M99 132v9M104 132v9M109 132v9', straw)}`,
  kemeja: (cloth) =>
    `${filled('M58 30L30 44L16 82L38 90L44 78V150H116V78L122 90L144 82L130 44L102 30L80 46z', cloth)}${shade('M44 78l-4-14 4 86zM116 78l4-14-4 86zM78 46h4v104h-4z')}${filled('M58 30L80 46L102 30L96 26H64z', cream)}${line('M80 60h0M80 80h0M80 100h0M80 120h0M80 140h0', turmeric, 4)}`,
  tas: (cloth) =>
    `${rod('M58 66C58 20 102 20 102 66', 5)}${filled('M36 62H124L118 150H42z', cloth)}${shade('M36 62h88l-.6 8H36.5z')}${filled('M66 96h28v24H66z', cream)}${line('M71 104h18M71 111h12', brown)}`,
  lembar: (cloth) =>
    `${filled('M30 104H130V128Q130 134 124 134H36Q30 134 30 128z', cloth)}${filled('M34 74H126V98Q126 104 120 104H40Q34 104 34 98z', straw)}${line('M42 84h76M42 92h60', cream)}${filled('M38 44H122V68Q122 74 116 74H44Q38 74 38 68z', cloth)}${shade('M30 124h100v4q0 6-6 6H36q-6 0-6-6zM34 94h92v4q0 6-6 6H40q-6 0-6-6zM38 64h84v4q0 6-6 6H44q-6 0-6-6z')}`,
  dompet: (cloth) =>
    `${filled('M30 66Q30 58 38 58H122Q130 58 130 66V118Q130 128 120 128H40Q30 128 30 118z', cloth)}${shade('M30 66h100v8H30z')}<path d="M34 70H126" stroke="${cream}" stroke-width="2.5" stroke-dasharray="2 3"/>${line('M126 70l10 6v16', turmeric, 2.5)}${filled('M132 92h8l2 18h-12z', turmeric)}`,
  toples: (cloth) =>
    `${filled('M48 60H112Q120 66 120 78V140Q120 150 110 150H50Q40 150 40 140V78Q40 66 48 60z', '#f4dcae')}<g fill="#c98b3c"><circle cx="58" cy="134" r="10"/><circle cx="80" cy="136" r="10"/><circle cx="102" cy="133" r="10"/><circle cx="68" cy="117" r="10"/><circle cx="91" cy="118" r="10"/><circle cx="57" cy="101" r="9"/><circle cx="103" cy="101" r="9"/><circle cx="80" cy="101" r="9"/></g>${light('M48 72h10v70h-10z')}${filled('M36 62Q40 34 56 30H104Q120 34 124 62Q116 56 110 62Q103 56 96 62Q88 56 80 62Q72 56 64 62Q57 56 50 62Q43 56 36 62z', cloth)}${line('M46 55Q80 62 114 55', turmeric, 3)}`,
  buku: (cloth) =>
    `${filled('M38 36Q38 28 46 28H118V136H46Q38 136 38 144z', cloth)}${filled('M38 144Q38 136 46 136H118V150H46Q38 150 38 144z', cream)}${line('M46 142H118', straw, 1.5)}${shade('M38 36Q38 28 46 28H52V136H46Q38 136 38 144z')}${filled('M64 56H106V92H64z', cream)}${line('M71 68h28M71 76h20', brown, 2.5)}`,
  komik: (cloth) =>
    `${filled('M30 34L124 26L132 140L38 150z', cream)}<g stroke="${night}" stroke-width="2.5">${filled('M38 42L78 38.5L81 84L41 88z', cloth)}${filled('M84 38L117 35L120 80L87 84z', turmeric)}${filled('M42 95L122 87L125 133L45 141z', cream)}</g>${filled('M50 104q22-14 44-4q-2 14-22 16l-9 10l1-11q-12-2-14-11z', '#e6ecf5')}${line('M58 106h22M60 111h14', night, 2)}<circle cx="108" cy="112" r="9" fill="${red}"/>${line('M96 52l6 8M110 48l-2 9M96 68l14-3', night, 2)}`,
  gitar: (cloth) =>
    `<g transform="rotate(32 80 90)">${filled('M74 4h12l2 14H72z', brown)}${filled('M76 16h8v70h-8z', straw)}${filled('M80 74C98 70 104 84 98 98C112 108 112 146 80 148C48 146 48 108 62 98C56 84 62 70 80 74z', cloth)}<circle cx="80" cy="108" r="11" fill="${night}"/>${filled('M66 130h28v5H66z', brown)}${line('M78 18V132M82 18V132', cream, 0.9)}</g>`,
  layar: (cloth) =>
    `${filled('M22 34H138V118H22z', night)}${filled('M28 40H132V112H28z', cloth)}${filled('M28 40H132V52H28zM28 100H132V112H28z', night)}<circle cx="80" cy="76" r="17" fill="${cream}"/>${filled('M75 67l14 9-14 9z', red)}${rod('M80 118v18M54 144h52', 5)}${line('M34 46h4M46 46h4M58 46h4M70 46h4M82 46h4M94 46h4M106 46h4M118 46h4', cream, 4)}`,
  pot: (cloth) =>
    `${line('M80 92C80 70 78 60 74 46M80 90C86 74 96 64 106 58M80 92C72 78 62 72 50 70', '#12513d', 3)}<g fill="#2f8a63">${filled('M74 50C58 44 56 28 66 18C78 26 82 38 74 50z', '#2f8a63')}${filled('M104 60C102 44 114 36 128 38C128 52 118 62 104 60z', '#63b98d')}${filled('M52 72C38 74 30 66 28 54C42 50 52 58 52 72z', '#63b98d')}</g>${filled('M44 92H116L108 150H52z', cloth)}${filled('M40 86H120V100H40z', cloth)}${shade('M40 96h80v6H40z')}`,
  kotak: (cloth) =>
    `${filled('M28 74L80 58L132 74V130L80 150L28 130z', cloth)}${shade('M80 92L132 74V130L80 150z')}${filled('M28 74L80 58L132 74L80 92z', straw)}<g fill="${cream}" stroke="#d9cdb6" stroke-width="1.5"><ellipse cx="62" cy="72" rx="13" ry="8"/><ellipse cx="94" cy="70" rx="13" ry="8"/><ellipse cx="79" cy="81" rx="13" ry="8"/></g><g fill="${red}" opacity=".6"><circle cx="60" cy="69" r="2"/><circle cx="94" cy="67" r="2"/><circle cx="79" cy="78" r="2"/></g>`,
  kopi: (cloth) =>
    `${filled('M46 40H114V142Q114 150 106 150H54Q46 150 46 142z', cloth)}${filled('M46 40L54 24H106L114 40z', brown)}${shade('M46 40h10v110h-2q-8 0-8-8z')}${filled('M60 74H100V118H60z', cream)}<g transform="rotate(30 80 96)"><ellipse cx="80" cy="96" rx="9" ry="13" fill="${brown}"/>${line('M80 84q5 6 0 12t0 12', straw)}</g>`,
  anyaman: (cloth) =>
    `${rod('M44 78C44 14 116 14 116 78', 5)}${filled('M30 76H130L116 146H44z', straw)}${line('M36 94H124M39 112H121M42 130H118', brown, 2)}${line('M50 78L56 146M66 78l3 68M80 78v68M94 78l-3 68M110 78l-6 68', brown, 1.5)}${filled('M28 70H132V84H28z', cloth)}`,
  gerabah: (cloth) =>
    `${filled('M62 26H98Q100 44 92 52C124 62 130 104 112 132Q104 148 80 148Q56 148 48 132C30 104 36 62 68 52Q60 44 62 26z', '#a8552f')}${filled('M40 82Q80 96 120 82Q124 98 119 114Q80 130 41 114Q36 98 40 82z', cloth)}${filled('M58 22H102Q104 30 98 30H62Q56 30 58 22z', '#8a3f1f')}${light('M52 68q-10 24 0 56q-14-20-8-46z')}`,
  stiker: (cloth) =>
    `<circle cx="58" cy="62" r="32" fill="${cream}"/><circle cx="58" cy="62" r="27" fill="${cloth}"/>${filled('M86 82H140V140H86z', cream)}${filled('M91 87H135V135H91z', turmeric)}${line('M101 104v5M125 104v5M100 118q13 12 26 0', night, 3.5)}${filled('M24 108q24-16 48 4q-2 30-26 38q-22-12-22-42z', cream)}${filled('M30 111q18-11 36 4q-3 23-20 29q-15-9-16-33z', '#2f8a63')}`,
} satisfies Record<string, Draw>

export type GoodsName = keyof typeof goods
