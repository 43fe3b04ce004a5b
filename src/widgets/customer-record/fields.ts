import {
  type FieldId,
  FIELDS as RECORD,
  type Source
} from '../../analysis/customer-record/model.ts'
import { FIELD_NAMES, RULE_NAMES } from '../../charts/record-names.ts'
import type { Localised } from '../../i18n/locale.ts'
import type { NumberSpec } from '../fields/field.ts'
import { fieldWords as words } from './field-words.ts'

type WeightId = `weight-${FieldId}`

const weights = Object.fromEntries(
  RECORD.map(id => [
    `weight-${id}`,
    {
      ...{ kind: 'number', show: 'number', min: 0, max: 10, fallback: 1 },
      label: {
        en: `Weight: ${FIELD_NAMES[id].en}`,
        es: `Peso: ${FIELD_NAMES[id].es}`
      } satisfies Localised,
      ...(id === 'name' ? { help: words.weightHelp } : {})
    }
  ])
) as Record<WeightId, NumberSpec>

/** Each order of the sources, the most trusted first. */
export const TRUST = {
  'shop-web-social': ['shop', 'web', 'social'],
  'shop-social-web': ['shop', 'social', 'web'],
  'web-shop-social': ['web', 'shop', 'social'],
  'web-social-shop': ['web', 'social', 'shop'],
  'social-shop-web': ['social', 'shop', 'web'],
  'social-web-shop': ['social', 'web', 'shop']
} as const satisfies Readonly<Record<string, readonly Source[]>>

const purpose = (label: Localised, help?: Localised) => ({
  ...{ kind: 'choice' as const, label, fallback: 'none' as const },
  options: { none: words.noPurpose, stated: words.stated },
  ...(help ? { help } : {})
})

export const FIELDS = {
  rule: {
    kind: 'choice',
    label: words.rule,
    help: words.ruleHelp,
    options: RULE_NAMES,
    fallback: 'newest'
  },
  trust: {
    kind: 'choice',
    label: words.trust,
    help: words.trustHelp,
    options: words.orders,
    fallback: 'shop-web-social'
  },
  unkept: {
    kind: 'choice',
    label: words.unkept,
    options: { hide: words.hide, show: words.show },
    fallback: 'hide'
  },
  spending: {
    kind: 'choice',
    label: words.spending,
    options: { add: words.add, pick: words.pick },
    fallback: 'add'
  },
  newyear: {
    kind: 'choice',
    label: words.newYear,
    options: { skip: words.skip, take: words.take },
    fallback: 'skip'
  },
  family: purpose(words.family, words.purposeHelp),
  connections: purpose(words.connections),
  ids: {
    kind: 'choice',
    label: words.ids,
    options: { shared: words.sharedIds, own: words.ownIds },
    fallback: 'shared'
  },
  phones: {
    kind: 'choice',
    label: words.phones,
    options: { named: words.named, alone: words.alone, never: words.never },
    fallback: 'named'
  },
  ...weights
} as const

/** Of these, what stands under “More settings”. */
export const MORE: readonly (keyof typeof FIELDS)[] = [
  ...(['spending', 'newyear', 'family', 'connections', 'ids', 'phones'] as const),
  ...RECORD.map(id => `weight-${id}` as const)
]
