import { useState } from 'preact/hooks'
import type { QualityReport } from '../../analysis/data-quality/report.ts'
import { BANDS, type Band } from '../../analysis/data-quality/views.ts'
import { formatNumber } from '../../i18n/format.ts'
import { setOption } from '../../workbook/actions.ts'
import type { State } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { Choice } from '../parts/choice.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { ID } from './fields.ts'
import { BAND_NAMES } from './names.ts'
import { PairCard } from './pair-card.tsx'
import { MOST_VERDICTS, pairId, verdictsOf } from './params.ts'
import { words } from './words.ts'

/** Pairs in sight at first, and how many more each time. */
const [FIRST, MORE] = [2, 8]

interface Props {
  readonly report: QualityReport
  readonly page: MoneyPage
  readonly threshold: number
  readonly state: () => State
  readonly store: Store
}

/** Pairs of rows for the reader to judge: those in doubt, and samples of the others. */
export function PairList({ report, page, threshold, state, store }: Props) {
  const { locale } = page
  const [band, setBand] = useState<Band>('review')
  const [most, setMost] = useState(FIRST)
  const [full, setFull] = useState(false)
  const { pairs, count } = report.bands[band]
  const say = (key: string, verdict: string) => {
    const known = verdictsOf(state())
    const room = key in known || verdict === 'computed' || Object.keys(known).length < MOST_VERDICTS
    setFull(!room)
    if (room) setOption(store, pairId(key), verdict === 'computed' ? null : verdict)
  }
  return (
    <section>
      <h4>{words.pairs[locale]}</h4>
      <p class="field-help">{words.pairsHelp[locale]}</p>
      <Choice
        name={`${ID}-band`}
        legend={words.which[locale]}
        value={band}
        options={BANDS.map(one => ({
          value: one,
          label: `${BAND_NAMES[one][locale]} (${formatNumber(report.bands[one].count, locale, { kind: 'integer' })})`
        }))}
        onChange={next => {
          setBand(next)
          setMost(FIRST)
        }}
      />
      <p class="widget-note" role="status">
        {full
          ? words.tooMany[locale]
          : count === 0 && pairs.length === 0
            ? words.noPairs[locale]
            : ''}
      </p>
      <ol class="quality-pairs">
        {pairs.slice(0, most).map(pair => (
          <PairCard
            key={pair.key}
            pair={pair}
            report={report}
            page={page}
            threshold={threshold}
            onSay={say}
          />
        ))}
      </ol>
      {pairs.length > most && (
        <button class="button" type="button" onClick={() => setMost(most + MORE)}>
          {words.more[locale]} ({Math.min(MORE, pairs.length - most)})
        </button>
      )}
    </section>
  )
}
