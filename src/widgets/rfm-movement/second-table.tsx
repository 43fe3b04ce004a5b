import { type Signal, useSignal } from '@preact/signals'
import type { Locale } from '../../i18n/locale.ts'
import { desk, engineOf, listKept } from '../table/desk.ts'
import { words } from './words.ts'

/** The later of two files: its id and its last day. */
export interface Second {
  readonly id: string
  readonly to: number
}

/** The later of two files; undefined for two dates of one table. */
export const useSecondTable = (): Signal<Second | undefined> =>
  useSignal<Second | undefined>(undefined)

interface Props {
  readonly chosen: Signal<Second | undefined>
  readonly inUse: string
  readonly locale: Locale
}

/** Choice of a kept table as the later of two files. */
export function SecondTable({ chosen, inUse, locale }: Props) {
  const take = async (id: string) => {
    const card = id === '' ? null : await (await engineOf(locale)).load(id)
    chosen.value = card ? { id: card.id, to: card.report.to ?? 0 } : undefined
  }
  const others = desk.kept.value.filter(({ id }) => id !== inUse)
  return (
    <div class="field">
      <label for="rfm-movement-second">{words.second[locale]}</label>
      <select
        id="rfm-movement-second"
        name="rfm-movement-second"
        aria-describedby="rfm-movement-second-help"
        value={chosen.value?.id ?? ''}
        onFocus={() => void listKept(locale)}
        onChange={({ currentTarget: { value } }) => {
          void take(value)
        }}
      >
        <option value="">{words.secondNone[locale]}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <p id="rfm-movement-second-help" class="field-help">
        {words.secondHelp[locale]}
      </p>
    </div>
  )
}
