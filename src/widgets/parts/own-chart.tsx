import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Look } from '../../charts/look.ts'
import type { ChartSpec } from '../../charts/spec.ts'
import { Chart, useChart } from './chart.tsx'
import type { MoneyPage } from './use-workbook.ts'

interface Props<T> {
  readonly shown: T
  readonly page: MoneyPage
  readonly draw: (shown: T, look: Look) => ChartSpec
}

/** A chart that a part of a declared widget places itself. It follows what the part is given, after the numbers. */
export function OwnChart<T>({ shown, page, draw }: Props<T>) {
  const input = useSignal({ shown, page })
  useEffect(() => {
    input.value = { shown, page }
  }, [shown, page])
  const spec = useChart({ data: () => input.value, draw })
  return <Chart spec={spec} locale={page.locale} />
}
