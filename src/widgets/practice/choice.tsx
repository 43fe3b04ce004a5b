import { plainText } from '../../exercises/fill.ts'
import { readIds } from '../../exercises/grading/choice.ts'
import type { ChoiceExercise, ChoiceQuestion } from '../../exercises/kinds/choice.ts'
import { optionOrder } from '../../exercises/shuffle.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import type { AnswerSource } from './answer-source.ts'
import { Frame } from './frame.tsx'
import { Help } from './help.tsx'
import { OptionList } from './option-list.tsx'
import { type AnswersHeld, useAnswers } from './use-answers.ts'
import { VerdictBox } from './verdict.tsx'
import { words } from './words.ts'

interface Props {
  readonly exercise: ChoiceExercise
  readonly locale: Locale
  /** The number of the variant, which only has another order of the options; 0 is the practice. */
  readonly variant?: number
  /** Where the answers stand, if not in the workbook. */
  readonly own?: AnswerSource
}

/** An exercise with options to choose from. */
export function Choice({ exercise, locale, variant = 0, own }: Props) {
  const held = useAnswers(exercise, locale, variant, { own })
  const { currency } = held
  const say = (text: Localised) => plainText(text, { locale, currency })
  return (
    <Frame exercise={exercise} locale={locale} held={held} say={say} note={words.choose[locale]}>
      <ol class="parts">
        {Object.entries(exercise.questions).map(([id, question]) => (
          <Question
            key={id}
            id={id}
            exercise={exercise.id}
            question={question}
            order={optionOrder(exercise, id, variant)}
            locale={locale}
            held={held}
            say={say}
          />
        ))}
      </ol>
    </Frame>
  )
}

interface QuestionProps {
  readonly id: string
  readonly exercise: string
  readonly question: ChoiceQuestion
  readonly order: readonly string[]
  readonly locale: Locale
  readonly held: AnswersHeld
  readonly say: (text: Localised) => string
}

function Question({ id, exercise, question, order, locale, held, say }: QuestionProps) {
  const name = `${exercise}-${id}`
  const chosen = readIds(held.texts[id] ?? '')
  const feedback = held.shown(id)?.feedback
  const bad = feedback?.tone === 'bad'
  const { several, options } = question
  const choose = (option: string, on: boolean) => {
    const now = readIds(held.textNow(id))
    const next = several ? now.filter(one => one !== option) : []
    // In the order of the file, so that the same options are the same answer.
    const ids = on ? [...next, option] : next
    held.onText(
      id,
      Object.keys(options)
        .filter(one => ids.includes(one))
        .join(' ')
    )
  }
  return (
    <li class="part">
      <OptionList
        name={name}
        ask={say(question.ask)}
        several={several === true}
        options={order.map(id => ({ id, text: say(options[id]?.text ?? { en: id, es: id }) }))}
        chosen={chosen}
        describedBy={`${name}-verdict`}
        bad={bad}
        locale={locale}
        onChoose={choose}
      />
      <Help
        texts={question}
        locale={locale}
        say={say}
        onCheck={() => void held.onCheck(id)}
        isOpen={held.isOpen(id)}
        gaveUp={held.gaveUp(id)}
        onGiveUp={() => held.onGiveUp(id)}
      >
        <VerdictBox id={`${name}-verdict`} feedback={feedback} />
      </Help>
    </li>
  )
}
