import { drawGamma } from '../../analysis/statistics/draws.ts'
import { seeded } from '../../analysis/statistics/random.ts'
import type { Localised } from '../../i18n/locale.ts'

const TREATED = 60
const CONTROL = 20
/** Money a customer that the message adds. */
const EFFECT = 12

/** Customers of a made-up trial: who spent more before mostly spends more now, message or not. */
const ROWS = (() => {
  const random = seeded(60)
  return Array.from({ length: TREATED + CONTROL }, (_, i) => {
    const isTreated = i % 4 !== 3
    const habit = 20 * drawGamma(random, 1.5)
    const before = Math.round(habit + 16 * drawGamma(random, 1))
    const spend = Math.round(habit + 16 * drawGamma(random, 1) + (isTreated ? EFFECT : 0))
    return { isTreated, spend, before }
  })
})()

const text = (header: string, treated: string): string =>
  [
    header,
    ...ROWS.map(({ isTreated, spend, before }) =>
      [isTreated ? treated : 'control', spend, before].join(';')
    )
  ].join('\n')

export const SAMPLE: Localised = {
  en: text('Group;Spend;Spend before', 'treated'),
  es: text('Grupo;Gasto;Gasto anterior', 'tratados')
}
