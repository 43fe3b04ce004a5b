import { CELLS, type CellCount, type Matrix } from '../analysis/ambassadors/matrix.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import { CELL_NAMES } from './ambassador-words.ts'
import { heatMarks } from './heat.ts'
import { heatKey } from './heat-key.ts'
import type { Look } from './look.ts'
import { type Say, SHARE, sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

interface Words {
  readonly title: (found: Matrix, say: Say) => string
  readonly sentence: (found: Matrix, say: Say) => string
  /** Columns and rows, as the ids of the cells have them. */
  readonly inactive: string
  readonly active: string
  readonly buys: string
  readonly quiet: string
  readonly participation: string
  readonly purchases: string
  readonly cell: string
  readonly customers: string
  readonly share: string
  readonly spend: string
  readonly friends: string
  readonly members: string
  readonly ambassadors: string
  readonly caption: string
}

const both = ({ cells }: Matrix): number => cells[0]?.customers ?? 0

const listed = ({ cells }: Matrix, say: Say, locale: Locale): string =>
  cells
    .map(({ id, customers }) => `${CELL_NAMES[locale][id].toLowerCase()}, ${say.count(customers)}`)
    .join('; ')

const TEXT: Localised<Words> = {
  en: {
    title: (found, say) =>
      `Buy and speak: ${say.count(both(found))} of ${say.customers(found.customers)}; ambassadors: ${say.count(found.ambassadors.length)}`,
    sentence: (found, say) =>
      `Customers by whether they buy and whether they take part: ${listed(found, say, 'en')}. Ambassadors, with enough friends: ${say.count(found.ambassadors.length)}.`,
    inactive: 'inactive',
    active: 'active',
    buys: 'buys',
    quiet: 'does not buy',
    participation: 'Takes part',
    purchases: 'Buys',
    cell: 'Cell',
    customers: 'Customers',
    share: 'Share of customers',
    spend: 'Spend',
    friends: 'Mean friends',
    members: 'Club members',
    ambassadors: 'Ambassadors',
    caption: 'Customers by purchases and participation'
  },
  es: {
    title: (found, say) =>
      `Compran y hablan: ${say.count(both(found))} de ${say.customers(found.customers)}; embajadores: ${say.count(found.ambassadors.length)}`,
    sentence: (found, say) =>
      `Clientes según si compran y si participan: ${listed(found, say, 'es')}. Embajadores, con amigos suficientes: ${say.count(found.ambassadors.length)}.`,
    inactive: 'inactivos',
    active: 'activos',
    buys: 'compran',
    quiet: 'no compran',
    participation: 'Participación',
    purchases: 'Compras',
    cell: 'Casilla',
    customers: 'Clientes',
    share: '% de clientes',
    spend: 'Gasto',
    friends: 'Media de amigos',
    members: 'Socios del club',
    ambassadors: 'Embajadores',
    caption: 'Clientes por compras y participación'
  }
}

/** The deck's map of a brand's customers: who buys in rows, who takes part in columns. */
export function ambassadorMap(found: Matrix, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const names = CELL_NAMES[look.locale]
  const cells = found.cells.map(({ id, customers, share }) => ({
    cell: {
      x: id.endsWith('-active') ? words.active : words.inactive,
      y: id.startsWith('buys') ? words.buys : words.quiet,
      text: `${names[id]}: ${say.count(customers)} (${say.share(share)})`,
      short: `${say.count(customers)} (${say.share(share)})`
    },
    value: customers
  }))
  const most = Math.max(0, ...cells.map(({ value }) => value))
  const marks = found.customers === 0 ? [] : heatMarks(cells, most)
  return {
    id: 'ambassador-map',
    title: words.title(found, say),
    sentence: words.sentence(found, say),
    x: { type: 'band', label: words.participation, domain: [words.inactive, words.active] },
    y: { type: 'band', label: words.purchases, domain: [words.buys, words.quiet] },
    marks,
    key: heatKey(marks, most, 'integer', look),
    table: {
      caption: words.caption,
      columns: [
        { label: words.cell },
        { label: words.customers, style: { kind: 'integer' } },
        { label: words.share, style: SHARE },
        { label: words.spend, style: { kind: 'money', currency: look.currency } },
        { label: words.friends, style: { kind: 'number', digits: 0 } },
        { label: words.members, style: { kind: 'integer' } },
        { label: words.ambassadors, style: { kind: 'integer' } }
      ],
      rows: CELLS.flatMap(id => found.cells.filter(cell => cell.id === id)).map(
        (one: CellCount) => [
          ...[names[one.id], one.customers, one.share, one.spend, one.friends],
          ...[one.members, one.ambassadors]
        ]
      )
    }
  }
}
