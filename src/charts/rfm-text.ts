import type { RfmResult, Worth } from '../analysis/rfm/model.ts'
import { formatList } from '../i18n/format.ts'
import type { Localised } from '../i18n/locale.ts'
import type { Say } from './say.ts'

/** What the cells of the RFM map show. */
export type RfmShow = 'customers' | 'revenue' | 'mean'

interface RfmWords {
  readonly mapTitle: (result: RfmResult, show: RfmShow, say: Say) => string
  readonly mapSentence: (result: RfmResult, say: Say) => string
  readonly mapCaption: (result: RfmResult, say: Say) => string
  readonly classesTitle: (result: RfmResult, say: Say) => string
  readonly classesSentence: (result: RfmResult, say: Say) => string
  readonly classesCaption: (result: RfmResult, say: Say) => string
  readonly recencyAxis: (groups: number) => string
  readonly frequencyAxis: (groups: number) => string
  readonly recency: string
  readonly frequency: string
  readonly rfmClass: string
  readonly classAxis: string
  readonly shareAxis: string
  readonly customers: string
  readonly customerShare: string
  readonly revenue: string
  readonly revenueShare: string
  readonly mean: string
}

const topOf = ({ cells, groups }: RfmResult) => cells[groups - 1]?.[groups - 1]

/** The cells with the most customers, and how many they hold; how many cells hold nobody. */
function fullest({ cells }: RfmResult) {
  const all = cells.flatMap((row, r) =>
    row.map(({ customers }, f) => ({ name: `R ${r + 1}, F ${f + 1}`, customers }))
  )
  const most = Math.max(0, ...all.map(({ customers }) => customers))
  const first = all.filter(({ customers }) => customers === most).map(({ name }) => name)
  return { most, first, empty: all.filter(({ customers }) => customers === 0).length }
}

/** Two names at most; of more, how many. */
const named = (names: readonly string[], many: (count: number) => string): string =>
  names.length <= 2 ? names.join(' · ') : many(names.length)

const shares = (
  { customerShare, revenueShare }: Worth,
  say: Say
): readonly [string, string | null] => [
  say.share(customerShare),
  revenueShare === null ? null : say.share(revenueShare)
]

const classA = ({ classes }: RfmResult) => classes.find(({ id }) => id === 'A')

