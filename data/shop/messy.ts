import { DATES } from './calendar.ts'
import type { Row } from './simulate.ts'
import { channelOf, customerId, interestOf, orderId, productOf } from './table.ts'

/** The last rows of the shop's table are spoiled. */
const KEPT = 140
const HEADER = 'Cliente;Fecha;Importe;Nº pedido;Canal;Producto;Margen;Interés'
const TITLE = [
  'Tienda de ejemplo · pedidos exportados el 30/09/2026;;;;;;;',
  'Importes en euros, IVA incluido;;;;;;;',
  ';;;;;;;'
]

const SPANISH: Readonly<Record<string, string>> = {
  Search: 'Buscador',
  Social: 'Redes',
  Store: 'Tienda',
  Direct: 'Directo',
  'E-mail': 'Correo',
  Coffee: 'Café',
  Tea: 'Té',
  Kitchen: 'Cocina',
  Gifts: 'Regalos'
}
const spanish = (text: string) => SPANISH[text] ?? text

/** Lines put in before the row with this position, as they stand. */
const EXTRA: Readonly<Record<number, readonly string[]>> = {
  9: [';04/05/2026;24,90 €;O90001;Directo;Cacaurel dark;10,10 €;Chocolate'],
  17: ['C0012;31/02/2026;38,00 €;O90002;Correo;Brumera beans;17,00 €;Café'],
  26: [''],
  33: ['C0031;02/06/2026;pendiente;O90003;Buscador;Tostaluna ground;;Café'],
  41: [';;;;;;;', ''],
  48: [
    'C0044;16/06/2026;1.234,50 €;O90004;Tienda;"Lazarel hamper\n(cesta; ""grande"")";370,35 €;Regalos'
  ],
  60: [HEADER],
  72: ['C0052;mañana;19,90 €;O90005;Redes;Hojalba green;11,00 €;Té'],
  85: ['C0060;28/07/2026;=SUMA(C4:C9);O90006;Directo;Filtrel brewer;12,00 €;Cocina'],
  97: [''],
  103: ['C0071;45/07/2026;27,50 €;O90007;Tienda;Nubarro capsules;13,00 €;Café'],
  118: [';10/09/2026;(12,00 €);;;;;']
}

/** Days from Excel's first: 1899-12-30, for days after its 29 February 1900. */
const serial = (date: string): number => (Date.parse(date) - Date.parse('1899-12-30')) / 86_400_000

/** “1.234,50” */
const comma = (cents: number): string => {
  const size = Math.abs(cents)
  const whole = String(Math.floor(size / 100)).replace(/\B(?=(\d{3})+$)/g, '.')
  return `${whole},${String(size % 100).padStart(2, '0')}`
}

function dateAs(day: number, position: number): string {
  const date = DATES[day] ?? ''
  if (position % 13 === 4) return String(serial(date))
  if (position % 9 === 2) return date
  const [year, month, of] = date.split('-')
  return position % 11 === 6 ? `${Number(of)}/${Number(month)}/${year}` : `${of}/${month}/${year}`
}

const amountAs = (cents: number, position: number): string =>
  position % 7 === 3 ? comma(cents) : `${comma(cents)} €`

/** The refund with this number, in turn as bookkeepers, old systems and everybody else write it. */
const refundAs = (cents: number, number: number): string => {
  const plain = comma(cents)
  return [`(${plain} €)`, `${plain}-`, `-${plain} €`][number % 3] ?? plain
}

/**
 * The end of the orders table as it might come out of a Spanish spreadsheet. What is wrong with it is
 * listed in data/README.md.
 *
 * @param rows all rows of the shop, by date
 */
export function makeMessy(rows: readonly Row[]): string {
  const kept = rows.slice(-KEPT)
  const lines = [...TITLE, HEADER]
  let refunds = 0
  for (const [position, row] of kept.entries()) {
    lines.push(...(EXTRA[position] ?? []))
    const cells = [
      position % 23 === 5 ? ` ${customerId(row.id)} ` : customerId(row.id),
      dateAs(row.day, position),
      row.cents < 0 ? refundAs(row.cents, refunds++) : amountAs(row.cents, position),
      orderId(row.number),
      spanish(channelOf(row)),
      productOf(row),
      `${row.margin < 0 ? '-' : ''}${comma(row.margin)} €`,
      row.customer.declared ? spanish(interestOf(row.customer)) : ''
    ]
    lines.push(cells.join(';'))
  }
  const total = kept.reduce((sum, row) => sum + row.cents, 0)
  lines.push(`TOTAL;;${comma(total)} €;;;;;`)
  return `\uFEFF${lines.join('\n')}\n`
}
