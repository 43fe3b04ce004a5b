import type { TableCard } from '../../engine/engine.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { describeTable } from './describe.ts'
import { choose, desk, useKept, useSamples } from './desk.ts'
import { IntakeForm } from './intake.tsx'
import { ReadingProgress } from './progress.tsx'
import { words } from './words.ts'

interface Props {
  readonly id: string
  /** The reader's table, as the widget follows it. */
  readonly own: TableCard | undefined
  /** The sample that the widget shows while the reader has brought nothing. */
  readonly sample: TableCard
  /** The widget follows the customers chosen in the RFM map. */
  readonly linked?: boolean
  readonly busy: boolean
  /** Without a form to bring another table: the widget has one of its own. */
  readonly bare?: boolean
  readonly locale: Locale
}

/** Which table a widget shows, and the way to another. */
export function TableBar({ id, own, sample, linked, busy, bare, locale }: Props) {
  const card = own ?? sample
  const left = desk.before.value
  const chosen = linked ? desk.chosen.value : undefined
  return (
    <div class="table-bar">
      <p>
        <strong>{own ? own.name : words.sample[locale]}</strong>: {describeTable(card, locale)}.{' '}
        {own && (
          <button class="link-button" type="button" onClick={useSamples}>
            {words.backToSample[locale]}
          </button>
        )}
        {!own && left && (
          <button class="link-button" type="button" onClick={() => void useKept(left.id, locale)}>
            {words.backToOwn[locale]} {left.name}
          </button>
        )}
        <span role="status">{busy ? words.busy[locale] : ''}</span>
      </p>
      {chosen?.table === card.id && (
        <p class="table-chosen" role="status">
          {words.onlyChosen[locale]} ({formatNumber(chosen.customers, locale, { kind: 'integer' })}
          ).{' '}
          <button class="link-button" type="button" onClick={() => choose(undefined)}>
            {words.showAll[locale]}
          </button>
        </p>
      )}
      {!bare && (
        <details class="widget-more">
          <summary>{words[own ? 'another' : 'bring'][locale]}</summary>
          <IntakeForm id={id} locale={locale} />
        </details>
      )}
      <ReadingProgress id={id} locale={locale} />
    </div>
  )
}
