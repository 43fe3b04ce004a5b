import { createEngine } from '../engine/create.ts'
import type { Analyses, AnalysisId, TableCard } from '../engine/engine.ts'
import type { SampleId } from '../engine/samples.ts'
import type { Locale } from '../i18n/locale.ts'
import { CHANNEL_FIELDS, channelParams } from '../widgets/channel-share/fields.ts'
import { VALUE_FIELDS, valueParams } from '../widgets/cltv/fields.ts'
import { COHORT_FIELDS, cohortParams } from '../widgets/cohorts/fields.ts'
import type { FieldSpecs } from '../widgets/fields/field.ts'
import { readFields } from '../widgets/fields/values.ts'
import { FORECAST_FIELDS, forecastParams } from '../widgets/forecast/fields.ts'
import { INCREMENTAL_FIELDS, incrementalParams } from '../widgets/incremental/fields.ts'
import { LADDER_FIELDS, ladderParams } from '../widgets/purchase-ladder/fields.ts'
import { RFM_FIELDS, rfmParams } from '../widgets/rfm/fields.ts'
import { MOVEMENT_FIELDS, movementParams } from '../widgets/rfm-movement/fields.ts'
import { lastDay } from '../widgets/table/use-table-widget.ts'
import { DEFAULTS } from '../workbook/state.ts'

/** The same engine as in the worker, at build time: what a page shows first is what it would compute. */
const engine = createEngine('en')

/** Every sample is read once a build. */
const cards = new Map<SampleId, Promise<TableCard>>()

export function sampleCard(id: SampleId): Promise<TableCard> {
  const known = cards.get(id)
  if (known) return known
  const card = engine.load(id).then(card => {
    if (!card) throw new Error(`The sample ${id} cannot be read.`)
    return card
  })
  cards.set(id, card)
  return card
}

const defaults = <S extends FieldSpecs>({
  widget,
  fields
}: {
  readonly widget: string
  readonly fields: S
}) => readFields(widget, fields, DEFAULTS)

async function first<K extends AnalysisId>(
  analysis: K,
  id: SampleId,
  params: (card: TableCard) => Analyses[K]['params']
): Promise<{ readonly sample: TableCard; readonly initial: Analyses[K]['result'] }> {
  const sample = await sampleCard(id)
  const answer = await engine.analyse(analysis, id, params(sample))
  if (!answer.ok) throw new Error(`${analysis} on ${id}: ${answer.why.kind}`)
  return { sample, initial: answer.result }
}

/** What each widget on a table opens with: its sample under the default settings. */
export const shop = {
  rfm: () =>
    first('rfm', 'sample-orders', card => rfmParams(defaults(RFM_FIELDS), {}, lastDay(card))),
  movement: (locale: Locale) =>
    first('rfm-movement', 'sample-orders', ({ report: { from, to } }) =>
      movementParams(defaults(MOVEMENT_FIELDS), { from: from ?? 0, to: to ?? 0 }, DEFAULTS, locale)
    ),
  cltv: () =>
    first('cltv', 'sample-orders', card => valueParams(defaults(VALUE_FIELDS), lastDay(card))),
  cohorts: () =>
    first('cohorts', 'sample-orders', card => cohortParams(defaults(COHORT_FIELDS), lastDay(card))),
  forecast: (locale: Locale) =>
    first('forecast', 'sample-orders', card =>
      forecastParams(defaults(FORECAST_FIELDS), lastDay(card), DEFAULTS, locale)
    ),
  ladder: () =>
    first('purchase-ladder', 'sample-orders', card =>
      ladderParams(defaults(LADDER_FIELDS), lastDay(card))
    ),
  async channels() {
    const found = await engine.labels('sample-contacts', 'channel')
    const channels = found.map(({ label }) => label)
    const opens = await first('channel-share', 'sample-contacts', ({ report }) =>
      channelParams(defaults(CHANNEL_FIELDS), channels, report.contacts, DEFAULTS.options)
    )
    return { ...opens, channels }
  },
  incremental: () =>
    first('incremental', 'sample-campaign', () => ({
      ...incrementalParams(defaults(INCREMENTAL_FIELDS), true),
      treated: null,
      control: null
    }))
} as const
