import type { Feedback } from '../../exercises/feedback/feedback.ts'

interface Props {
  readonly id: string
  readonly feedback: Feedback | undefined
  /** Puts one of the readings of an ambiguous answer into its field. */
  readonly onChoice?: (text: string) => void
}

/** What is said of an answer, spoken as it appears. */
export function VerdictBox({ id, feedback, onChoice }: Props) {
  return (
    <div id={id} class="verdict" data-tone={feedback?.tone} role="status">
      {feedback && <Said feedback={feedback} {...(onChoice ? { onChoice } : {})} />}
    </div>
  )
}

/** A verdict in sentences. */
export function Said({ feedback, onChoice }: Pick<Props, 'onChoice'> & { feedback: Feedback }) {
  return (
    <>
      <p>
        {feedback.read} <b>{feedback.verdict}</b>
      </p>
      {feedback.more.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      {feedback.choices && onChoice && (
        <p class="tools-row">
          {feedback.choices.map(choice => (
            <button
              key={choice.text}
              class="button"
              type="button"
              onClick={() => onChoice(choice.text)}
            >
              {choice.label}
            </button>
          ))}
        </p>
      )}
    </>
  )
}
