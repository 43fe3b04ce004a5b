import type { NumericExercise } from '../../exercises/kinds/numeric.ts'
import type { Values } from '../../exercises/solve.ts'
import type { Locale } from '../../i18n/locale.ts'
import { setOption } from '../../workbook/actions.ts'
import { Lazy } from './lazy.tsx'
import { numberWords } from './number-words.ts'
import { type Numbers, numbersId } from './numbers.ts'
import type { AnswersHeld } from './use-answers.ts'

/** Who keeps to the exercise's numbers never fetches it. */
const loadOwn = () => import('./own-numbers.tsx').then(({ OwnNumbers }) => OwnNumbers)

interface Props {
  readonly exercise: NumericExercise
  readonly numbers: Numbers
  readonly givens: Values
  readonly held: Pick<AnswersHeld, 'state' | 'store' | 'currency'>
  readonly locale: Locale
}

/** The exercise's numbers, others, or the reader's own. */
export function WhoseNumbers({ exercise, numbers, givens, held, locale }: Props) {
  const { id, variants } = exercise
  const { state, store, currency } = held
  const now = numbers.kind === 'mine' ? 'mine' : numbers.variant === 0 ? '' : 'other'
  const set = (choice: string | null) => setOption(store, numbersId(id), choice)
  const others = () => {
    const at = numbers.kind === 'variant' ? numbers.variant : 0
    set(`v${(at % variants) + 1}`)
  }
  return (
    <details class="whose-numbers" open={now !== ''}>
      <summary>
        {numberWords.whose[locale]}:{' '}
        {numbers.kind === 'variant' && numbers.variant > 0
          ? `${numberWords.variant[locale]} ${numbers.variant}`
          : numberWords[now === 'mine' ? 'mine' : 'practice'][locale]}
      </summary>
      <p class="widget-note">{numberWords.apart[locale]}</p>
      <p class="tools-row">
        <button class="button" type="button" aria-pressed={now === ''} onClick={() => set(null)}>
          {numberWords.practice[locale]}
        </button>
        {variants > 0 && (
          <button class="button" type="button" aria-pressed={now === 'other'} onClick={others}>
            {numberWords.other[locale]}
          </button>
        )}
        <button
          class="button"
          type="button"
          aria-pressed={now === 'mine'}
          onClick={() => set('mine')}
        >
          {numberWords.mine[locale]}
        </button>
      </p>
      {now === 'mine' && (
        <Lazy load={loadOwn} {...{ exercise, givens, state, store, currency, locale }} />
      )}
    </details>
  )
}
