import type { ReadonlySignal } from '@preact/signals'
import { useState } from 'preact/hooks'
import type { ChartSpec } from '../../charts/spec.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import type { ChartFile } from './chart-download.ts'

const WORDS = {
  save: { en: 'Save as', es: 'Guardar como' },
  failed: {
    en: 'The browser could not make the picture. Try the SVG.',
    es: 'El navegador no ha podido crear la imagen. Prueba con el SVG.'
  }
} as const satisfies Readonly<Record<string, Localised>>

const KINDS: readonly ChartFile[] = ['csv', 'svg', 'png']

interface Props {
  readonly spec: ReadonlySignal<ChartSpec>
  readonly locale: Locale
}

/** The chart's numbers or its drawing as a file. */
export function ChartSave({ spec, locale }: Props) {
  const [failed, setFailed] = useState(false)
  const save = async (kind: ChartFile) => {
    const { saveChart } = await import('./chart-download.ts')
    setFailed(!(await saveChart(kind, spec.peek(), locale)))
  }
  return (
    <fieldset class="chart-save" aria-label={WORDS.save[locale]}>
      <span aria-hidden="true">{WORDS.save[locale]}</span>
      {KINDS.map(kind => (
        <button key={kind} class="link-button" type="button" onClick={() => save(kind)}>
          {kind.toUpperCase()}
        </button>
      ))}
      <span role="status">{failed ? WORDS.failed[locale] : ''}</span>
    </fieldset>
  )
}
