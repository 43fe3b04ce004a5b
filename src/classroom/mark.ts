import { compile } from '../exercises/compile.ts'
import type { WidgetModels } from '../exercises/doable.ts'
import { gradePart } from '../exercises/grading/grade-part.ts'
import type { Mark, Sitting } from '../exercises/grading/judge-part.ts'
import type { Exercise } from '../exercises/model.ts'
import type { Locale } from '../i18n/locale.ts'

/** A part's mark; undefined where it cannot be marked here: no such part, variant or widget. */
export type Marked = Mark | undefined

type Texts = Readonly<Record<string, string>>

/** Marks that are remembered. A class gives the same few hundred answers again and again. */
const KEPT = 200_000

/**
 * Marks answers, and the same answer to the same question once. What makes it the same is the variant,
 * the language, its own text, and the texts that it may be carried forward from: of a numeric exercise
 * those that its formulas use, of others all.
 */
export class Marker {
  readonly #known = new WeakMap<Exercise, Map<string, Marked>>()
  readonly #widgets: WidgetModels

  /** @param widgets models of the widgets in which exercises are done; more may come in */
  constructor(widgets: WidgetModels) {
    this.#widgets = widgets
  }

  mark(
    exercise: Exercise,
    part: string,
    texts: Texts,
    context: { readonly locale: Locale; readonly variant: number }
  ): Marked {
    const known = this.#known.get(exercise) ?? new Map<string, Marked>()
    this.#known.set(exercise, known)
    const key = keyOf(exercise, part, texts, context)
    if (!known.has(key)) {
      if (known.size >= KEPT) known.clear()
      known.set(key, anew(exercise, part, texts, { ...context, widgets: this.#widgets }))
    }
    return known.get(key)
  }
}

function keyOf(
  exercise: Exercise,
  part: string,
  texts: Texts,
  { locale, variant }: { readonly locale: Locale; readonly variant: number }
): string {
  const others =
    exercise.kind === 'numeric'
      ? (compile(exercise).parts.get(part)?.carries ?? [])
      : Object.keys(texts)
  return JSON.stringify([variant, locale, part, texts[part], ...others.map(id => [id, texts[id]])])
}

function anew(exercise: Exercise, part: string, texts: Texts, context: Sitting): Marked {
  try {
    return gradePart(exercise, part, texts, context)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
