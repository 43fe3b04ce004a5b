import type { ValueParams, ValueResult } from '../analysis/value/model.ts'
import type { Localised } from '../i18n/locale.ts'
import { inQuotes, nameOf } from './names.ts'
import type { Say } from './say.ts'

type By = NonNullable<ValueParams['by']>

interface ValueWords {
  readonly lorenzTitle: (result: ValueResult, say: Say) => string
  readonly lorenzSentence: (result: ValueResult, say: Say) => string
  readonly lorenzCaption: string
  readonly shareOfCustomers: string
  readonly shareOfValue: string
  readonly equal: string
  readonly customersTitle: (result: ValueResult, say: Say) => string
  readonly segmentsTitle: (result: ValueResult, say: Say) => string
  readonly rankingSentence: (result: ValueResult, shown: number, say: Say) => string
  readonly customersCaption: string
  readonly segmentsCaption: string
  readonly rankingAxis: string
  /** Where no costs were given, and the bar is all there is. */
  readonly valueAxis: string
  /** Over the names of the segments. */
  readonly by: Readonly<Record<By, string>>
  readonly customer: string
  readonly segment: string
  readonly customers: string
  readonly purchases: string
  readonly first: string
  readonly last: string
  readonly value: string
  readonly mean: string
  readonly net: string
}

/** The segments that have names of their own; the largest of them. */
const largest = ({ segments }: ValueResult) => segments.find(({ rest }) => !rest)

