import { useMemo } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import { CONVENTIONS, type ConventionId, type Conventions } from '../../metrics/conventions.ts'
import { setConvention } from '../../workbook/actions.ts'
import type { Store } from '../../workbook/store.ts'
import { Choice } from '../parts/choice.tsx'
import { words } from './words.ts'

interface Props {
  readonly conventions: Conventions
  readonly store: Store
  readonly locale: Locale
  /** What the last switch changed, in words. */
  readonly said: string
}

/** The conventions, each a row of alternatives, and what the last switch did. */
export function Switches({ conventions, store, locale, said }: Props) {
  return useMemo(
    () => (
      <section aria-labelledby="ue-conventions">
        <h4 id="ue-conventions">{words.conventions[locale]}</h4>
        <div class="choices">
          {(Object.keys(CONVENTIONS) as ConventionId[]).map(id => {
            const { label, options } = CONVENTIONS[id]
            return (
              <Choice
                key={id}
                name={id}
                legend={label[locale]}
                value={conventions[id]}
                options={Object.entries(options).map(([value, text]) => ({
                  value: value as Conventions[typeof id],
                  label: text[locale]
                }))}
                onChange={value => setConvention(store, id, value)}
              />
            )
          })}
        </div>
        <p class="change" role="status">
          {said}
        </p>
      </section>
    ),
    [conventions, store, locale, said]
  )
}
