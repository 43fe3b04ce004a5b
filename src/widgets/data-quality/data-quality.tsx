import { useComputed, useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { QualityReport } from '../../analysis/data-quality/report.ts'
import { qualityAccuracy } from '../../charts/quality-accuracy.ts'
import { qualityPairs } from '../../charts/quality-pairs.ts'
import { qualityScores } from '../../charts/quality-scores.ts'
import type { Accuracies } from '../../engine/quality/quality.ts'
import type { Locale } from '../../i18n/locale.ts'
import { Fields } from '../fields/fields.tsx'
import { resetsOf, useFields } from '../fields/use-fields.ts'
import { Chart, useChart } from '../parts/chart.tsx'
import { factsAsText } from '../parts/fact.ts'
import { Facts } from '../parts/facts.tsx'
import { Shell } from '../parts/shell.tsx'
import { asItCame } from '../parts/table-intake.ts'
import { usePage, useWorkbook } from '../parts/use-workbook.ts'
import { words as common } from '../words.ts'
import { CostTable } from './cost-table.tsx'
import { accuracyFacts, factsOf } from './facts.ts'
import { ID, PRICE_FIELDS, QUALITY_FIELDS } from './fields.ts'
import { Flaws } from './flaws.tsx'
import { Merge } from './merge.tsx'
import { notesOf, refusalOf } from './notes.ts'
import { PairList } from './pair-list.tsx'
import { paramsOf, SAMPLE_TODAY, staleDay, TRUSTED, verdictsOf } from './params.ts'
import { Progress } from './progress.tsx'
import { large } from './session.ts'
import { shareNotes, staleNote } from './setting-notes.ts'
import { SharesTable } from './shares-table.tsx'
import { ContactsSource } from './source.tsx'
import { TakeAway } from './take-away.tsx'
import { useQuality } from './use-quality.ts'
import { wishOf } from './wish.ts'
import { words } from './words.ts'

interface Props {
  readonly locale: Locale
  /** What the sample gives under the default settings: what the page is built with. */
  readonly initial: { readonly report: QualityReport; readonly accuracies: Accuracies }
}

const resets = {
  ...resetsOf(QUALITY_FIELDS, ['trusted', 'pair/']),
  tables: [ID]
}

/** Contacts checked, matched, priced, merged and cleaned, in a worker. */
export function DataQuality({ locale, initial }: Props) {
  const { state, store, live } = useWorkbook()
  const page = usePage(state, locale)
  const values = useFields(QUALITY_FIELDS, state)
  const sampleText = useSignal('')
  const sample = useComputed(() => asItCame('', sampleText.value))
  const table = useComputed(() => state.value.tables[ID] ?? sample.value)
  const trusted = useComputed(() => state.value.options[TRUSTED] ?? '')
  const own = useComputed(() => large.value !== undefined || table.value !== sample.value)
  const today = useComputed(() => (own.value ? todayHere() : SAMPLE_TODAY))
  const params = useComputed(() => paramsOf(values.value, today.value, trusted.value))
  const options = useComputed(() => state.value.options)
  const said = useComputed(() => verdictsOf({ options: options.value }))
  const wish = useComputed(() =>
    live.value
      ? {
          table: wishOf(large.value, own.value ? table.value : undefined, locale),
          params: params.value,
          said: said.value
        }
      : undefined
  )
  const quality = useQuality(wish, initial)
  const report = quality.report.value
  const refusal = quality.why.value
  const weighed = useComputed(() => ({
    report: quality.report.value,
    threshold: params.value.model.threshold
  }))
  const curves = useComputed(() => ({
    threshold: params.value.model.threshold,
    sample: quality.accuracies.value.sample.curve,
    heldOut: quality.accuracies.value.heldOut.curve
  }))
  const pairs = useChart({
    data: () => ({ shown: weighed.value, page: page.value }),
    draw: qualityPairs
  })
  const scores = useChart({
    data: () => ({ shown: quality.report.value, page: page.value }),
    draw: qualityScores
  })
  const accuracy = useChart({
    data: () => ({ shown: curves.value, page: page.value }),
    draw: qualityAccuracy
  })
  const stale = staleNote(params.value.staleSince, today.value, locale)
  const facts = useMemo(() => factsOf(report), [report])
  const fallback = { staleSince: staleDay(today.value) }
  const form = (only: readonly string[]) => (
    <Fields
      of={QUALITY_FIELDS}
      only={only}
      locale={locale}
      state={state}
      store={store}
      currency={page.value.currency}
      days={{ fallback, from: 0, to: today.value }}
    />
  )
  const loadSample = () => {
    if (sampleText.value === '')
      void import('../../engine/quality/sample.ts')
        .then(({ sampleContacts }) => sampleContacts(locale))
        .then(text => {
          sampleText.value = text.trim()
        })
  }
  return (
    <Shell
      id={ID}
      title={words.title[locale]}
      intro={words.intro[locale]}
      locale={locale}
      resets={resets}
      onReset={() => {
        large.value = undefined
      }}
      text={() =>
        factsAsText(
          words.title[locale],
          [...facts(page.peek()), ...accuracyFacts(quality.accuracies.peek())(page.peek())],
          page.peek()
        )
      }
      declared
    >
      <ContactsSource
        table={table.value}
        sample={sample.value}
        report={report}
        onOpen={loadSample}
        store={store}
        locale={locale}
      />
      {form(['threshold', 'staleSince', 'byBox', 'empties'])}
      <SettingNotes notes={stale ? [stale] : []} />
      <details class="widget-more">
        <summary>{words.matching[locale]}</summary>
        {form(['repeats', 'byRarity', 'households'])}
        <h4>{words.shares[locale]}</h4>
        <p class="field-help">{words.sharesHelp[locale]}</p>
        <SharesTable state={state} store={store} locale={locale} />
        <SettingNotes notes={shareNotes(values.value, locale)} />
      </details>
      <Progress step={quality.step} onCancel={quality.cancel} locale={locale} />
      {refusal && (
        <p class="widget-note ask" role="status">
          {refusalOf(refusal, locale)}
        </p>
      )}
      <div class="analysis" hidden={refusal === 'empty' || undefined}>
        <Facts page={page.value} facts={facts(page.value)} />
        {notesOf(report, quality.milliseconds.value, locale).map(note => (
          <p key={note} class="widget-note">
            {note}
          </p>
        ))}
        <div class="charts">
          <Chart prompt spec={pairs} locale={locale} />
          <Chart prompt spec={scores} locale={locale} />
        </div>
        <p class="field-help">{words.scoresHelp[locale]}</p>
        <PairList
          report={report}
          page={page.value}
          threshold={params.value.model.threshold}
          state={() => state.peek()}
          store={store}
        />
        <details class="widget-more">
          <summary>{words.flaws[locale]}</summary>
          <Flaws report={report} page={page.value} />
        </details>
        <Merge
          report={report}
          values={values.value}
          trusted={trusted.value}
          page={page.value}
          store={store}
        />
        <section>
          <h4>{words.price[locale]}</h4>
          <details class="widget-more">
            <summary>{common.moreSettings[locale]}</summary>
            {form(PRICE_FIELDS)}
          </details>
          <CostTable report={report} page={page.value} />
        </section>
        <section>
          <h4>{words.howRight[locale]}</h4>
          <p class="field-help">{words.howRightHelp[locale]}</p>
          <Facts page={page.value} facts={accuracyFacts(quality.accuracies.value)(page.value)} />
          <Chart prompt spec={accuracy} locale={locale} />
        </section>
        <TakeAway locale={locale} />
      </div>
    </Shell>
  )
}

/** What has to be said of settings, beside them and as soon as they are typed. */
const SettingNotes = ({ notes }: { readonly notes: readonly string[] }) => (
  <div role="status">
    {notes.map(note => (
      <p key={note} class="widget-note ask">
        {note}
      </p>
    ))}
  </div>
)

/** Where the reader is, as days since 1970. */
function todayHere(): number {
  const now = new Date()
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000
}