export const VALUE_TEXT: Localised<ValueWords> = {
  en: {
    lorenzTitle: ({ topShare, topCustomers, customers, total }, say) => {
      if (customers === 0) return 'No customers, and so no value to share'
      return topShare === null
        ? `All customers together have brought ${say.money(total)}: no shares of that`
        : topCustomers === 1
          ? `The best customer of ${say.count(customers)} brings ${say.share(topShare)} of the value`
          : `The best ${say.count(topCustomers)} of ${say.customers(customers)} bring ${say.share(topShare)} of the value`
    },
    lorenzSentence: ({ gini, topShare, customers, total, mean, median, asOf }, say) => {
      if (customers === 0) return 'There is no customer with a purchase.'
      const start = `Brought by ${say.customers(customers)} until ${say.day(asOf)}: ${say.money(total)}`
      if (gini === null || topShare === null) {
        return `${start}; a share of that says nothing, and so there is no Lorenz curve and no Gini coefficient.`
      }
      const typical =
        mean === null || median === null
          ? ''
          : `; ${say.money(mean)} on average, ${say.money(median)} at the median`
      return `${start}${typical}. The Gini coefficient is ${say.number(gini)}: 0 would be the same from each, 1 all from one.`
    },
    lorenzCaption: 'Lorenz curve: customers from the lowest value to the highest',
    shareOfCustomers: 'Share of customers, lowest value first',
    shareOfValue: 'Share of value',
    equal: 'the same from each',
    customersTitle: ({ best, topCustomers, topShare }, say) => {
      const first = best[0]
      if (!first) return 'No customers to rank'
      const share =
        topShare === null
          ? ''
          : `; the top ${say.count(topCustomers)} together, ${say.share(topShare)} of all value`
      return `The best customer has brought ${say.money(first.value)}${share}`
    },
    segmentsTitle: (result, say) => {
      const first = largest(result)
      if (!first) return 'No segments to rank'
      const share = result.total > 0 ? `, ${say.share(first.total / result.total)} of all` : ''
      const name = inQuotes(nameOf(first.label, 'en'), 'en')
      const whose = {
        channel: `Most value from customers whose first purchase came by ${name}`,
        product: `Most value from customers who began with ${name}`,
        group: `Most value from the group ${name}`,
        month: `Most value from customers who first bought in ${name}`
      }[result.by ?? 'group']
      return `${whose}: ${say.money(first.total)}${share}`
    },
    rankingSentence: ({ customers, belowCost, net, total, asOf }, shown, say) => {
      if (shown === 0) return 'There is no customer with a purchase.'
      if (net === total) {
        return `By ${say.day(asOf)}; bars are value. No costs are entered, so all of it is left: ${say.money(total)} from ${say.customers(customers)}.`
      }
      return `By ${say.day(asOf)}; bars are value before costs, dots what is left after winning and serving. Still below what they cost: ${say.count(belowCost)} of ${say.customers(customers)}. After costs, all together: ${say.money(net)}.`
    },
    customersCaption: 'The best customers by value',
    segmentsCaption: 'Segments by value',
    rankingAxis: 'Value (bar: before costs, ■ after)',
    valueAxis: 'Value',
    by: {
      channel: 'Channel of the first purchase',
      product: 'First product',
      group: 'Group',
      month: 'Month of the first purchase'
    },
    customer: 'Customer',
    segment: 'Segment',
    customers: 'Customers',
    purchases: 'Purchases',
    first: 'First',
    last: 'Last',
    value: 'Value',
    mean: 'Value per customer',
    net: 'After costs'
  },
  es: {
    lorenzTitle: ({ topShare, topCustomers, customers, total }, say) => {
      if (customers === 0) return 'No hay clientes ni, por tanto, valor que repartir'
      return topShare === null
        ? `Entre todos los clientes han aportado ${say.money(total)}: no hay porcentajes que calcular`
        : topCustomers === 1
          ? `El mejor cliente de ${say.count(customers)} aporta el ${say.share(topShare)} del valor`
          : `Los ${say.count(topCustomers)} mejores de ${say.customers(customers)} aportan el ${say.share(topShare)} del valor`
    },
    lorenzSentence: ({ gini, topShare, customers, total, mean, median, asOf }, say) => {
      if (customers === 0) return 'No hay ningún cliente con compras.'
      const start = `Hasta el ${say.day(asOf)}, ${say.customers(customers)}: ${say.money(total)} en total`
      if (gini === null || topShare === null) {
        return `${start}; un porcentaje de eso no dice nada, así que no hay curva de Lorenz ni índice de Gini.`
      }
      const typical =
        mean === null || median === null
          ? ''
          : `; ${say.money(mean)} de media y ${say.money(median)} de mediana`
      return `${start}${typical}. El índice de Gini es ${say.number(gini)}: 0 sería lo mismo de cada uno; 1, todo de uno solo.`
    },
    lorenzCaption: 'Curva de Lorenz: clientes de menor a mayor valor',
    shareOfCustomers: 'Porcentaje de clientes, de menor a mayor valor',
    shareOfValue: 'Porcentaje del valor',
    equal: 'lo mismo de cada uno',
    customersTitle: ({ best, topCustomers, topShare }, say) => {
      const first = best[0]
      if (!first) return 'No hay clientes que ordenar'
      const share =
        topShare === null
          ? ''
          : topCustomers === 1
            ? `, el ${say.share(topShare)} del valor`
            : `; entre los ${say.count(topCustomers)} primeros, el ${say.share(topShare)} del valor`
      return `El mejor cliente ha aportado ${say.money(first.value)}${share}`
    },
    segmentsTitle: (result, say) => {
      const first = largest(result)
      if (!first) return 'No hay segmentos que ordenar'
      const share = result.total > 0 ? ` (el ${say.share(first.total / result.total)})` : ''
      const name = inQuotes(nameOf(first.label, 'es'), 'es')
      const whose = {
        channel: `Más valor de clientes cuya primera compra llegó por ${name}`,
        product: `Más valor de clientes que empezaron con ${name}`,
        group: `Más valor del grupo ${name}`,
        month: `Más valor de clientes cuya primera compra fue en ${name}`
      }[result.by ?? 'group']
      return `${whose}: ${say.money(first.total)}${share}`
    },
    rankingSentence: ({ customers, belowCost, net, total, asOf }, shown, say) => {
      if (shown === 0) return 'No hay ningún cliente con compras.'
      if (net === total) {
        return `Hasta el ${say.day(asOf)}; las barras son el valor. No hay costes anotados, así que queda todo: ${say.money(total)} de ${say.customers(customers)}.`
      }
      return `Hasta el ${say.day(asOf)}; las barras son el valor antes de costes, y los puntos, lo que queda tras captar y atender. Aún por debajo de lo que cuestan: ${say.count(belowCost)} de ${say.customers(customers)}. Tras los costes, entre todos: ${say.money(net)}.`
    },
    customersCaption: 'Los mejores clientes por valor',
    segmentsCaption: 'Segmentos por valor',
    rankingAxis: 'Valor (barra: antes de costes, ■ después)',
    valueAxis: 'Valor',
    by: {
      channel: 'Canal de la primera compra',
      product: 'Primer producto',
      group: 'Grupo',
      month: 'Mes de la primera compra'
    },
    customer: 'Cliente',
    segment: 'Segmento',
    customers: 'Clientes',
    purchases: 'Compras',
    first: 'Primera',
    last: 'Última',
    value: 'Valor',
    mean: 'Valor por cliente',
    net: 'Tras los costes'
  }
}
