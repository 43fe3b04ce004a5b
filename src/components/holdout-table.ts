import type { IncrementalResult } from '../analysis/incremental/model.ts'
import { formatNumber } from '../i18n/format.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import { asPublished, withOneBuying, withSpread } from './holdout-example.ts'
import { numberColumn, type WorkedTable, wordColumn } from './worked-table.ts'

export const HOLDOUT_STEPS = ['totals', 'one-customer', 'interval'] as const
export type HoldoutStep = (typeof HOLDOUT_STEPS)[number]

export const isHoldoutStep = (text: string): text is HoldoutStep =>
  (HOLDOUT_STEPS as readonly string[]).includes(text)

const WORDS = {
  group: { en: 'Group', es: 'Grupo' },
  customers: { en: 'Customers', es: 'Clientes' },
  revenue: { en: 'Revenue', es: 'Ingresos' },
  mean: { en: 'Per customer', es: 'Por cliente' },
  treated: { en: 'Treated', es: 'Tratados' },
  control: { en: 'Control', es: 'Control' },
  incremental: { en: 'Incremental', es: 'Incremental' },
  shopping: { en: 'One of the five buys', es: 'Uno de los cinco compra' },
  never: { en: 'not at all', es: 'nada' },
  once: { en: 'once, like everybody', es: 'una vez, como todos' },
  twice: { en: 'twice', es: 'dos veces' },
  controlMean: { en: 'Control, per customer', es: 'Control, por cliente' },
  about: { en: 'Result', es: 'Resultado' },
  estimate: { en: 'Estimate', es: 'Estimación' },
  from: { en: '95% interval, from', es: 'Intervalo del 95\u00a0%, de' },
  to: { en: 'to', es: 'a' },
  perTreated: { en: 'Per treated customer', es: 'Por cliente tratado' },
  inAll: { en: 'In all', es: 'En total' }
} satisfies Record<string, Localised>

/** One step of the article's example of 95 treated customers and 5 of control, as a table. */
export function holdoutTable(step: HoldoutStep, locale: Locale): WorkedTable {
  const word = (key: keyof typeof WORDS): string => WORDS[key][locale]
  const numbers = (...keys: readonly (keyof typeof WORDS)[]) =>
    keys.map(key => numberColumn(word(key)))
  const money = (value: number | null | undefined): string =>
    value == null ? '–' : formatNumber(value, locale, { kind: 'money', digits: 0 })

  if (step === 'totals') {
    const { treated, control, incremental } = asPublished()
    const arm = (name: 'treated' | 'control', one: IncrementalResult['treated']): string[] => [
      word(name),
      formatNumber(one.customers, locale, { kind: 'integer' }),
      money(one.revenue),
      money(one.mean)
    ]
    return {
      columns: [wordColumn(word('group')), ...numbers('customers', 'revenue', 'mean')],
      rows: [
        arm('treated', treated),
        arm('control', control),
        [word('incremental'), '', money(incremental?.value), money(asPublished().difference?.value)]
      ]
    }
  }
  if (step === 'one-customer') {
    const row = (name: 'never' | 'once' | 'twice', times: number): string[] => {
      const { control, incremental } = withOneBuying(times)
      return [word(name), money(control.revenue), money(control.mean), money(incremental?.value)]
    }
    return {
      columns: [wordColumn(word('shopping')), ...numbers('revenue', 'controlMean', 'incremental')],
      rows: [row('never', 0), row('once', 1), row('twice', 2)]
    }
  }
  const { difference, incremental } = withSpread()
  const row = (name: 'perTreated' | 'inAll', one: IncrementalResult['incremental']): string[] => [
    word(name),
    money(one?.value),
    money(one?.low),
    money(one?.high)
  ]
  return {
    columns: [wordColumn(word('about')), ...numbers('estimate', 'from', 'to')],
    rows: [row('perTreated', difference), row('inAll', incremental)]
  }
}
