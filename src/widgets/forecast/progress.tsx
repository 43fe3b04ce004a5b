import type { ReadonlySignal } from '@preact/signals'
import type { NoAnswer } from '../../engine/engine.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { words } from './words.ts'

interface Props {
  readonly live: {
    readonly busy: ReadonlySignal<boolean>
    readonly share: ReadonlySignal<number | undefined>
    readonly why: ReadonlySignal<NoAnswer | undefined>
    readonly stop: () => void
    readonly again: () => void
  }
  readonly locale: Locale
}

/** How far a forecast is, with the way to end it, and to take it up again. */
export function ForecastProgress({ live, locale }: Props) {
  if (live.busy.value) {
    const share = live.share.value ?? 0
    return (
      <div class="tools-row">
        <label>
          {words.progress[locale]} <progress max={1} value={share} />
        </label>
        <span>{formatNumber(share, locale, { kind: 'percent', digits: 0 })}</span>
        <button class="button" type="button" name="forecast-stop" onClick={live.stop}>
          {words.stop[locale]}
        </button>
      </div>
    )
  }
  return live.why.value?.kind === 'interrupted' ? (
    <div class="tools-row">
      <button class="button" type="button" name="forecast-again" onClick={live.again}>
        {words.again[locale]}
      </button>
    </div>
  ) : null
}
