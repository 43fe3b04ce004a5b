import { type ReadonlySignal, useSignal } from '@preact/signals'
import type { Analyses, Listed } from '../../engine/engine.ts'
import type { Locale } from '../../i18n/locale.ts'
import { saveBlob } from '../parts/save-as.ts'
import { desk, engineOf } from './desk.ts'
import { words } from './words.ts'

interface Props<K extends Listed> {
  readonly analysis: K
  readonly params: ReadonlySignal<Analyses[K]['params']>
  readonly table: string
  readonly locale: Locale
}

/** Comlink's types do not carry a generic call through. */
type Download = (...asked: readonly unknown[]) => Promise<Blob>

/** Every customer with what the analysis says of them, as a file that the worker writes. */
export function CustomerDownload<K extends Listed>({ analysis, params, table, locale }: Props<K>) {
  const busy = useSignal(false)
  const save = async () => {
    busy.value = true
    try {
      const engine = await engineOf(locale)
      const chosen = desk.chosen.value
      const file = await (engine.download as Download)(
        analysis,
        table,
        params.value,
        locale,
        chosen?.table === table ? chosen : undefined
      )
      saveBlob(`${analysis}-${locale === 'en' ? 'customers' : 'clientes'}.csv`, file)
    } finally {
      busy.value = false
    }
  }
  return (
    <p class="tools-row">
      <button
        class="button"
        type="button"
        aria-disabled={busy.value}
        onClick={() => void (busy.value || save())}
      >
        {words.download[locale]}
      </button>
    </p>
  )
}
