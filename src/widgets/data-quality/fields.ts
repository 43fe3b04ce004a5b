import { COMPARED, SHARES } from '../../analysis/data-quality/model.ts'
import { DEFAULT_RULES, RULES, UNITS } from '../../analysis/data-quality/survive.ts'
import { COMPARED_NAMES } from '../../charts/quality-names.ts'
import type { Localised } from '../../i18n/locale.ts'
import type { ChoiceSpec, NumberSpec } from '../fields/field.ts'
import { registerFields } from '../fields/registry.ts'
import { RULE_NAMES, UNIT_NAMES, VERDICT_NAMES } from './names.ts'
import { words } from './words.ts'

export const ID = 'data-quality'

const share = { kind: 'number', show: 'percent', min: 0, max: 1 } as const
const money = { kind: 'number', show: 'money', min: 0, max: 100_000 } as const
const times = { kind: 'number', show: 'number', min: 0, max: 1000 } as const
const yesNo = (label: Localised, help: Localised) =>
  ({
    kind: 'choice',
    label,
    help,
    options: { yes: words.yes, no: words.no },
    fallback: 'yes'
  }) as const

/** What is set above the results, and how the matching goes about it. */
const MATCHING = {
  threshold: {
    ...share,
    min: 0.5,
    max: 0.9999,
    fallback: 0.9,
    label: words.threshold,
    help: words.thresholdHelp
  },
  staleSince: { kind: 'day', label: words.staleSince, help: words.staleSinceHelp },
  byBox: yesNo(words.byBox, words.byBoxHelp),
  empties: yesNo(words.empties, words.emptiesHelp),
  repeats: {
    ...share,
    min: 0.0001,
    max: 0.9,
    fallback: 0.1,
    label: words.repeats,
    help: words.repeatsHelp
  },
  byRarity: yesNo(words.byRarity, words.byRarityHelp),
  households: yesNo(words.households, words.householdsHelp)
} as const

/** What the faults cost in a year: assumptions of ours, for the reader to replace. */
const PRICES = {
  duplicateCost: { ...money, fallback: 2, label: words.duplicateCost },
  letters: { ...times, fallback: 4, label: words.letters },
  letterCost: { ...money, fallback: 1.2, label: words.letterCost },
  mails: { ...times, fallback: 24, label: words.mails },
  bounceCost: { ...money, fallback: 0.05, label: words.bounceCost },
  moved: { ...share, fallback: 0.2, label: words.moved, help: words.movedHelp },
  margin: { ...money, fallback: 40, label: words.margin },
  lost: { ...share, fallback: 0.3, label: words.lost }
} as const

export const PRICE_FIELDS = Object.keys(PRICES) as readonly (keyof typeof PRICES)[]

/** The shares of pairs at each level, by field: `given-m-agree` and so on. */
export const SHARE_COLUMNS = ['m-agree', 'm-near', 'u-agree', 'u-near'] as const

const shareFields = Object.fromEntries(
  COMPARED.flatMap(field =>
    SHARE_COLUMNS.map(column => {
      const [of, level] = column.split('-') as ['m' | 'u', 'agree' | 'near']
      const spec: NumberSpec = {
        ...share,
        min: 0.000_001,
        max: 0.9999,
        fallback: SHARES[field][of][level === 'agree' ? 0 : 1],
        label: {
          en: `${COMPARED_NAMES[field].en}: ${words[column].en}`,
          es: `${COMPARED_NAMES[field].es}: ${words[column].es}`
        }
      }
      return [`${field}-${column}`, spec]
    })
  )
)

/** Which value survives, by what is decided together. */
const ruleFields = Object.fromEntries(
  UNITS.map(unit => {
    const spec: ChoiceSpec = {
      kind: 'choice',
      label: {
        en: `${words.survives.en}: ${UNIT_NAMES[unit].en}`,
        es: `${words.survives.es}: ${UNIT_NAMES[unit].es}`
      },
      options: Object.fromEntries(RULES.map(rule => [rule, RULE_NAMES[rule]])),
      fallback: DEFAULT_RULES[unit]
    }
    return [`rule-${unit}`, spec]
  })
)

export const FIELDS = { ...MATCHING, ...PRICES, ...shareFields, ...ruleFields }

export const QUALITY_FIELDS = registerFields(ID, words.title, FIELDS, {
  pair: {
    kind: 'choice',
    label: words.verdict,
    options: {
      computed: VERDICT_NAMES.computed,
      same: VERDICT_NAMES.same,
      apart: VERDICT_NAMES.apart
    },
    fallback: 'computed'
  }
})
