import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Given } from '../../classroom/receipt.ts'
import { compile } from '../../exercises/compile.ts'
import { fill } from '../../exercises/fill.ts'
import type { NumericExercise } from '../../exercises/kinds/numeric.ts'
import { solve } from '../../exercises/solve.ts'
import { deal } from '../../exercises/variants.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import type { Marked } from '../practice/grader.ts'
import { Part } from '../practice/part.tsx'
import { words } from './words.ts'

type Answers = Readonly<Record<string, Given>>

interface Props {
  readonly exercise: NumericExercise
  readonly variant: number
  readonly answers: Answers
  readonly locale: Locale
  readonly currency: string
  readonly onAnswer: (part: string, edit: (given: Given) => Given) => void
}

const loadGrader = () => import('../practice/grader.ts')

/** An exercise for practice, with the numbers of a variant: checked in the page, with hints and solutions. */
export function Checked({ exercise, variant, answers, locale, currency, onAnswer }: Props) {
  const givens = useMemo(() => deal(exercise, variant), [exercise, variant])
  const values = useMemo(() => givens && solve(compile(exercise), givens), [exercise, givens])
  const [marks, setMarks] = useState<
    Readonly<Record<string, { readonly text: string; readonly marked: Marked }>>
  >({})
  const parts = Object.entries(exercise.unknowns)
  const texts = Object.fromEntries(parts.map(([id]) => [id, answers[id]?.text ?? '']))

  const judge = async (id: string, typed: Readonly<Record<string, string>>) => {
    const { mark } = await loadGrader()
    const marked = mark(exercise, id, typed, { locale, currency, ...(givens ? { givens } : {}) })
    setMarks(all => ({ ...all, [id]: { text: typed[id] ?? '', marked } }))
  }
  // What was checked on an earlier visit is said again, without counting as another attempt.
  useEffect(() => {
    for (const [id] of parts) if ((answers[id]?.attempts ?? 0) > 0) void judge(id, texts)
  }, [exercise, variant])

  if (!values) return <p class="widget-note">{words.noVariant[locale]}</p>
  const say = (text: Localised) => fill(exercise, text, values, locale, currency)
  return (
    <>
      <h3>{say(exercise.title)}</h3>
      <p>{say(exercise.intro)}</p>
      <ol class="parts">
        {parts.map(([id, unknown]) => {
          const mark = marks[id]
          return (
            <Part
              key={id}
              id={id}
              exercise={exercise.id}
              unknown={unknown}
              locale={locale}
              currency={currency}
              text={texts[id] ?? ''}
              marked={mark?.text === texts[id] ? mark?.marked : undefined}
              say={say}
              onText={text => onAnswer(id, given => ({ ...given, text }))}
              onCheck={() => {
                onAnswer(id, given => ({ ...given, attempts: given.attempts + 1 }))
                void judge(id, texts)
              }}
            />
          )
        })}
      </ol>
    </>
  )
}
