import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { basketRules } from '../../charts/basket-rules.ts'
import type { Locale } from '../../i18n/locale.ts'
import { FORGOTTEN } from '../../workbook/browser.ts'
import { Fields } from '../fields/fields.tsx'
import { resetsOf, useFields } from '../fields/use-fields.ts'
import { Chart, useChart } from '../parts/chart.tsx'
import { factsAsText } from '../parts/fact.ts'
import { Facts } from '../parts/facts.tsx'
import { saveBlob } from '../parts/save-as.ts'
import { Shell } from '../parts/shell.tsx'
import { usePage, useWorkbook } from '../parts/use-workbook.ts'
import { words as shared } from '../words.ts'
import { BasketChoice } from './basket-choice.tsx'
import { BasketTable } from './basket-table.tsx'
import { factsOf } from './facts.ts'
import { FIELDS, ITEM_OPTIONS, layoutFrom, recommenderParams, WIDGET } from './fields.ts'
import { RecommendedList } from './recommended-list.tsx'
import { explainFewer, explainHasty, explainUnknown } from './sentences.ts'
import { TrialPart } from './trial-part.tsx'
import { type FirstBaskets, useBaskets, type Wish } from './use-baskets.ts'
import { words } from './words.ts'

interface Props extends FirstBaskets {
  readonly locale: Locale
}

/** Baskets in, “who bought this also bought” out, with its reasons and its proof. */
export function Recommender({ locale, ...first }: Props) {
  const { state, store } = useWorkbook()
  const page = usePage(state, locale)
  const values = useFields(FIELDS, state)
  const file = useSignal<File | undefined>(undefined)
  const files = useRef(0)
  const table = useComputed(() => state.value.tables[WIDGET])
  useEffect(() => {
    const forget = () => {
      file.value = undefined
    }
    window.addEventListener(FORGOTTEN, forget)
    return () => window.removeEventListener(FORGOTTEN, forget)
  }, [file])
  // A pasted table takes the place of a file.
  useSignalEffect(() => {
    if (table.value) file.value = undefined
  })
  // One object for as long as the table stands: the worker is sent a text once.
  const source = useComputed((): Pick<Wish, 'source' | 'mark'> => {
    if (file.value) {
      files.current += 1
      return { source: { kind: 'file', file: file.value }, mark: `file ${files.current}` }
    }
    const text = table.value?.text
    if (text === undefined) return { source: { kind: 'sample', locale }, mark: 'sample' }
    return { source: { kind: 'text', text }, mark: `text ${marks.of(text)}` }
  })
  const options = useComputed(() =>
    JSON.stringify(ITEM_OPTIONS.map(id => state.value.options[`${WIDGET}.${id}`]))
  )
  const wish = useComputed((): Wish => {
    void options.value
    return {
      ...source.value,
      layout: layoutFrom(values.value),
      params: recommenderParams(values.value, state.peek(), source.value.mark === 'sample', locale)
    }
  })
  const live = useBaskets(wish, first)
  const { result, params } = live.shown.value
  const rules = useChart({
    data: () => ({ shown: live.shown.value.result, page: page.value }),
    draw: basketRules
  })
  const own: readonly (string | null)[] = JSON.parse(options.value)
  const resets = useMemo(() => ({ ...resetsOf(FIELDS, ITEM_OPTIONS), tables: [WIDGET] }), [])
  const progress = live.progress.value
  const why = live.why.value
  const form = (only: readonly string[]) => (
    <Fields of={FIELDS} only={only} locale={locale} state={state} store={store} currency="" />
  )
  const save = async () => {
    const blob = await live.rules(locale)
    if (blob) saveBlob(locale === 'en' ? 'rules.csv' : 'reglas.csv', blob)
  }
  const unknown = explainUnknown(result, locale)
  const hasty = explainHasty(result, params.least, locale)
  const fewer = explainFewer(result, params.show, locale)
  return (
    <Shell
      id={WIDGET}
      title={words.title[locale]}
      intro={words.intro[locale]}
      locale={locale}
      resets={resets}
      onReset={() => {
        file.value = undefined
      }}
      text={() => factsAsText(words.title[locale], factsOf(result, params, locale), page.peek())}
      declared
    >
      <BasketTable
        table={table.value}
        report={live.report.value}
        file={file}
        store={store}
        locale={locale}
      />
      <BasketChoice result={result} own={own} store={store} locale={locale} />
      {form(['measure', 'caution', 'least', 'show'])}
      <details class="widget-more">
        <summary>{shared.moreSettings[locale]}</summary>
        {form(['prior', 'layout'])}
      </details>
      <p class="widget-note" role="status">
        {why && words.why[why][locale]}
      </p>
      {progress && (
        <p class="tools-row">
          <label>
            {words.doing[progress.doing][locale]}: <progress max={1} value={progress.share} />
          </label>
          <button class="button" type="button" onClick={live.cancel}>
            {words.cancel[locale]}
          </button>
        </p>
      )}
      <div class="analysis" hidden={why !== undefined && why !== 'interrupted'}>
        <h4>{words.recommended[locale]}</h4>
        {unknown && <p class="widget-note">{unknown}</p>}
        <RecommendedList recommendations={result.recommendations} locale={locale} />
        {fewer && <p class="widget-note">{fewer}</p>}
        <Chart prompt spec={rules} locale={locale} />
        {hasty && <p class="widget-note">{hasty}</p>}
        <h4>{words.trial[locale]}</h4>
        <TrialPart shown={live.shown} page={page} />
        <Facts page={page.value} facts={factsOf(result, params, locale)} />
        <p class="tools-row">
          <button class="button" type="button" onClick={() => void save()}>
            {words.allRules[locale]}
          </button>
        </p>
      </div>
    </Shell>
  )
}

/** Tells texts apart without comparing or hashing megabytes at every key: the last two are remembered. */
const marks = {
  count: 0,
  last: { text: '', mark: 0 },
  of(text: string): number {
    if (this.count === 0 || this.last.text !== text) {
      this.count += 1
      this.last = { text, mark: this.count }
    }
    return this.last.mark
  }
}
