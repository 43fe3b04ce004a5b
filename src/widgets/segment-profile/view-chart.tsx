import { type ReadonlySignal, useComputed } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { SegmentViews, View } from '../../analysis/segments/views.ts'
import { barNames, segmentView } from '../../charts/segment-view.ts'
import { formatNumber } from '../../i18n/format.ts'
import { CellPicker } from '../parts/cell-picker.tsx'
import { Chart, useChart } from '../parts/chart.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { words } from './words.ts'

interface Props {
  readonly view: View
  readonly input: ReadonlySignal<{ readonly shown: SegmentViews; readonly page: MoneyPage }>
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (keys: ReadonlySet<string>) => void
}

/** One view, whose bars can be chosen. */
export function ViewChart({ view, input, chosen, onChoose }: Props) {
  const draw = useMemo(() => segmentView(view), [view])
  const spec = useChart({
    data: () => input.value,
    draw,
    basis: ({ views }) => views.find(one => one.view === view)
  })
  const cells = useComputed(() => {
    const { shown, page } = input.value
    const found = shown.views.find(one => one.view === view)
    if (!found) return []
    const names = barNames(found, page)
    const count = (value: number) => formatNumber(value, page.locale, { kind: 'integer' })
    return found.bars.map(({ key, picked }, i) => ({
      key,
      x: '',
      y: names[i] as string,
      label: `${names[i]}: ${count(picked)} ${words.people[page.locale]}`
    }))
  }).value
  const { locale } = input.value.page
  return (
    <Chart
      spec={spec}
      locale={locale}
      over={
        <CellPicker
          spec={spec}
          cells={cells}
          chosen={chosen}
          onChoose={onChoose}
          locale={locale}
          how={words.how[locale]}
        />
      }
    />
  )
}
