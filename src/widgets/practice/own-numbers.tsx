import { useComputed } from '@preact/signals'
import { compile } from '../../exercises/compile.ts'
import type { NumericExercise } from '../../exercises/kinds/numeric.ts'
import { flawsOf } from '../../exercises/prove.ts'
import { practiceGivens, type Values } from '../../exercises/solve.ts'
import { sentenceCase } from '../../i18n/case.ts'
import type { Locale } from '../../i18n/locale.ts'
import { isGivenId } from '../../metrics/givens.ts'
import { setField } from '../../workbook/actions.ts'
import { GivenField } from '../parts/given-field.tsx'
import type { Field } from '../parts/read-entry.ts'
import { explainFlaw, numberWords } from './number-words.ts'
import { ownId } from './numbers.ts'
import type { AnswersHeld } from './use-answers.ts'

const WIDE = 1e12

/** A field for a given: bounds only where it is a share, because nobody knows the reader's business. */
const fieldOf = ({ show }: NumericExercise['givens'][string]): Field =>
  show === 'percent' || show === 'points'
    ? { show: 'percent', min: -1, max: 10 }
    : show === 'integer' || show === 'year'
      ? { show, min: 0, max: WIDE, whole: true }
      : { show: show === 'money' ? 'money' : 'number', min: -WIDE, max: WIDE }

interface Props extends Pick<AnswersHeld, 'state' | 'store' | 'currency'> {
  readonly exercise: NumericExercise
  readonly givens: Values
  readonly locale: Locale
}

/** Fields for the reader's own numbers, and what these do to the exercise. */
export function OwnNumbers({ exercise, givens, state, store, currency, locale }: Props) {
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
