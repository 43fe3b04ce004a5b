import { useComputed } from '@preact/signals'
import { compile } from '../../exercises/compile.ts'
import type { NumericExercise } from '../../exercises/kinds/numeric.ts'
import { flawsOf } from '../../exercises/prove.ts'
import { practiceGivens, type Values } from '../../exercises/solve.ts'
import { sentenceCase } from '../../i18n/case.ts'
import type { Locale } from '../../i18n/locale.ts'
import { isGivenId } from '../../metrics/givens.ts'
import { setField, setOption } from '../../workbook/actions.ts'
import { GivenField } from '../parts/given-field.tsx'
import type { Field } from '../parts/read-entry.ts'
import { explainFlaw, numberWords } from './number-words.ts'
import { type Numbers, numbersId, ownId } from './numbers.ts'
import type { AnswersHeld } from './use-answers.ts'

interface Props {
  readonly exercise: NumericExercise
  readonly numbers: Numbers
  readonly givens: Values
  readonly held: Pick<AnswersHeld, 'state' | 'store' | 'currency'>
  readonly locale: Locale
}

const WIDE = 1e12

/** A field for a given: bounds only where it is a share, because nobody knows the reader's business. */
const fieldOf = ({ show }: NumericExercise['givens'][string]): Field =>
  show === 'percent' || show === 'points'
    ? { show: 'percent', min: -1, max: 10 }
    : show === 'integer' || show === 'year'
      ? { show, min: 0, max: WIDE, whole: true }
      : { show: show === 'money' ? 'money' : 'number', min: -WIDE, max: WIDE }

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
      {now === 'mine' && <Own {...{ exercise, givens, state, store, currency, locale }} />}
    </details>
  )
}

type OwnProps = Pick<Props, 'exercise' | 'givens' | 'locale'> &
  Pick<AnswersHeld, 'state' | 'store' | 'currency'>

function Own({ exercise, givens, state, store, currency, locale }: OwnProps) {
  const entries = useComputed(() => state.value.fields)
  const usual = practiceGivens(exercise)
  const flaws = flawsOf(compile(exercise), givens).filter(({ kind }) => kind !== 'few-digits')
  return (
    <>
      <p class="widget-note">{numberWords.own[locale]}</p>
      <div class="fields">
        {Object.entries(exercise.givens).map(([name, given]) => {
          const key = ownId(exercise.id, name)
          return (
            <GivenField
              key={key}
              id={`${exercise.id}-own-${name}`}
              name={key}
              field={fieldOf(given)}
              label={sentenceCase(given.name[locale], locale)}
              unit={
                given.show === 'percent' || given.show === 'points'
                  ? '%'
                  : given.show === 'money'
                    ? currency
                    : ''
              }
              locale={locale}
              entries={entries}
              fallback={() =>
                (isGivenId(name) ? state.value.values[name]?.value : undefined) ??
                usual.get(name) ??
                0
              }
              onEntry={(text, value) => setField(store, key, text, value)}
              onLeave={() => store.seal()}
            />
          )
        })}
      </div>
      <div role="status">
        {[...new Set(flaws.map(flaw => explainFlaw(exercise, flaw, locale)))].map(sentence => (
          <p key={sentence} class="widget-note">
            {sentence}
          </p>
        ))}
      </div>
    </>
  )
}
