import type { WidgetModels } from '../../exercises/doable.ts'
import type { Exercise } from '../../exercises/model.ts'
import type { Doable } from './doable.ts'

/** Widgets in which exercises can be done, each loaded when one asks for it. */
const LOADERS: Readonly<Record<string, () => Promise<Doable>>> = {
  'unit-economics': async () => (await import('./unit-economics.ts')).doable,
  'crm-market': async () => (await import('./crm-market.ts')).doable
}

/** The widget of this id, or undefined where no exercise can be done in it. */
export async function loadDoable(widget: string): Promise<Doable | undefined> {
  return Object.hasOwn(LOADERS, widget) ? LOADERS[widget]?.() : undefined
}

/** The models that these exercises need for being checked or marked. */
export async function modelsFor(exercises: readonly Exercise[]): Promise<WidgetModels> {
  const models = new Map<string, Doable>()
  for (const exercise of exercises) {
    if (exercise.kind !== 'widget') continue
    const model = await loadDoable(exercise.widget)
    if (model) models.set(exercise.widget, model)
  }
  return models
}
