import type { Localised } from '../i18n/locale.ts'

/** What the source documents leave open, and the reader settles. */
export interface Conventions {
  /** Which count of customers ARPU and churn divide by. */
  readonly base: 'opening' | 'average' | 'closing'
  /** What a month with a customer is worth: everything they pay, or what is left after serving them. */
  readonly money: 'revenue' | 'margin'
  /** Whether the headline customer value has CAC taken off. */
  readonly cac: 'gross' | 'net'
  /** Whether later money counts for less, and when in the month it arrives. */
  readonly discounting: 'none' | 'end' | 'start' | 'continuous'
}

export type ConventionId = keyof Conventions

/** The deck's own reading: customers at the previous close, revenue, LTV before CAC, no discounting. */
export const DEFAULT_CONVENTIONS: Conventions = {
  base: 'opening',
  money: 'revenue',
  cac: 'gross',
  discounting: 'none'
}

interface ConventionText<Option extends string> {
  readonly label: Localised
  readonly help: Localised
  readonly options: Readonly<Record<Option, Localised>>
}

/** The words of each switch. Options are in the order in which they are offered. */
export const CONVENTIONS: { readonly [Id in ConventionId]: ConventionText<Conventions[Id]> } = {
  base: {
    label: { en: 'Customer base', es: 'Base de clientes' },
    help: {
      en: 'The count of customers that revenue and losses are divided by.',
      es: 'El número de clientes entre el que se dividen los ingresos y las bajas.'
    },
    options: {
      opening: { en: 'opening', es: 'inicial' },
      average: { en: 'average', es: 'media' },
      closing: { en: 'closing', es: 'final' }
    }
  },
  money: {
    label: { en: 'Money counted', es: 'Dinero que se cuenta' },
    help: {
      en: 'Revenue is what customers pay; margin is what is left after the cost of serving them.',
      es: 'Los ingresos son lo que pagan los clientes; el margen, lo que queda tras el coste de atenderlos.'
    },
    options: {
      revenue: { en: 'revenue', es: 'ingresos' },
      margin: { en: 'margin', es: 'margen' }
    }
  },
  cac: {
    label: { en: 'Acquisition cost', es: 'Coste de adquisición' },
    help: {
      en: 'Whether the customer’s value is shown before or after taking off what it cost to win them.',
      es: 'Si el valor del cliente se muestra antes o después de restar lo que costó captarlo.'
    },
    options: {
      gross: { en: 'before CAC', es: 'antes del CAC' },
      net: { en: 'net of CAC', es: 'neto de CAC' }
    }
  },
  discounting: {
    label: { en: 'Discounting', es: 'Descuento temporal' },
    help: {
      en: 'Money that arrives later is worth less today; this says when in the month it arrives.',
      es: 'El dinero que llega más tarde vale menos hoy; aquí se indica en qué momento del mes llega.'
    },
    options: {
      none: { en: 'none', es: 'ninguno' },
      end: { en: 'paid at month end', es: 'cobro a fin de mes' },
      start: { en: 'paid at month start', es: 'cobro a principio de mes' },
      continuous: { en: 'continuous', es: 'continuo' }
    }
  }
}
