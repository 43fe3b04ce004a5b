import type { WidgetModels } from '../../exercises/doable.ts'
import type { Exercise } from '../../exercises/model.ts'
import type { Doable } from './doable.ts'

const generic = () => import('./declared.ts')

/** Widgets in which exercises can be done, each loaded when one asks for it. */
const LOADERS: Readonly<Record<string, () => Promise<Doable>>> = {
  'unit-economics': async () => (await import('./unit-economics.ts')).doable,
  ambassadors: async () =>
    (await generic()).doableOf((await import('../ambassadors/declaration.ts')).declaration),
  'crm-market': async () =>
    (await generic()).doableOf((await import('../crm-market/declaration.ts')).declaration),
  'data-minute': async () =>
    (await generic()).doableOf((await import('../data-minute/declaration.ts')).declaration),
  funnel: async () =>
    (await generic()).doableOf((await import('../funnel/declaration.ts')).declaration),
  personalisation: async () =>
    (await generic()).doableOf((await import('../personalisation/declaration.ts')).declaration),
  'social-benefits': async () =>
    (await generic()).doableOf((await import('../social-benefits/declaration.ts')).declaration),
  trends: async () =>
    (await generic()).doableOf((await import('../trends/declaration.ts')).declaration),
  'value-segments': async () =>
    (await generic()).doableOf((await import('../value-segments/declaration.ts')).declaration)
}

/** Ids of the widgets in which exercises can be done. */
export const DOABLE_IDS: readonly string[] = Object.keys(LOADERS)

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
