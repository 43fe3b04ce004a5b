import { useSignal } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'
import type { Reach } from '../../analysis/network/spread.ts'
import { networkReach } from '../../charts/network/reach.ts'
import { Chart, useChart } from '../parts/chart.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'

interface Props {
  readonly reaches: readonly Reach[]
  readonly page: MoneyPage
}

/** The reach of every way of choosing, as a chart. */
export function ReachChart({ reaches, page }: Props) {
  const input = useSignal({ shown: { reaches }, page })
  useLayoutEffect(() => {
    input.value = { shown: { reaches }, page }
  }, [reaches, page])
  const spec = useChart({ data: () => input.value, draw: networkReach })
  return <Chart spec={spec} locale={page.locale} prompt />
}
