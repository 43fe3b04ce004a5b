import type { Unit } from '../formula/unit.ts'
import type { NumberStyle } from '../i18n/format.ts'
import type { Localised } from '../i18n/locale.ts'
import { PRACTICE } from './practice.ts'
import { CUSTOMERS, CUSTOMERS_PER_MONTH, MONEY_PER_MONTH, MONTHS, NUMBER } from './units.ts'

export type GivenId = keyof typeof PRACTICE

/** A value for every given, in the given's own unit (fractions, never percentages). */
export type Givens = Readonly<Record<GivenId, number>>

/** One number that the reader types. */
export interface Given {
  readonly id: GivenId
  readonly unit: Unit
  readonly show: NumberStyle['kind']
  /** Closed bounds; a value outside them is refused with a sentence. */
  readonly min: number
  readonly max: number
  /** Only whole numbers make sense. */
  readonly whole?: true
  /** TeX. */
  readonly symbol: Localised
  /** As a formula in words calls it. */
  readonly name: Localised
  /** Above the field. */
  readonly label: Localised
  /** Below the field: what belongs in it and what does not. */
  readonly help: Localised
}

const MOST_MONEY = 1e12
const MOST_CUSTOMERS = 1e10

export const GIVENS: { readonly [Id in GivenId]: Given & { readonly id: Id } } = {
  cost: {
    id: 'cost',
    unit: MONEY_PER_MONTH,
    show: 'money',
    min: 0,
    max: MOST_MONEY,
    symbol: { en: '\\text{cost}', es: '\\text{coste}' },
    name: { en: 'marketing and sales cost', es: 'coste de marketing y ventas' },
    label: { en: 'Marketing and sales cost, a month', es: 'Coste de marketing y ventas al mes' },
    help: {
      en: 'Everything spent in the month to win customers: media, tools, agencies, commissions and the salaries of the team.',
      es: 'Todo lo gastado en el mes para captar clientes: medios, herramientas, agencias, comisiones y sueldos del equipo.'
    }
  },
  revenue: {
    id: 'revenue',
    unit: MONEY_PER_MONTH,
    show: 'money',
    min: 0,
    max: MOST_MONEY,
    symbol: { en: '\\text{revenue}', es: '\\text{ingresos}' },
    name: { en: 'revenue', es: 'ingresos' },
    label: { en: 'Revenue, a month', es: 'Ingresos al mes' },
    help: {
      en: 'What customers paid in the month, without tax and less returns.',
      es: 'Lo que pagaron los clientes en el mes, sin impuestos y descontadas las devoluciones.'
    }
  },
  start: {
    id: 'start',
    unit: CUSTOMERS,
    show: 'number',
    min: 0,
    max: MOST_CUSTOMERS,
    symbol: { en: '\\text{start}', es: '\\text{inicio}' },
    name: { en: 'customers at the start', es: 'clientes al inicio' },
    label: { en: 'Customers at the previous close', es: 'Clientes al cierre del mes anterior' },
    help: {
      en: 'Active customers when the month began. Say what “active” means and keep to it.',
      es: 'Clientes activos al empezar el mes. Define qué es «activo» y no lo cambies.'
    }
  },
  new: {
    id: 'new',
    unit: CUSTOMERS_PER_MONTH,
    show: 'number',
    min: 0,
    max: MOST_CUSTOMERS,
    symbol: { en: '\\text{new}', es: '\\text{altas}' },
    name: { en: 'new customers', es: 'altas' },
    label: { en: 'New customers, a month', es: 'Altas del mes' },
    help: {
      en: 'People who bought for the first time. Customers won back are better counted apart.',
      es: 'Quienes compraron por primera vez. Los clientes recuperados, mejor contarlos aparte.'
    }
  },
  lost: {
    id: 'lost',
    unit: CUSTOMERS_PER_MONTH,
    show: 'number',
    min: 0,
    max: MOST_CUSTOMERS,
    symbol: { en: '\\text{lost}', es: '\\text{bajas}' },
    name: { en: 'customers lost', es: 'bajas' },
    label: { en: 'Customers lost, a month', es: 'Bajas del mes' },
    help: {
      en: 'Customers who left in the month. In a shop without contracts, those silent for longer than you decide.',
      es: 'Clientes que se fueron en el mes. En una tienda sin contrato, los que llevan sin comprar más tiempo del que fijes.'
    }
  },
  margin: {
    id: 'margin',
    unit: NUMBER,
    show: 'percent',
    min: -1,
    max: 1,
    symbol: { en: '\\text{margin}', es: '\\text{margen}' },
    name: { en: 'margin', es: 'margen' },
    label: { en: 'Margin on revenue', es: 'Margen sobre ingresos' },
    help: {
      en: 'The share of revenue left after the cost of what is sold and of serving the customer, before marketing. It can be negative.',
      es: 'La parte del ingreso que queda tras el coste de lo vendido y de atender al cliente, antes de marketing. Puede ser negativa.'
    }
  },
  discount: {
    id: 'discount',
    unit: NUMBER,
    show: 'percent',
    min: 0,
    max: 1,
    symbol: { en: '\\text{discount}', es: '\\text{descuento}' },
    name: { en: 'yearly discount rate', es: 'tasa de descuento anual' },
    label: { en: 'Discount rate, effective a year', es: 'Tasa de descuento, efectiva anual' },
    help: {
      en: 'What a year of waiting costs: often the company’s cost of capital.',
      es: 'Lo que cuesta esperar un año: a menudo, el coste de capital de la empresa.'
    }
  },
  horizon: {
    id: 'horizon',
    unit: MONTHS,
    show: 'integer',
    min: 1,
    max: 600,
    whole: true,
    symbol: { en: '\\text{horizon}', es: '\\text{horizonte}' },
    name: { en: 'horizon', es: 'horizonte' },
    label: { en: 'Horizon, in months', es: 'Horizonte, en meses' },
    help: {
      en: 'How many months of a customer you are ready to count on.',
      es: 'Con cuántos meses de un cliente te atreves a contar.'
    }
  },
  'annual-churn': {
    id: 'annual-churn',
    unit: NUMBER,
    show: 'percent',
    min: 0,
    max: 1,
    symbol: { en: '\\text{yearly churn}', es: '\\text{churn anual}' },
    name: { en: 'known yearly churn', es: 'churn anual conocido' },
    label: { en: 'Yearly churn you know', es: 'Churn anual que conoces' },
    help: {
      en: 'A yearly churn from a report, to be turned into a monthly one. The other metrics do not use it.',
      es: 'Un churn anual sacado de un informe, para pasarlo a mensual. Las demás métricas no lo usan.'
    }
  }
}

/** Whether a name is that of a given of the workbook. */
export const isGivenId = (id: string): id is GivenId => Object.hasOwn(PRACTICE, id)

export const GIVEN_IDS = Object.keys(PRACTICE) as readonly GivenId[]

/** The practice numbers: what every sheet opens on. */
export const DEFAULT_GIVENS: Givens = Object.fromEntries(
  GIVEN_IDS.map(id => [id, PRACTICE[id].value])
) as Record<GivenId, number>
