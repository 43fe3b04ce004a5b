import type { RecommenderParams } from '../../analysis/baskets/model.ts'
import { MOST_SHOWN } from '../../analysis/baskets/model.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { BasketLayout } from '../../ingest/baskets/model.ts'
import type { State } from '../../workbook/state.ts'
import { fieldId, type ValuesOf } from '../fields/field.ts'
import { registerFields } from '../fields/registry.ts'
import { words } from './words.ts'

export const WIDGET = 'recommender'

/** How the items of the basket are kept in the state: one option a place. */
const ITEM = 'item'
export const PLACES = [1, 2, 3] as const

export const itemId = (place: number): string => fieldId(WIDGET, `${ITEM}/${place}`)
export const ITEM_OPTIONS = PLACES.map(place => `${ITEM}/${place}`)

export const FIELDS = registerFields(
  WIDGET,
  words.title,
  {
    measure: {
      kind: 'choice',
      label: words.measure,
      help: words.measureHelp,
      options: words.measures,
      fallback: 'lift'
    },
    caution: {
      kind: 'choice',
      label: words.caution,
      help: words.cautionHelp,
      options: words.cautions,
      fallback: 'interval'
    },
    least: {
      kind: 'number',
      show: 'integer',
      whole: true,
      min: 2,
      max: 10_000,
      fallback: 5,
      label: words.least,
      unit: words.basketsUnit
    },
    show: {
      kind: 'number',
      show: 'integer',
      whole: true,
      min: 1,
      max: MOST_SHOWN,
      fallback: 5,
      label: words.show,
      unit: words.itemsUnit
    },
    prior: {
      kind: 'number',
      show: 'number',
      min: 0,
      max: 10_000,
      fallback: 10,
      label: words.prior,
      unit: words.basketsUnit,
      help: words.priorHelp
    },
    layout: {
      kind: 'choice',
      label: words.layout,
      options: words.layouts,
      fallback: 'auto'
    }
  },
  { [ITEM]: { kind: 'choice', label: words.item, options: {}, fallback: '' as never } }
)

/** What the sample opens with: an item with several good partners. */
const FIRST: Readonly<Record<Locale, string>> = { en: 'Spaghetti', es: 'Espaguetis' }

type Values = ValuesOf<typeof FIELDS.fields>

/** @param sample no table of the reader's is in use */
export function recommenderParams(
  { measure, caution, least, show, prior }: Values,
  { options }: Pick<State, 'options'>,
  sample: boolean,
  locale: Locale
): RecommenderParams {
  const chosen = PLACES.flatMap(place => options[itemId(place)] ?? [])
  const own = options[itemId(1)] !== undefined
  const basket = own || !sample ? chosen : [FIRST[locale], ...chosen]
  return { measure, caution, least, show, prior, basket: [...new Set(basket)] }
}

export const layoutFrom = ({ layout }: Values): BasketLayout | null =>
  layout === 'auto' ? null : layout
