import type { CohortParams } from '../../analysis/cohorts/model.ts'
import type { ValuesOf } from '../fields/field.ts'
import { registerFields } from '../fields/registry.ts'
import { COUNTING_FIELDS } from '../table/counting-fields.ts'
import { words } from './words.ts'

export const COHORT_FIELDS = registerFields('cohorts', words.title, {
  asOf: { kind: 'day', label: { en: 'As of', es: 'Fecha de corte' } },
  cohorts: {
    kind: 'number',
    show: 'integer',
    whole: true,
    min: 2,
    max: 36,
    fallback: 12,
    label: words.cohorts,
    unit: words.months,
    help: words.cohortsHelp
  },
  ...COUNTING_FIELDS
})

export const cohortParams = (
  values: ValuesOf<typeof COHORT_FIELDS.fields>,
  asOf: number
): CohortParams => ({ ...values, asOf: values.asOf ?? asOf })
