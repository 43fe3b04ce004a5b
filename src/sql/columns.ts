import { ATTRIBUTION_RULES, type AttributionRule } from '../analysis/channels/model.ts'
import type { Localised } from '../i18n/locale.ts'
import { RESULTS, type SqlAnalysis, type SqlResult } from './analyses.ts'
import { COLUMN_WORDS } from './column-words.ts'

export interface ResultColumn {
  readonly name: string
  readonly says: Localised
}

const named = (...names: (keyof typeof COLUMN_WORDS)[]): ResultColumn[] =>
  names.map(name => ({ name, says: COLUMN_WORDS[name] }))

const RULE_WORDS: Readonly<Record<AttributionRule, Localised>> = {
  last: { en: 'the last contact', es: 'del último contacto' },
  first: { en: 'the first contact', es: 'del primer contacto' },
  linear: { en: 'all contacts alike', es: 'de todos los contactos por igual' },
  decay: { en: 'time decay', es: 'del decaimiento temporal' },
  position: { en: 'position', es: 'de la posición' }
}

const byRule = (ending: string, says: Localised): ResultColumn[] =>
  ATTRIBUTION_RULES.map(rule => ({
    name: `${rule}_${ending}`,
    says: {
      en: `${says.en} by the rule of ${RULE_WORDS[rule].en}`,
      es: `${says.es} según la regla ${RULE_WORDS[rule].es}`
    }
  }))

const ARMS = {
  treated: { en: 'Treated', es: 'Tratados' },
  control: { en: 'Control', es: 'Control' }
} as const

const OF_ARM: Readonly<Record<string, Localised>> = {
  customers: { en: 'customers', es: 'clientes' },
  revenue: { en: 'revenue', es: 'ingresos' },
  mean: { en: 'mean per customer', es: 'media por cliente' },
  sd: { en: 'standard deviation', es: 'desviación típica' },
  buyers: { en: 'customers with any revenue', es: 'clientes con algún ingreso' }
}

const ofArm = (arm: 'treated' | 'control'): ResultColumn[] =>
  Object.entries(OF_ARM).map(([name, says]) => ({
    name: `${arm}_${name}`,
    says: { en: `${ARMS[arm].en}: ${says.en}`, es: `${ARMS[arm].es}: ${says.es}` }
  }))

/** A value and the ends of its interval. */
const estimate = (name: string, says: Localised): ResultColumn[] => [
  { name, says },
  { name: `${name}_low`, says: { en: `${says.en}: low`, es: `${says.es}: extremo inferior` } },
  { name: `${name}_high`, says: { en: `${says.en}: high`, es: `${says.es}: extremo superior` } }
]

const INCREMENTAL: readonly ResultColumn[] = [
  ...ofArm('treated'),
  ...ofArm('control'),
  ...estimate('difference', {
    en: 'Mean treated − mean control',
    es: 'Media de tratados − media de control'
  }),
  ...estimate('incremental', { en: 'Incremental revenue', es: 'Ingreso incremental' }),
  ...estimate('lift', {
    en: 'Difference over the control mean',
    es: 'Diferencia dividida entre la media de control'
  }),
  ...named('degrees_of_freedom'),
  ...estimate('profit', { en: 'Incremental margin − cost', es: 'Margen incremental − coste' }),
  ...named('roi', 'detectable', 'detectable_lift', 'split_z')
]

const COLUMNS: {
  readonly [A in SqlAnalysis]: Readonly<Record<SqlResult<A>, readonly ResultColumn[]>>
} = {
  rfm: {
    cells: named('recency_score', 'frequency_score', 'customers', 'revenue', 'monetary_score'),
    customers: named(
      'customer',
      'recency',
      'frequency',
      'monetary',
      'revenue',
      'recency_score',
      'frequency_score',
      'monetary_score',
      'class',
      'segment'
    )
  },
  'rfm-movement': {
    matrix: named('from_class', 'to_class', 'customers'),
    customers: named('customer', 'from_class', 'to_class')
  },
  cohorts: { triangle: named('cohort', 'age', 'customers', 'active', 'revenue', 'cumulative') },
  'purchase-ladder': {
    steps: named(
      'step',
      'reached',
      'share_of_previous',
      'share_of_first',
      'mean_order',
      'median_order',
      'at_risk',
      'happened',
      'censored',
      'naive_median_days',
      'median_days',
      'within_share',
      'within_low',
      'within_high'
    )
  },
  cltv: {
    customers: named(
      'customer',
      'first_purchase',
      'last_purchase',
      'purchases',
      'customer_value',
      'net',
      'place',
      'cumulative_share'
    ),
    summary: named(
      'customers',
      'total',
      'mean',
      'median',
      'net',
      'below_cost',
      'gini',
      'top_customers',
      'top_share'
    ),
    segments: named('label', 'customers', 'total', 'mean', 'net')
  },
  'channel-share': {
    channels: [
      ...named('channel', 'is_crm', 'contacts'),
      ...byRule('credit', { en: 'Revenue', es: 'Ingresos' })
    ],
    summary: [
      ...named('revenue', 'purchases', 'unassigned', 'unassigned_revenue'),
      ...byRule('crm_share', { en: 'CRM’s share', es: 'Cuota de CRM' })
    ]
  },
  incremental: { result: INCREMENTAL }
}

/** The columns of a result, in their order, and what each holds. */
export function columnsOf<A extends SqlAnalysis>(
  analysis: A,
  result: SqlResult<A> = RESULTS[analysis][0]
): readonly ResultColumn[] {
  const results: Readonly<Record<SqlResult<A>, readonly ResultColumn[]>> = COLUMNS[analysis]
  return results[result]
}
