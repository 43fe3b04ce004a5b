import { type ReadonlySignal, useComputed } from '@preact/signals'
import { useMemo, useRef, useState } from 'preact/hooks'
import { formatList } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { DEFAULT_GIVENS, GIVEN_IDS, GIVENS, type Givens } from '../../metrics/givens.ts'
import type { Sheet } from '../../metrics/sheet.ts'
import { reset } from '../../workbook/actions.ts'
import type { Store } from '../../workbook/store.ts'
import { ownNumbers, words } from './words.ts'

interface Props {
  readonly sheet: ReadonlySignal<Sheet>
  readonly store: Store
  readonly locale: Locale
}

/** Numbers that are named; of more, only how many. */
const NAMED = 3

const ownIn = (givens: Givens) => GIVEN_IDS.filter(id => givens[id] !== DEFAULT_GIVENS[id])

/** Says that the sheet no longer holds the numbers that the lesson's sentences speak of. */
export function OwnNumbers({ sheet, store, locale }: Props) {
  const [restored, setRestored] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  // Typing on in one field changes no name.
  const key = useComputed(() => ownIn(sheet.value.givens).join(' ')).value
  const own = useMemo(() => ownIn(sheet.peek().givens), [key, sheet])
  if (restored && own.length > 0) setRestored(false)
  const names = own.slice(0, NAMED).map(id => GIVENS[id].name[locale])
  const more = own.length - NAMED
  if (more > 0) names.push(locale === 'en' ? `${more} more` : `${more} más`)
  return (
    <div ref={place} class="widget-note own-numbers" tabIndex={-1}>
      {own.length > 0 && (
        <p>
          {ownNumbers(formatList(names, locale), locale)}{' '}
          <button
            class="link-button"
            type="button"
            onClick={() => {
              reset(store, { values: GIVEN_IDS })
              setRestored(true)
              // The button goes; the focus stays here.
              place.current?.focus()
            }}
          >
            {words.putBack[locale]}
          </button>
        </p>
      )}
      {restored && own.length === 0 && <p>{words.areBack[locale]}</p>}
    </div>
  )
}
