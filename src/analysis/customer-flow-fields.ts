import type { NumberStyle } from '../i18n/format.ts'
import type { Localised } from '../i18n/locale.ts'
import type { FlowInput } from './customer-flow.ts'

/** One number of a scenario, as a form asks for it: bounds are closed, rates are fractions. */
export interface FlowField {
  readonly id: keyof FlowInput
  readonly show: NumberStyle['kind']
  readonly min: number
  readonly max: number
  readonly whole?: true
  readonly step: number
  readonly label: Localised
  readonly help: Localised
}

const PEOPLE = { show: 'number', min: 0, max: 1e10, step: 1 } as const
const RATE = { show: 'percent', min: 0, max: 1, step: 0.001 } as const
const MONEY = { show: 'money', min: 0, max: 1e12, step: 1 } as const

/** In the order in which people move. */
export const FLOW_FIELDS: readonly FlowField[] = [
  {
    id: 'prospects',
    ...PEOPLE,
    label: { en: 'Prospects, a month', es: 'Clientes potenciales al mes' },
    help: {
      en: 'People who show interest: enquiries, trials, visits to the shop.',
      es: 'Quienes muestran interés: consultas, pruebas, visitas a la tienda.'
    }
  },
  {
    id: 'conversion',
    ...RATE,
    step: 0.01,
    label: { en: 'Conversion', es: 'Conversión' },
    help: {
      en: 'The share of prospects that buys. Prospects × conversion = new customers.',
      es: 'La parte de los clientes potenciales que compra. Clientes potenciales × conversión = altas.'
    }
  },
  {
    id: 'start',
    ...PEOPLE,
    label: { en: 'Customers at the start', es: 'Clientes al inicio' },
    help: {
      en: 'Active customers when the first month begins.',
      es: 'Clientes activos al empezar el primer mes.'
    }
  },
  {
    id: 'exCustomers',
    ...PEOPLE,
    label: { en: 'Ex-customers at the start', es: 'Exclientes al inicio' },
    help: {
      en: 'Only those whom you can still reach and may contact.',
      es: 'Solo aquellos con los que aún puedes contactar y tienes permiso para hacerlo.'
    }
  },
  {
    id: 'churn',
    ...RATE,
    label: { en: 'Churn, a month', es: 'Churn mensual' },
    help: {
      en: 'The share of the customers at the start of a month that leaves in it.',
      es: 'La parte de los clientes de principio de mes que se va durante el mes.'
    }
  },
  {
    id: 'recovery',
    ...RATE,
    max: 0.99,
    label: { en: 'Recovery, a month', es: 'Recuperación mensual' },
    help: {
      en: 'The share of ex-customers won back in a month. They churn again like anyone else.',
      es: 'La parte de los exclientes que recuperas en un mes. Luego se van al mismo ritmo que los demás.'
    }
  },
  {
    id: 'unreachable',
    ...RATE,
    label: { en: 'Ex-customers lost for good, a month', es: 'Exclientes perdidos del todo al mes' },
    help: {
      en: 'They move, withdraw consent or ask to be deleted. The 5% here is a guess: put your own.',
      es: 'Se mudan, retiran el consentimiento o piden que los borres. El 5\u00a0% es una conjetura: pon el tuyo.'
    }
  },
  {
    id: 'value',
    ...MONEY,
    min: -1e12,
    label: { en: 'Value of a customer, a month', es: 'Valor de un cliente al mes' },
    help: {
      en: 'What a month with a customer brings: revenue or, better, margin.',
      es: 'Lo que aporta un mes con un cliente: ingresos o, mejor, margen.'
    }
  },
  {
    id: 'cac',
    ...MONEY,
    label: { en: 'CAC', es: 'CAC' },
    help: {
      en: 'What it costs to win one new customer. Winning back is not charged.',
      es: 'Lo que cuesta captar un cliente nuevo. Recuperar exclientes no suma coste.'
    }
  },
  {
    id: 'months',
    show: 'integer',
    min: 1,
    max: 240,
    whole: true,
    step: 1,
    label: { en: 'Months to look ahead', es: 'Meses por delante' },
    help: { en: 'Up to 240, which is 20 years.', es: 'Hasta 240, que son 20 años.' }
  }
]

/** What a scenario assumes where the sheet of unit economics says nothing. */
export const FLOW_DEFAULTS = {
  /** Ten prospects for every new customer. */
  conversion: 0.1,
  exCustomers: 0,
  recovery: 0,
  unreachable: 0.05,
  months: 60
} as const

/**
 * The baseline scenario, from the reader's own sheet. Metrics without a value (no base, no new
 * customers) count as 0, which the sheet explains.
 */
export function flowFrom(sheet: {
  readonly start: number
  readonly newCustomers: number
  readonly churn: number | undefined
  readonly value: number | undefined
  readonly cac: number | undefined
}): FlowInput {
  return {
    ...FLOW_DEFAULTS,
    prospects: sheet.newCustomers / FLOW_DEFAULTS.conversion,
    start: sheet.start,
    churn: Math.min(1, Math.max(0, sheet.churn ?? 0)),
    value: sheet.value ?? 0,
    cac: sheet.cac ?? 0
  }
}
