import type { Measure } from '../../analysis/network/influence.ts'
import type { Way } from '../../analysis/network/starters.ts'
import type { Localised } from '../../i18n/locale.ts'

export const MEASURE_NAMES: Readonly<Record<Measure, Localised>> = {
  degree: { en: 'Ties (degree)', es: 'Relaciones (grado)' },
  betweenness: { en: 'Betweenness', es: 'Intermediación' },
  eigenvector: { en: 'Eigenvector', es: 'Vector propio' },
  pagerank: { en: 'PageRank', es: 'PageRank' }
}

/** Ways to choose who starts, as an axis names them. */
export const WAY_NAMES: Readonly<Record<Way | 'random', Localised>> = {
  ...MEASURE_NAMES,
  groups: { en: 'One of each group', es: 'Una persona por grupo' },
  greedy: { en: 'By simulation', es: 'Por simulación' },
  own: { en: 'Chosen by you', es: 'A tu elección' },
  random: { en: 'Drawn by lot', es: 'Al azar' }
}
