import { useComputed } from '@preact/signals'
import type { Locale } from '../../i18n/locale.ts'
import { DEFAULT_GIVENS, GIVEN_IDS, GIVENS } from '../../metrics/givens.ts'
import { setCurrency, setValue } from '../../workbook/actions.ts'
import { CURRENCIES, type Currency, currencyOf } from '../../workbook/state.ts'
import { GivenField } from '../parts/given-field.tsx'
import { unitOfEntry } from '../parts/show-unit.ts'
import type { Live } from '../parts/use-workbook.ts'
import { words } from './words.ts'

interface Props extends Live {
  readonly locale: Locale
}

/** The reader's month: a field for every given, and the currency. */
export function Inputs({ state, store, locale }: Props) {
  const entries = useComputed(() => state.value.values)
  const currency = useComputed(() => currencyOf(state.value)).value
  return (
    <section aria-labelledby="ue-inputs">
      <h4 id="ue-inputs">{words.inputs[locale]}</h4>
      <div class="fields">
        {GIVEN_IDS.map(id => {
          const given = GIVENS[id]
          return (
            <GivenField
              key={id}
              id={`ue-${id}`}
              name={id}
              field={given}
              label={given.label[locale]}
              help={given.help[locale]}
              unit={unitOfEntry(given.show, id, currency, locale)}
              locale={locale}
              entries={entries}
              fallback={DEFAULT_GIVENS[id]}
              onEntry={(text, value) => setValue(store, id, text, value)}
              onLeave={() => store.seal()}
            />
          )
        })}
        <div class="field">
          <label for="ue-currency">{words.currency[locale]}</label>
          <select
            id="ue-currency"
            name="currency"
            aria-describedby="ue-currency-help"
            value={currency}
            onChange={event => setCurrency(store, event.currentTarget.value as Currency)}
          >
            {CURRENCIES.map(code => (
              <option key={code} value={code} selected={code === currency}>
                {code}
              </option>
            ))}
          </select>
          <p id="ue-currency-help" class="field-help">
            {words.currencyHelp[locale]}
          </p>
        </div>
      </div>
    </section>
  )
}
