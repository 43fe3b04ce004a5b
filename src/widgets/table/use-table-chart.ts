import type { ReadonlySignal } from '@preact/signals'
import type { Look } from '../../charts/look.ts'
import type { ChartSpec } from '../../charts/spec.ts'
import type { TableCard } from '../../engine/engine.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useChart } from '../parts/chart.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { words } from './words.ts'

/** Where a chart's numbers come from: a saved picture has to say it. */
export function sourceOf({ name, origin, report }: TableCard, { locale }: Look): string {
  const rows = formatNumber(report.rows, locale, { kind: 'integer' })
  const shown = origin === 'sample' ? `${words.sample[locale]}: ${name}` : name
  return `${shown} (${rows} ${words[report.rows === 1 ? 'row' : 'rows'][locale]})`
}

/** A chart of a widget on a table, with the table as its source. */
export function useTableChart<T>(
  card: ReadonlySignal<TableCard>,
  subject: {
    readonly data: () => { readonly shown: T; readonly page: MoneyPage }
    readonly draw: (shown: T, look: Look) => ChartSpec
  }
): ReadonlySignal<ChartSpec> {
  return useChart({
    data: subject.data,
    draw: (shown, look) => ({ ...subject.draw(shown, look), source: sourceOf(card.peek(), look) })
  })
}
