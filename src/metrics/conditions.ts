import type { Localised } from '../i18n/locale.ts'

/** Looks up a given or metric by id, unrounded; NaN, of which no comparison holds, where it has no value. */
type Raw = (id: string) => number

/** A reason why a metric has no value, as a clause that can follow a colon. */
export interface Condition {
  readonly id: string
  readonly when: (raw: Raw) => boolean
  readonly say: Localised
}

const isZero = (id: string) => (raw: Raw) => raw(id) === 0

export const NO_NEW: Condition = {
  id: 'no-new',
  when: isZero('new'),
  say: {
    en: 'no customers joined in the month, so there is nobody to share the acquisition cost among',
    es: 'no hubo altas en el mes, así que no hay entre quién repartir el coste de captación'
  }
}

export const NEGATIVE_BASE: Condition = {
  id: 'negative-base',
  // If the average base is negative, so is the closing one.
  when: raw => raw('start') + raw('new') - raw('lost') < 0,
  say: {
    en: 'more customers left than there were to lose, so this base would be negative; check the counts or take the opening base',
    es: 'hubo más bajas que clientes, así que esta base sería negativa; revisa los recuentos o elige la base inicial'
  }
}

export const EMPTY_BASE: Condition = {
  id: 'empty-base',
  when: isZero('base'),
  say: {
    en: 'the base has no customers in it, so there is nothing to divide by',
    es: 'la base no tiene clientes, así que no hay entre qué dividir'
  }
}

export const MORE_LOST_THAN_BASE: Condition = {
  id: 'more-lost-than-base',
  when: raw => raw('churn') > 1,
  say: {
    en: 'more customers left in the month than the base counts, so no share of it can have stayed',
    es: 'en el mes se fueron más clientes de los que cuenta la base, así que no pudo quedarse ninguna parte de ella'
  }
}

export const NO_LOST: Condition = {
  id: 'no-lost',
  when: isZero('churn'),
  say: {
    en: 'no customers were lost, so lifetime has no finite value',
    es: 'no hubo bajas, así que la vida media no tiene un valor finito'
  }
}

export const NO_MOVEMENT: Condition = {
  id: 'no-movement',
  when: raw => raw('churn') === 0 && raw('new') === 0,
  say: {
    en: 'nobody joined and nobody left, so the base stays where it is',
    es: 'no hubo altas ni bajas, así que la base se queda como está'
  }
}

export const NO_CEILING: Condition = {
  id: 'no-ceiling',
  when: isZero('churn'),
  say: {
    en: 'no customers were lost, so nothing stops the base from growing',
    es: 'no hubo bajas, así que nada frena el crecimiento de la base'
  }
}

export const NO_DECAY: Condition = {
  id: 'no-decay',
  when: raw => raw('churn') === 0 && raw('discount') === 0,
  say: {
    en: 'no customers were lost and the discount rate is zero, so the payments never stop adding up',
    es: 'no hubo bajas y la tasa de descuento es cero, así que los pagos se suman sin fin'
  }
}

export const ALL_LOST: Condition = {
  id: 'all-lost',
  when: isZero('retention'),
  say: {
    en: 'the whole base left within the month, so there is no pace at which it shrinks',
    es: 'toda la base se fue dentro del mes, así que no hay un ritmo al que se reduzca'
  }
}

export const ONE_PAYMENT: Condition = {
  id: 'one-payment',
  when: isZero('retention'),
  say: {
    en: 'the whole base leaves within the month, so either the first payment covers CAC or nothing does',
    es: 'toda la base se va dentro del mes, así que o el primer pago cubre el CAC o no lo cubre nada'
  }
}

export const NO_REVENUE: Condition = {
  id: 'no-revenue',
  when: isZero('arpu'),
  say: {
    en: 'customers bring in no revenue, so nothing ever pays CAC back',
    es: 'los clientes no generan ingresos, así que el CAC no se recupera nunca'
  }
}

export const NO_MARGIN: Condition = {
  id: 'no-margin',
  when: raw => raw('arpu') * raw('margin') <= 0,
  say: {
    en: 'customers leave no margin from month to month, so nothing ever pays CAC back',
    es: 'los clientes no dejan margen mes a mes, así que el CAC no se recupera nunca'
  }
}

export const NO_MONTHLY_VALUE: Condition = {
  id: 'no-monthly-value',
  when: raw => raw('monthly-value') <= 0,
  say: {
    en: 'a month with a customer adds nothing, so nothing ever pays CAC back',
    es: 'un mes con un cliente no aporta nada, así que el CAC no se recupera nunca'
  }
}

export const NEVER_RECOVERED: Condition = {
  id: 'never-recovered',
  // The formula’s own quotient, so that sentence and evaluator agree at the boundary.
  when: raw => 1 - (raw('cac') * raw('churn')) / raw('monthly-value') <= 0,
  say: {
    en: 'never, because customers leave before they have paid CAC back: all they are expected to be worth is no more than CAC',
    es: 'nunca, porque los clientes se van antes de haber devuelto el CAC: todo lo que se espera que aporten no supera el CAC'
  }
}

export const NO_COST: Condition = {
  id: 'no-cost',
  when: isZero('cac'),
  say: {
    en: 'nothing was spent on winning customers, so there is no cost to compare with',
    es: 'no se gastó nada en captar clientes, así que no hay coste con el que comparar'
  }
}
