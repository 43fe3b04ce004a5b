import { setOption, setOptions } from '../../workbook/actions.ts'
import type { State } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { columnName } from '../declared/open-table.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import type { Noisy } from './declaration.ts'
import { COLUMN, ID, VALUE } from './question.ts'
import { words } from './words.ts'

interface Props {
  readonly result: Noisy
  readonly page: MoneyPage
  readonly state: State
  readonly store: Store
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

/** What is counted. */
export function Before({ result: { question }, page: { locale }, store }: Props) {
  const { columns, column, ask, offers, code } = question
  return (
    <fieldset class="fields">
      <legend>{words.question[locale]}</legend>
      <div class="field">
        <label for={`${ID}-column`}>{words.column[locale]}</label>
        <select
          id={`${ID}-column`}
          name={COLUMN}
          value={`c${column.index}`}
          onChange={({ currentTarget: { value } }) =>
            // Values are by place: those of another column are others.
            setOptions(store, { [COLUMN]: value, [VALUE]: null })
          }
        >
          {columns.map(({ index, name }) => (
            <option key={index} value={`c${index}`} selected={index === column.index}>
              {columnName(name, index, locale)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${ID}-value`}>{words[ask === 'number' ? 'least' : 'value'][locale]}</label>
        <select
          id={`${ID}-value`}
          name={VALUE}
          value={`v${code}`}
          onChange={({ currentTarget: { value } }) => setOption(store, VALUE, value)}
        >
          {offers.map(offer => (
            <option key={offer.code} value={`v${offer.code}`} selected={offer.code === code}>
              {shortened(offer.text)}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  )
}
