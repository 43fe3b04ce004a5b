import { formulaBehind } from '../../exercises/beside.ts'
import { compile } from '../../exercises/compile.ts'
import type { Feedback } from '../../exercises/feedback/feedback.ts'
import { type TellingPage, tellPart } from '../../exercises/feedback/tell-part.ts'
import type { Exercise } from '../../exercises/model.ts'
import { deal } from '../../exercises/variants.ts'
import { toText } from '../../formula/text.ts'
import { modelsFor } from '../do-it/models.ts'

/** An answer judged, in words and for the record. */
export interface Marked {
  readonly feedback: Feedback
  /** For the reader's state: which verdict, and whether it earns the mark. */
  readonly kind: string
  readonly credited: boolean
  /** The formula that gave a wrong number, where it is known, in the formula language. */
  readonly yours?: string
}

export type MarkingPage = Omit<TellingPage, 'widgets'> & { readonly currency: string }

type Texts = Readonly<Record<string, string>>

/** Judges one answer beside the reader's others. A chunk of its own: nobody needs it before answering. */
export async function mark(
  exercise: Exercise,
  part: string,
  texts: Texts,
  page: MarkingPage
): Promise<Marked> {
  const widgets = await modelsFor([exercise])
  const { verdict, ...marked } = tellPart(exercise, part, texts, { ...page, widgets })
  if (exercise.kind !== 'numeric' || !verdict || verdict.kind === 'unreadable') return marked
  const compiled = compile(exercise)
  const [asked, givens] = [compiled.parts.get(part), page.givens ?? deal(exercise, page.variant)]
  const yours = asked && givens && formulaBehind(compiled, asked, verdict, givens)
  return yours ? { ...marked, yours: toText(yours) } : marked
}
