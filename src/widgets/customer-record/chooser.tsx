import { useState } from 'preact/hooks'
import type { CustomerRecord } from '../../analysis/customer-record/merge.ts'
import { sayer } from '../../charts/say.ts'
import { setOption } from '../../workbook/actions.ts'
import type { Store } from '../../workbook/store.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { CUSTOMER, ID, LISTED, matching } from './choose.ts'
import { recordWords as words } from './record-words.ts'
import { calledAs } from './show.ts'

interface Props {
  readonly records: readonly CustomerRecord[]
  /** Whose record is shown. */
  readonly at: number
  readonly page: MoneyPage
  readonly store: Store
}

/** Whose record: picked from a list, which a search makes shorter, or one after the other. */
export function Chooser({ records, at, page, store }: Props) {
  const [text, setText] = useState('')
  const { locale } = page
  const say = sayer(page)
  const shown = records[at] as CustomerRecord
  const found = matching(records, text)
  const listed = found.includes(shown) ? found : [shown, ...found]
  const go = (record: CustomerRecord | undefined) =>
    record && setOption(store, CUSTOMER, record === records[0] ? null : record.person.key)
  const names = listed.map(record => calledAs(record, page))
  /** Two of one name are told apart by what else is known. */
  const label = (record: CustomerRecord, index: number) => {
    const name = names[index] as string
    const { email, phone } = record.fields
    const other = email.value ?? phone.value
    const alone = names.indexOf(name) === names.lastIndexOf(name)
    return alone || other === null ? name : `${name} (${other})`
  }
  const long = records.length > LISTED
  return (
    <div class="fields">
      {long && (
        <div class="field">
          <label for={`${ID}-find`}>{words.find[locale]}</label>
          <div class="field-entry">
            <input
              id={`${ID}-find`}
              name={`${ID}.find`}
              type="text"
              autocomplete="off"
              spellcheck={false}
              value={text}
              aria-describedby={`${ID}-find-help`}
              onInput={({ currentTarget: { value } }) => setText(value)}
            />
          </div>
          <p id={`${ID}-find-help`} class="field-help" role="status">
            {found.length === 0 ? words.nobody[locale] : words.findHelp[locale]}
          </p>
        </div>
      )}
      <div class="field">
        <label for={`${ID}-customer`}>{words.customer[locale]}</label>
        <div class="field-entry">
          <select
            id={`${ID}-customer`}
            name={CUSTOMER}
            value={shown.person.key}
            onChange={({ currentTarget: { value } }) =>
              go(records.find(({ person }) => person.key === value))
            }
          >
            {listed.map((record, index) => (
              <option key={record.person.key} value={record.person.key} selected={record === shown}>
                {label(record, index)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div class="tools-row record-steps">
        <button
          class="button"
          type="button"
          aria-disabled={at === 0}
          onClick={() => go(records[at - 1])}
        >
          {words.previous[locale]}
        </button>
        <button
          class="button"
          type="button"
          aria-disabled={at === records.length - 1}
          onClick={() => go(records[at + 1])}
        >
          {words.next[locale]}
        </button>
        <span>
          {say.count(at + 1)} / {say.count(records.length)}
        </span>
      </div>
    </div>
  )
}
