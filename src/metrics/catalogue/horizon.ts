import { metric, type Reading } from '../metric.ts'
import { counted } from '../money-words.ts'
import { BERGER_NASR, FADER_HARDIE } from '../sources.ts'
import { MONEY_PER_CUSTOMER } from '../units.ts'

/** The part of the endless value that the horizon catches, 1 − retentionʰ; none where there is no end. */
function share(r: Reading): string | undefined {
  const part = r.value / (r.raw('lifetime') * r.raw('monthly-value'))
  return Number.isFinite(part) ? r.percent(part) : undefined
}

const ltvHorizon = metric({
  id: 'ltv-horizon',
  symbol: { en: '\\text{LTV}_{h}', es: '\\text{LTV}_{h}' },
  name: { en: 'LTV over a horizon', es: 'LTV hasta un horizonte' },
  short: { en: 'LTV over the horizon', es: 'LTV hasta el horizonte' },
  unit: MONEY_PER_CUSTOMER,
  show: 'money',
  formula:
    'if(retention < 1, monthly_value * (1 - pow(retention, horizon / month)) / churn, monthly_value * horizon)',
  assumptions: {
    en: [
      'Constant churn and monthly value, not discounted; whoever is there at the start of a month pays for it.',
      'After the horizon nothing is counted, whoever is still there.',
      'With no churn it is the monthly value times the horizon.'
    ],
    es: [
      'Churn y valor mensual constantes, sin descuento temporal; paga el mes quien está a su comienzo.',
      'Pasado el horizonte no se cuenta nada, aunque el cliente siga.',
      'Sin churn, es el valor mensual por el horizonte.'
    ]
  },
  reading: {
    en: r => {
      const part = share(r)
      const said = `In the first ${r.months(r.raw('horizon'))} a customer is worth ${r.shown} ${counted.en(r)}`
      return part ? `${said}, ${part} of the value without a time limit.` : `${said}.`
    },
    es: r => {
      const part = share(r)
      const said = `En los primeros ${r.months(r.raw('horizon'))}, un cliente vale ${r.shown} ${counted.es(r)}`
      return part ? `${said}, el ${part} del valor sin límite de tiempo.` : `${said}.`
    }
  },
  misuse: {
    en: 'Taking ARPU times the horizon: that assumes nobody leaves before it.',
    es: 'Tomar el ARPU por el horizonte: supone que nadie se va antes.'
  },
  source: BERGER_NASR,
  further: [FADER_HARDIE],
  related: ['ltv', 'lifetime', 'monthly-value']
})

export const HORIZON = [ltvHorizon] as const
