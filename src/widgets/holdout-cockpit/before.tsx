import { setField } from '../../workbook/actions.ts'
import type { PartProps } from '../declared/declaration.ts'
import { fieldId } from '../fields/field.ts'
import type { COLUMNS } from './columns.ts'
import { COMPARED, FIELDS } from './fields.ts'
import type { Found } from './result.ts'
import { words } from './words.ts'

const SEED = fieldId('holdout-cockpit', 'seed')

type Props = PartProps<typeof FIELDS, typeof COLUMNS, Found>

/** The fields of what is compared, and lots drawn again. */
export function Before({ values, page: { locale }, store, form }: Props) {
  const next = values.seed < FIELDS.seed.max ? values.seed + 1 : 0
  return (
    <>
      {form(COMPARED[values.outcome])}
      <div class="tools-row">
        <button
          class="button"
          type="button"
          name="holdout-cockpit.again-draw"
          onClick={() => setField(store, SEED, String(next), next)}
        >
          {words.again[locale]}
        </button>
      </div>
    </>
  )
}
