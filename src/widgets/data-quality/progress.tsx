import type { ReadonlySignal } from '@preact/signals'
import type { Stage, Step } from '../../analysis/data-quality/work.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { words } from './words.ts'

const STAGES: Readonly<Record<Stage, Localised>> = {
  check: { en: 'checking cells', es: 'revisando celdas' },
  block: { en: 'looking for pairs', es: 'buscando pares' },
  compare: { en: 'comparing pairs', es: 'comparando pares' },
  join: { en: 'joining', es: 'uniendo' },
  merge: { en: 'putting rows together', es: 'fusionando filas' }
}

interface Props {
  readonly step: ReadonlySignal<Step | undefined>
  readonly onCancel: () => void
  readonly locale: Locale
}

/** How far the worker has come, and a way to stop it. */
export function Progress({ step, onCancel, locale }: Props) {
  const now = step.value
  return (
    <div class="tools-row quality-progress" role="status">
      {now && (
        <>
          <label>
            {words.working[locale]}, {STAGES[now.stage][locale]}:{' '}
            <progress max={1} value={now.done} />
          </label>
          <button class="button" type="button" onClick={onCancel}>
            {words.cancel[locale]}
          </button>
        </>
      )}
    </div>
  )
}
