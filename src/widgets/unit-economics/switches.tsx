import { type ReadonlySignal, useComputed } from '@preact/signals'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { CONVENTIONS, type ConventionId, type Conventions } from '../../metrics/conventions.ts'
import { describeChange } from '../../metrics/describe-change.ts'
import { setConvention } from '../../workbook/actions.ts'
import type { State } from '../../workbook/state.ts'
import { Choice } from '../parts/choice.tsx'
import type { SheetView } from '../parts/reader-sheet.ts'
import type { Live } from '../parts/use-workbook.ts'
import { words } from './words.ts'

type Props = SheetView & Pick<Live, 'state' | 'store'>

/** The conventions, each a row of alternatives, and what the last switch did. */
export function Switches({ sheet, page, state, store }: Props) {
  const { locale } = page.peek()
  const conventions = useComputed(() => sheet.value.conventions).value
  const said = useSettled(useLastSwitch({ sheet, page, state }).value)
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

/**
 * What switching the conventions did, until anything else on the sheet changes: the numbers in the
 * sentence are then no longer those that stand there.
 */
function useLastSwitch({
  sheet,
  page,
  state
}: SheetView & Pick<Live, 'state'>): ReadonlySignal<string> {
  const last = useRef({ ...parts(state.peek()), conventions: sheet.peek().conventions, said: '' })
  return useComputed(() => {
    const now = parts(state.value)
    const { conventions, givens } = sheet.value
    const before = last.current
    const keys = Object.keys(conventions) as ConventionId[]
    const switched = keys.some(key => before.conventions[key] !== conventions[key])
    const others = before.values !== now.values || before.currency !== now.currency
    if (switched || others) {
      const said = others ? '' : describeChange(before.conventions, conventions, givens, page.value)
      last.current = { ...now, conventions, said }
    }
    return last.current.said
  })
}

const parts = ({ values, currency }: State) => ({ values, currency })
