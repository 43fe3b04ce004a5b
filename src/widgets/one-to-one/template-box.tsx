import { readTemplate } from '../../analysis/one-to-one/template.ts'
import { CUSTOMER_SEGMENTS } from '../../charts/one-to-one-words.ts'
import { reset, setField } from '../../workbook/actions.ts'
import { STATE_LIMITS } from '../../workbook/limits.ts'
import type { State } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { faultOf } from './sentences.ts'
import { stepWords as words } from './step-words.ts'
import { templateId, templateText, type Whom } from './template-texts.ts'

interface Props {
  readonly whom: Whom
  readonly page: MoneyPage
  readonly state: State
  readonly store: Store
}

/** A text that the reader edits, with what is wrong with it beneath, where it stands. */
export function TemplateBox({ whom, page: { locale }, state, store }: Props) {
  const id = templateId(whom)
  const place = id.replace(/[./]/g, '-')
  const text = templateText(whom, state, locale)
  const { faults } = readTemplate(text)
  const label =
    whom === 'all' ? words.toAll[locale] : `${words.to[locale]}: ${CUSTOMER_SEGMENTS[whom][locale]}`
  return (
    <div class="field steps-template">
      <label for={place}>{label}</label>
      <textarea
        id={place}
        name={id}
        rows={2}
        maxLength={STATE_LIMITS.text}
        value={text}
        aria-invalid={faults.length > 0}
        aria-describedby={`${place}-note`}
        // The state's texts stand in one line.
        onInput={({ currentTarget }) =>
          setField(store, id, currentTarget.value.replace(/[\r\n\t]+/g, ' '), 0)
        }
        onBlur={() => store.seal()}
      />
      <div id={`${place}-note`} class="field-note" role="status">
        {faults.slice(0, 5).map(fault => (
          <p key={fault.at}>{faultOf(fault, locale)}</p>
        ))}
      </div>
      {state.fields[id] && (
        <button class="link-button" type="button" onClick={() => reset(store, { fields: [id] })}>
          {words.ours[locale]}
        </button>
      )}
    </div>
  )
}
