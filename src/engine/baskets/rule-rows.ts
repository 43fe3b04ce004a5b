import type { Rule } from '../../analysis/baskets/model.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import type { CustomerRows } from '../customer-file.ts'

const COLUMNS: Localised<readonly string[]> = {
  en: [
    'given',
    'recommended',
    'baskets with both',
    'baskets with the given',
    'baskets with the other',
    'all baskets',
    'support',
    'confidence',
    'confidence low',
    'confidence high',
    'lift',
    'cosine',
    'score'
  ],
  es: [
    'dado',
    'recomendado',
    'cestas con los dos',
    'cestas con el dado',
    'cestas con el otro',
    'todas las cestas',
    'soporte',
    'confianza',
    'confianza inferior',
    'confianza superior',
    'lift',
    'coseno',
    'puntuación'
  ]
}

/** Rules as rows of a file, with the counts behind them. */
export function ruleRows(rules: readonly Rule[], locale: Locale): CustomerRows {
  const rows = rules.map(rule => [
    ...[rule.givenName, rule.otherName, rule.both, rule.given, rule.other, rule.baskets],
    ...[rule.support, rule.confidence, rule.low, rule.high, rule.lift, rule.cosine, rule.score]
  ])
  return { columns: COLUMNS[locale], rows }
}
