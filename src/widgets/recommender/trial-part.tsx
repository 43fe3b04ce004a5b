import { type ReadonlySignal, useComputed } from '@preact/signals'
import { basketTrial, type TriedList } from '../../charts/basket-trial.ts'
import { Chart, useChart } from '../parts/chart.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { explainTrial } from './sentences.ts'
import type { Recommended } from './use-baskets.ts'

interface Props {
  readonly shown: ReadonlySignal<Recommended>
  readonly page: ReadonlySignal<MoneyPage>
}

/** The recommender against the list of the most sold, on items that were hidden. */
export function TrialPart({ shown, page }: Props) {
  const tried = useComputed((): TriedList => {
    const { result, params } = shown.value
    return { trial: result.trial, show: params.show }
  })
  const spec = useChart({
    data: () => ({ shown: tried.value, page: page.value }),
    draw: basketTrial
  })
  const { locale } = page.value
  return (
    <>
      <p>{explainTrial(tried.value.trial, tried.value.show, locale)}</p>
      <Chart prompt spec={spec} locale={locale} />
    </>
  )
}
