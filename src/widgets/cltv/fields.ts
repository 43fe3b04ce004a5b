import type { ValueParams } from '../../analysis/value/model.ts'
import type { ValuesOf } from '../fields/field.ts'
import { registerFields } from '../fields/registry.ts'
import { COUNTING_FIELDS } from '../table/counting-fields.ts'
import { words } from './words.ts'

const MONEY = { kind: 'number', show: 'money', min: 0, max: 1e9, fallback: 0 } as const

export const VALUE_FIELDS = registerFields('cltv', words.title, {
  asOf: { kind: 'day', label: { en: 'As of', es: 'Fecha de corte' } },
  value: {
    kind: 'choice',
    label: { en: 'Value is', es: 'El valor es' },
    options: {
      revenue: { en: 'revenue × margin rate', es: 'ingresos × tasa de margen' },
      margin: { en: 'the margin column', es: 'la columna de margen' }
    },
    fallback: 'revenue'
  },
  marginRate: {
    kind: 'number',
    show: 'percent',
    min: 0,
    max: 1,
    fallback: 1,
    label: { en: 'Margin rate', es: 'Tasa de margen' },
    help: { en: '100% shows plain revenue.', es: 'Con el 100\u00a0% se ven los ingresos sin más.' }
  },
  costToAcquire: {
    ...MONEY,
    label: { en: 'Cost to win a customer', es: 'Coste de captar un cliente' }
  },
  costToServe: {
    ...MONEY,
    label: { en: 'Cost to serve a purchase', es: 'Coste de atender una compra' }
  },
  top: {
    kind: 'number',
    show: 'percent',
    min: 0.001,
    max: 1,
    fallback: 0.1,
    label: { en: 'The best', es: 'Los mejores' },
    help: { en: 'Of the customers.', es: 'De los clientes.' }
  },
  by: {
    kind: 'choice',
    label: { en: 'By segment', es: 'Por segmento' },
    options: {
      channel: { en: 'channel of the first purchase', es: 'canal de la primera compra' },
      product: { en: 'first product', es: 'primer producto' },
      group: { en: 'group', es: 'grupo' },
      month: { en: 'month of the first purchase', es: 'mes de la primera compra' }
    },
    fallback: 'channel'
  },
  ...COUNTING_FIELDS
})

export const valueParams = (
  values: ValuesOf<typeof VALUE_FIELDS.fields>,
  asOf: number
): ValueParams => ({ ...values, asOf: values.asOf ?? asOf })
