import { numbered } from '../../charts/affinity-form.ts'
import { setOption } from '../../workbook/actions.ts'
import type { PartProps } from '../declared/declaration.ts'
import type { COLUMNS } from './columns.ts'
import type { FIELDS } from './fields.ts'
import { type AffinityResult, ID, PICKED } from './result.ts'
import { words } from './words.ts'

type Props = PartProps<typeof FIELDS, typeof COLUMNS, AffinityResult>

/** Which group the second chart shows. */
export function GroupSelect({ result: { groups, picked }, page: { locale }, store }: Props) {
  return (
    <div class="fields picked">
      <div class="field">
        <label for={`${ID}-group`}>{words.picked[locale]}</label>
        <div class="field-entry">
          <select
            id={`${ID}-group`}
            name={PICKED}
            value={picked}
            onChange={({ currentTarget: { value } }) => setOption(store, PICKED, value)}
          >
            {groups.map(({ name }, at) => (
              <option key={at} value={at} selected={at === picked}>
                {numbered(name, at)}
              </option>
            ))}
          </select>
        </div>
      </div>
    </div>
  )
}
