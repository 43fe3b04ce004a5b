import type { Judged } from '../../analysis/listening/desk.ts'
import { setOption } from '../../workbook/actions.ts'
import type { Store } from '../../workbook/store.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { choiceId, type Family } from './overrules.ts'
import { AS_READ, PER_ROW } from './per-row.ts'
import { queueWords as words } from './queue-words.ts'

interface Props {
  readonly family: Family
  readonly judged: Judged
  readonly page: MoneyPage
  readonly store: Store
}

/** What the lists say of a post, and what the reader says instead. */
export function OverruleSelect({ family, judged, page: { locale }, store }: Props) {
  const { label, options } = PER_ROW[family]
  const { key, post, reading, overrule } = judged
  const id = choiceId(family, key)
  const written = (value: string | boolean | undefined) =>
    value === undefined ? AS_READ : value === true ? 'yes' : value === false ? 'no' : value
  const read = options[written(reading[family])]?.[locale] ?? ''
  const chosen = written(overrule[family])
  return (
    <label class="listening-choice">
      <span>
        {label[locale]}
        <span class="visually-hidden"> ({post.id || post.line})</span>
      </span>
      <select
        name={id}
        value={chosen}
        onChange={({ currentTarget: select }) => {
          setOption(store, id, select.value === AS_READ ? null : select.value)
          // The row may have moved in the queue, and what moves loses the focus.
          requestAnimationFrame(() => {
            if (document.activeElement === document.body) select.focus()
          })
        }}
      >
        {Object.entries(options).map(([option, name]) => (
          <option key={option} value={option} selected={option === chosen}>
            {option === AS_READ ? `${read} (${words.asRead[locale]})` : name[locale]}
          </option>
        ))}
      </select>
    </label>
  )
}
