import { useEffect, useMemo, useState } from 'preact/hooks'
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
export function Switches({ conventions, store, locale, said: newest }: Props) {
  const said = useSettled(newest)
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

/** A pause between two arrow keys in a row of radios, in milliseconds. */
const PAUSE = 250

/** The text once it has stood still, so that going through the options does not speak of each; none at once. */
function useSettled(text: string): string {
  const [shown, setShown] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setShown(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  return text && shown
}
