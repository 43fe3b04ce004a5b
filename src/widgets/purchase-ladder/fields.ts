import type { LadderParams } from '../../analysis/ladder/model.ts'
import type { ValuesOf } from '../fields/field.ts'
import { registerFields } from '../fields/registry.ts'
import { COUNTING_FIELDS } from '../table/counting-fields.ts'
import { words } from './words.ts'

const WHOLE = { kind: 'number', show: 'integer', whole: true } as const

export const LADDER_FIELDS = registerFields('purchase-ladder', words.title, {
  asOf: { kind: 'day', label: { en: 'Seen until', es: 'Observado hasta' } },
  steps: { ...WHOLE, min: 2, max: 12, fallback: 5, label: words.steps, unit: words.stepsUnit },
  horizon: {
    ...WHOLE,
    min: 1,
    max: 3650,
    fallback: 180,
    label: words.horizon,
    unit: words.days,
    help: words.horizonHelp
  },
  prospects: {
    ...WHOLE,
    min: 0,
    max: 1e9,
    fallback: 0,
    label: words.prospects,
    unit: words.people,
    help: words.prospectsHelp
  },
  ...COUNTING_FIELDS
})

export const ladderParams = (
  values: ValuesOf<typeof LADDER_FIELDS.fields>,
  asOf: number
): LadderParams => ({
  ...values,
  asOf: values.asOf ?? asOf,
  prospects: values.prospects === 0 ? null : values.prospects
})
