/** A4 on paper, a column on screen; nothing is said by colour, and nothing is loaded. */
export const STYLE = `@page { size: A4; margin: 18mm 16mm; }
body { font: 11pt/1.4 Georgia, 'Times New Roman', serif; color: #000; background: #fff; max-width: 178mm; margin: 1rem auto; padding: 0 1rem; }
h1 { font-size: 16pt; } h2 { font-size: 13pt; margin: 0; } h3 { font-size: 11pt; margin: 0.5rem 0 0; }
header { display: flex; gap: 8mm; justify-content: space-between; border-bottom: 0.5pt solid #000; padding-bottom: 3mm; }
header svg { inline-size: 24mm; block-size: 24mm; flex: none; }
.who { display: flex; gap: 8mm; } .who span { flex: 1; border-bottom: 0.5pt solid #000; padding-top: 7mm; }
.small { font-size: 9pt; overflow-wrap: anywhere; }
article { break-after: page; } article:last-child { break-after: auto; }
li { break-inside: avoid; margin-block: 4mm; }
.room { block-size: 26mm; border-bottom: 0.5pt dotted #000; }
.answer { display: inline-block; min-inline-size: 45mm; border-bottom: 0.5pt solid #000; }
.boxes { list-style: none; padding: 0; } .boxes li { margin-block: 1.5mm; }
.box { display: inline-block; inline-size: 4mm; block-size: 4mm; border: 0.5pt solid #000; margin-inline-end: 2mm; vertical-align: middle; }
table { border-collapse: collapse; inline-size: 100%; font-size: 9.5pt; }
th, td { border: 0.5pt solid #666; padding: 1mm 2mm; text-align: start; vertical-align: top; }
td.number { white-space: nowrap; font-variant-numeric: tabular-nums; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
`