export const RFM_TEXT: Localised<RfmWords> = {
  en: {
    mapTitle: (result, show, say) => {
      const top = topOf(result)
      if (result.customers === 0) return 'No customers to score'
      if (!top || top.customers === 0) return 'Nobody has the top score in both R and F'
      if (show === 'customers') {
        return `${say.count(top.customers)} of ${say.customers(result.customers)} in the top cell, R ${result.groups} and F ${result.groups}`
      }
      if (show === 'mean') {
        return `In the top cell a customer has brought ${say.money(top.mean ?? 0)}; over all, ${say.money(result.revenue / result.customers)}`
      }
      const share = top.revenueShare === null ? '' : `, ${say.share(top.revenueShare)} of revenue`
      return `The top cell has brought ${say.money(top.revenue)}${share}`
    },
    mapSentence: (result, say) => {
      if (result.customers === 0) {
        return `On ${say.day(result.asOf)} there is no customer with a purchase to score.`
      }
      const { most, first, empty } = fullest(result)
      const where = named(first, count => `${count} cells`)
      const nobody = empty === 0 ? 'No cell is empty' : `Empty cells: ${say.count(empty)}`
      return `On ${say.day(result.asOf)}, ${say.customers(result.customers)} by recency and frequency score, ${result.groups} groups each. Most stand in ${where}: ${say.count(most)}${first.length > 1 ? ' each' : ''}. ${nobody}.`
    },
    mapCaption: (result, say) =>
      `Customers and revenue by recency and frequency score, on ${say.day(result.asOf)}`,
    classesTitle: (result, say) => {
      const a = classA(result)
      if (result.customers === 0) return 'No customers to put into classes'
      if (!a || a.customers === 0) return 'No customer is in class A'
      const [people, money] = shares(a, say)
      return money === null
        ? `Class A: ${people} of customers; there is no positive revenue to share`
        : `Class A: ${people} of customers, ${money} of revenue`
    },
    classesSentence: (result, say) => {
      if (result.customers === 0) return 'There is no customer, and so no class.'
      const parts = result.classes.map(worth => {
        const [people, money] = shares(worth, say)
        return `${worth.id} ${people}${money === null ? '' : ` and ${money}`}`
      })
      const what = result.classes.some(({ revenueShare }) => revenueShare !== null)
        ? 'Share of customers and of revenue'
        : 'Share of customers'
      return `${what} by class: ${formatList(parts, 'en')}.`
    },
    classesCaption: (result, say) =>
      `Classes A to E by customers and revenue, on ${say.day(result.asOf)}`,
    recencyAxis: groups => `Recency score (${groups}: bought last)`,
    frequencyAxis: groups => `Frequency score (${groups}: bought most often)`,
    recency: 'Recency',
    frequency: 'Frequency',
    rfmClass: 'Class',
    classAxis: 'Class',
    shareAxis: 'Share',
    customers: 'Customers',
    customerShare: 'Share of customers',
    revenue: 'Revenue',
    revenueShare: 'Share of revenue',
    mean: 'Revenue per customer'
  },
  es: {
    mapTitle: (result, show, say) => {
      const top = topOf(result)
      if (result.customers === 0) return 'No hay clientes que puntuar'
      if (!top || top.customers === 0) return 'Nadie tiene la nota máxima en R y en F a la vez'
      if (show === 'customers') {
        return `${say.count(top.customers)} de ${say.customers(result.customers)}, en la mejor celda: R ${result.groups} y F ${result.groups}`
      }
      if (show === 'mean') {
        return `En la mejor celda, un cliente ha aportado ${say.money(top.mean ?? 0)}; en el conjunto, ${say.money(result.revenue / result.customers)}`
      }
      const share =
        top.revenueShare === null ? '' : `, el ${say.share(top.revenueShare)} de los ingresos`
      return `La mejor celda ha aportado ${say.money(top.revenue)}${share}`
    },
    mapSentence: (result, say) => {
      if (result.customers === 0) {
        return `El ${say.day(result.asOf)} no hay ningún cliente con compras que puntuar.`
      }
      const { most, first, empty } = fullest(result)
      const where = named(first, count => `${count} celdas`)
      const nobody = empty === 0 ? 'Ninguna celda está vacía' : `Celdas vacías: ${say.count(empty)}`
      return `El ${say.day(result.asOf)}, ${say.customers(result.customers)} según sus notas de recencia y de frecuencia, con ${result.groups} grupos en cada una. Donde más hay es en ${where}: ${say.count(most)}${first.length > 1 ? ' en cada una' : ''}. ${nobody}.`
    },
    mapCaption: (result, say) =>
      `Clientes e ingresos por nota de recencia y de frecuencia, a ${say.day(result.asOf)}`,
    classesTitle: (result, say) => {
      const a = classA(result)
      if (result.customers === 0) return 'No hay clientes que clasificar'
      if (!a || a.customers === 0) return 'Ningún cliente está en la clase A'
      const [people, money] = shares(a, say)
      return money === null
        ? `Clase A: el ${people} de los clientes; no hay ingresos positivos que repartir`
        : `Clase A: el ${people} de los clientes y el ${money} de los ingresos`
    },
    classesSentence: (result, say) => {
      if (result.customers === 0) return 'No hay ningún cliente y, por tanto, ninguna clase.'
      const parts = result.classes.map(worth => {
        const [people, money] = shares(worth, say)
        return `${worth.id}, ${people}${money === null ? '' : ` y ${money}`}`
      })
      const what = result.classes.some(({ revenueShare }) => revenueShare !== null)
        ? 'Porcentaje de clientes y de ingresos'
        : 'Porcentaje de clientes'
      return `${what} por clase: ${parts.join('; ')}.`
    },
    classesCaption: (result, say) =>
      `Clases de la A a la E por clientes e ingresos, a ${say.day(result.asOf)}`,
    recencyAxis: groups => `Nota de recencia (${groups}: compra más reciente)`,
    frequencyAxis: groups => `Nota de frecuencia (${groups}: más compras)`,
    recency: 'Recencia',
    frequency: 'Frecuencia',
    rfmClass: 'Clase',
    classAxis: 'Clase',
    shareAxis: 'Porcentaje',
    customers: 'Clientes',
    customerShare: 'Porcentaje de clientes',
    revenue: 'Ingresos',
    revenueShare: 'Porcentaje de ingresos',
    mean: 'Ingresos por cliente'
  }
}
