import { POLICY } from '../../analysis/processing/checklist.ts'
import { POLICY_NAMES } from '../../charts/processing-names.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { State } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { LONGEST, NAMED, namedId, nameIn, setName, setTold, toldId, toldOf } from './kept.ts'
import type { Processing } from './result.ts'
import { words } from './words.ts'

interface Props {
  readonly result: Processing
  readonly locale: Locale
  readonly state: State
  readonly store: Store
}

/** What the policy tells, and who answers for it. */
export function Policy({ result: { checklist }, locale, state, store }: Props) {
  const told = toldOf(state)
  return (
    <section>
      <fieldset class="record-policy">
        <legend>{words.policy[locale]}</legend>
        <p class="field-help">{words.policyHelp[locale]}</p>
        {POLICY.filter(item => checklist.policy[item] !== 'not-needed').map(item => (
          <label key={item}>
            <input
              type="checkbox"
              name={toldId(item)}
              checked={told.has(item)}
              onChange={({ currentTarget }) => setTold(store, item, currentTarget.checked)}
            />
            <span>{POLICY_NAMES[item][locale]}</span>
          </label>
        ))}
      </fieldset>
      <div class="fields">
        {NAMED.map(who => (
          <div key={who} class="field">
            <label for={`privacy-record-${who}`}>{words[who][locale]}</label>
            <input
              id={`privacy-record-${who}`}
              name={namedId(who)}
              type="text"
              autocomplete="off"
              maxLength={LONGEST}
              value={nameIn(state, who)}
              onChange={({ currentTarget }) => setName(store, who, currentTarget.value)}
            />
          </div>
        ))}
      </div>
    </section>
  )
}
