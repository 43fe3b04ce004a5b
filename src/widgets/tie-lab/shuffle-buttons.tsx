import { setField } from '../../workbook/actions.ts'
import type { PartProps } from '../declared/declaration.ts'
import { fieldId } from '../fields/field.ts'
import type { COLUMNS } from './columns.ts'
import { FIELDS } from './fields.ts'
import type { Found } from './result.ts'
import { words } from './words.ts'

const SEED = fieldId('tie-lab', 'seed')

type Props = PartProps<typeof FIELDS, typeof COLUMNS, Found>

/** Another order of the rows, or that of the table. */
export function ShuffleButtons({ values, page: { locale }, store }: Props) {
  const go = (seed: number) => setField(store, SEED, String(seed), seed)
  const next = values.seed < FIELDS.seed.max ? values.seed + 1 : 1
  return (
    <div class="tools-row">
      <button class="button" type="button" name="tie-lab.shuffle" onClick={() => go(next)}>
        {words.shuffle[locale]}
      </button>
      <button class="button" type="button" name="tie-lab.back" onClick={() => go(0)}>
        {words.back[locale]}
      </button>
    </div>
  )
}
