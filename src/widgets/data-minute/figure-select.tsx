import type { ShownScale } from '../../charts/minute-shown.ts'
import { namesOf } from '../../charts/minute-text.ts'
import { setOption } from '../../workbook/actions.ts'
import type { PartProps } from '../declared/declaration.ts'
import type { COLUMNS } from './columns.ts'
import type { FIELDS } from './fields.ts'
import { ID, PICKED } from './result.ts'
import { words } from './words.ts'

type Props = PartProps<typeof FIELDS, typeof COLUMNS, ShownScale>

/** Which figure the results are about. */
export function FigureSelect({ result: { figures, picked }, page: { locale }, store }: Props) {
  return (
    <div class="fields picked">
      <div class="field">
        <label for={`${ID}-figure`}>{words.picked[locale]}</label>
        <div class="field-entry">
          <select
            id={`${ID}-figure`}
            name={PICKED}
            value={picked}
            onChange={({ currentTarget: { value } }) => setOption(store, PICKED, value)}
          >
            {namesOf(figures).map((name, at) => (
              <option key={at} value={at} selected={at === picked}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
    </div>
  )
}
