import { useComputed, useSignal } from '@preact/signals'
import type { TwoFormulas } from '../../charts/formula-beside.ts'
import { formulaBeside } from '../../charts/formula-beside.ts'
import { beside, movable } from '../../exercises/beside.ts'
import { compile } from '../../exercises/compile.ts'
import type { NumericExercise, Show } from '../../exercises/kinds/numeric.ts'
import type { Values } from '../../exercises/solve.ts'
import { mustParse } from '../../formula/parse.ts'
import type { NumberStyle } from '../../i18n/format.ts'
import { Chart, useChart } from '../parts/chart.tsx'
import { type MoneyPage, useFollowed } from '../parts/use-workbook.ts'
import { words } from './words.ts'

interface Props {
  readonly exercise: NumericExercise
  readonly part: string
  /** The reader's formula, as text of the formula language. */
  readonly yours: string
  readonly givens: Values
  readonly page: MoneyPage
}

/** Points are percentages on an axis, and times a number. */
const styleOf = (show: Show): NumberStyle =>
  show === 'points' ? { kind: 'percent' } : show === 'times' ? { kind: 'number' } : { kind: show }

/** The reader's formula beside the right one, drawn as one of the givens moves. */
export function Beside({ exercise, part: id, yours, givens, page }: Props) {
  const compiled = compile(exercise)
  const part = compiled.parts.get(id)
  const node = mustParse(yours)
  const names = part ? movable(compiled, part, node) : []
  const chosen = useSignal('')
  const asked = useFollowed({ yours, givens, page })
  const spec = useChart<TwoFormulas>({
    data: () => {
      const { page, givens, yours } = asked.value
      const given = names.includes(chosen.value) ? chosen.value : (names[0] ?? '')
      const found = part && beside(compiled, part, mustParse(yours), givens, given)
      const { locale } = page
      return {
        page,
        shown: {
          moved: exercise.givens[given]?.name[locale] ?? given,
          result: exercise.unknowns[id]?.name[locale] ?? id,
          movedStyle: styleOf(exercise.givens[given]?.show ?? 'number'),
          resultStyle: styleOf(exercise.unknowns[id]?.show ?? 'number'),
          at: found?.at ?? 0,
          points: found?.points ?? []
        }
      }
    },
    draw: formulaBeside
  })
  const { locale } = page
  const field = `${exercise.id}-${id}-moved`
  const given = useComputed(() => (names.includes(chosen.value) ? chosen.value : (names[0] ?? '')))
  if (names.length === 0) return null
  return (
    <details class="beside">
      <summary>{words.beside[locale]}</summary>
      <div class="field">
        <label for={field}>{words.moved[locale]}</label>
        <select
          id={field}
          name={`${id}-moved`}
          value={given.value}
          onChange={event => {
            chosen.value = event.currentTarget.value
          }}
        >
          {names.map(name => (
            <option key={name} value={name} selected={name === given.value}>
              {exercise.givens[name]?.name[locale] ?? name}
            </option>
          ))}
        </select>
      </div>
      <Chart spec={spec} locale={locale} />
    </details>
  )
}
