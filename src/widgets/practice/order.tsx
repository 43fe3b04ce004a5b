import { plainText } from '../../exercises/fill.ts'
import type { OrderExercise } from '../../exercises/kinds/order.ts'
import { itemOrder } from '../../exercises/shuffle.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import type { AnswerSource } from './answer-source.ts'
import { Frame } from './frame.tsx'
import { Help } from './help.tsx'
import { Ordering, orderFrom } from './ordering.tsx'
import { useAnswers } from './use-answers.ts'
import { VerdictBox } from './verdict.tsx'
import { words } from './words.ts'

interface Props {
  readonly exercise: OrderExercise
  readonly locale: Locale
  /** The number of the variant, which only begins with another order; 0 is the practice. */
  readonly variant?: number
  /** Where the answers stand, if not in the workbook. */
  readonly own?: AnswerSource
}

const PART = 'order'
/** An exercise with things to be put in order. */
export function Order({ exercise, locale, variant = 0, own }: Props) {
  const held = useAnswers(exercise, locale, variant, { own })
  const { currency, texts } = held
  const say = (text: Localised) => plainText(text, { locale, currency })
  const shown = itemOrder(exercise, variant)
  const nameOf = (item: string) => say(exercise.items[item]?.text ?? { en: item, es: item })
  const orderNow = () => orderFrom(held.textNow(PART), shown)
  const feedback = held.shown(PART)?.feedback
  const id = `${exercise.id}-${PART}`
  const check = () => {
    // What is shown is what is checked, moved or not.
    held.onText(PART, orderNow().join(' '))
    void held.onCheck(PART)
  }
  return (
    <Frame exercise={exercise} locale={locale} held={held} say={say} note={words.order[locale]}>
      <div class="part">
        <p id={`${id}-ask`} class="part-ask">
          {say(exercise.ask)}
        </p>
        <Ordering
          id={id}
          order={orderFrom(texts[PART] ?? '', shown)}
          now={orderNow}
          nameOf={nameOf}
          describedBy={`${id}-verdict`}
          bad={feedback?.tone === 'bad'}
          locale={locale}
          onOrder={order => held.onText(PART, order.join(' '))}
        />
        <Help
          texts={exercise}
          locale={locale}
          say={say}
          onCheck={check}
          isOpen={held.isOpen(PART)}
          gaveUp={held.gaveUp(PART)}
          onGiveUp={() => held.onGiveUp(PART)}
        >
          <VerdictBox id={`${id}-verdict`} feedback={feedback} />
        </Help>
      </div>
    </Frame>
  )
}
