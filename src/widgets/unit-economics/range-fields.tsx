import { useComputed } from '@preact/signals'
import { givensNeededBy } from '../../analysis/metric-at.ts'
import { GIVENS, type GivenId } from '../../metrics/givens.ts'
import { setValue } from '../../workbook/actions.ts'
import { GivenField } from '../parts/given-field.tsx'
import type { SheetView } from '../parts/reader-sheet.ts'
import { unitOfEntry } from '../parts/show-unit.ts'
import type { Live } from '../parts/use-workbook.ts'
import { type End, rangeId, SHARE, SHARE_DEFAULT, SHARE_ID, shareOf, usualEnd } from './ranges.ts'
import { words } from './words.ts'

type Props = SheetView & Pick<Live, 'state' | 'store'>

/** How far the sensitivity chart moves the inputs: all by a share, or each between the reader's own ends. */
export function RangeFields({ state, store, sheet, page }: Props) {
  const { locale, currency } = page.value
  const entries = useComputed(() => state.value.values)
  const share = useComputed(() => shareOf(entries.value))
  const conventions = useComputed(() => sheet.value.conventions)
  const entered = (id: string) => ({
    entries,
    onEntry: (text: string, value: number) => setValue(store, id, text, value),
    onLeave: () => store.seal()
  })
  const end = (given: GivenId, side: End) => (
    <td>
      <GivenField
        compact
        id={`ue-${rangeId(given, side)}`}
        name={rangeId(given, side)}
        field={GIVENS[given]}
        label={`${GIVENS[given].label[locale]}: ${words[side][locale]}`}
        unit={unitOfEntry(GIVENS[given].show, given, currency, locale)}
        locale={locale}
        fallback={() => usualEnd(sheet.value.givens[given], share.value, side)}
        {...entered(rangeId(given, side))}
      />
    </td>
  )
  return (
    <>
      <div class="fields">
        <GivenField
          id={`ue-${SHARE_ID}`}
          name={SHARE_ID}
          field={SHARE}
          label={words.range[locale]}
          help={words.rangeHelp[locale]}
          unit="± %"
          locale={locale}
          fallback={SHARE_DEFAULT}
          {...entered(SHARE_ID)}
        />
      </div>
      <details>
        <summary>{words.ownRanges[locale]}</summary>
        <p class="widget-note">{words.ownRangesHelp[locale]}</p>
        <table class="assumptions">
          <thead>
            <tr>
              <th scope="col">{words.input[locale]}</th>
              <th scope="col">{words.low[locale]}</th>
              <th scope="col">{words.high[locale]}</th>
            </tr>
          </thead>
          <tbody>
            {givensNeededBy('customer-value', conventions.value).map(given => (
              <tr key={given}>
                <th scope="row">{GIVENS[given].label[locale]}</th>
                {end(given, 'low')}
                {end(given, 'high')}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}
