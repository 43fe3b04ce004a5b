import { type Signal, useSignal } from '@preact/signals'
import type { TableCard } from '../../engine/engine.ts'
import type { Locale } from '../../i18n/locale.ts'
import { Choice } from '../parts/choice.tsx'
import { desk, engineOf, listKept } from '../table/desk.ts'
import { words } from './words.ts'

/** The later of two files. */
export interface Second {
  readonly id: string
  readonly to: number
  /** It holds only what came after the first file. */
  readonly joined: boolean
}

/** The later of two files; undefined for two dates of one table. */
export const useSecondTable = (): Signal<Second | undefined> =>
  useSignal<Second | undefined>(undefined)

interface Props {
  readonly chosen: Signal<Second | undefined>
  readonly first: TableCard
  readonly locale: Locale
}

/** Choice of a kept table as the later of two files. */
export function SecondTable({ chosen, first, locale }: Props) {
  const take = async (id: string) => {
    const card = id === '' ? null : await (await engineOf(locale)).load(id)
    if (!card) {
      chosen.value = undefined
      return
    }
    const { from, to } = card.report
    // A file that begins where the first ends knows nothing of what was bought before.
    const joined = from !== null && first.report.to !== null && from >= first.report.to
    chosen.value = { id: card.id, to: to ?? 0, joined }
  }
  const others = desk.kept.value.filter(({ id }) => id !== first.id)
  const later = chosen.value
  return (
    <>
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
      {later && (
        <Choice
          name="rfm-movement-holds"
          legend={words.holds[locale]}
          options={[
            { value: 'joined', label: words.holdsRest[locale] },
            { value: 'whole', label: words.holdsAll[locale] }
          ]}
          value={later.joined ? 'joined' : 'whole'}
          onChange={choice => {
            chosen.value = { ...later, joined: choice === 'joined' }
          }}
        />
      )}
    </>
  )
}
