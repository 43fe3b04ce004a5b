import { FLOW_FIELDS } from '../../analysis/customer-flow-fields.ts'
import { dayOfIso, formatDay } from '../../i18n/day.ts'
import { formatList, formatNumber } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { CONVENTIONS, DEFAULT_CONVENTIONS } from '../../metrics/conventions.ts'
import { DEFAULT_GIVENS, GIVENS, type GivenId } from '../../metrics/givens.ts'
import type { Page } from '../../metrics/show.ts'
import type { Step, What } from '../../workbook/history.ts'
import { DEFAULTS, type Entry } from '../../workbook/state.ts'
import { words as flowWords } from '../customer-flow/words.ts'
import { isShownIn, nameOfTable, ownerOf, ownerOfTable } from '../fields/registry.ts'
import { isExercise } from '../practice/widget-id.ts'
import { SHARE, SHARE_DEFAULT, SHARE_ID } from '../unit-economics/ranges.ts'
import { words as sheetWords } from '../unit-economics/words.ts'
import { words } from '../words.ts'
import type { Field } from './read-entry.ts'

/** Steps that are about more than one number. */
const WHOLE: Readonly<Record<string, Localised>> = {
  values: { en: 'the numbers sent to the sheet', es: 'los números llevados a la hoja' },
  start: { en: 'the start of an exercise', es: 'el punto de partida de un ejercicio' },
  options: { en: 'the choices', es: 'las opciones elegidas' },
  table: { en: 'the table', es: 'la tabla' },
  reset: { en: 'the reset', es: 'la vuelta a los valores iniciales' },
  link: { en: 'the numbers of the link', es: 'los números del enlace' },
  file: { en: 'the file that was opened', es: 'el archivo que se abrió' }
}

/** Where the slices of the state are edited: the id of the widget, and how a sentence calls it. */
const PLACES: readonly {
  readonly id: string
  readonly slices: readonly string[]
  readonly name: Localised
}[] = [
  {
    id: 'unit-economics',
    slices: ['values', 'conventions', 'currency'],
    name: { en: 'the live sheet', es: 'la hoja viva' }
  },
  {
    id: 'customer-flow',
    slices: ['flow'],
    name: { en: 'the three futures', es: 'los tres futuros' }
  },
  {
    id: 'monthly-table',
    slices: ['tables'],
    name: { en: 'the table of months', es: 'la tabla de meses' }
  },
  { id: 'practice', slices: ['answers'], name: { en: 'the exercise', es: 'el ejercicio' } }
]

/** A number that follows from others until someone types it. */
const WORKED_OUT: Localised = { en: 'as worked out', es: 'lo calculado' }

interface Named {
  readonly name: string
  readonly field?: Field
  /** What stands while nothing was typed. */
  readonly fallback?: number
}

/** The number that a step is about: its name, how it is shown, and its default if it has a fixed one. */
function named({ kind, id = '' }: What, locale: Locale): Named {
  if (kind === 'currency') return { name: sheetWords.currency[locale] }
  if (kind === 'convention') {
    return { name: CONVENTIONS[id as keyof typeof CONVENTIONS]?.label[locale] ?? id }
  }
  if (kind === 'flow') {
    const [future = '', ofFuture] = id.split('.')
    const field = FLOW_FIELDS.find(one => one.id === ofFuture)
    const whose = flowWords.futures[future as keyof typeof flowWords.futures]?.[locale] ?? future
    return field ? { name: `${field.label[locale]} (${whose})`, field } : { name: id }
  }
  if (kind === 'table') return { name: (nameOfTable(id) ?? WHOLE['table'])?.[locale] ?? kind }
  if (kind === 'field' || kind === 'option') return ofRegistered(id, locale)
  if (kind !== 'value') return { name: WHOLE[kind]?.[locale] ?? kind }
  if (id === SHARE_ID) {
    return { name: sheetWords.range[locale], field: SHARE, fallback: SHARE_DEFAULT }
  }
  const [, given = id, end] = /^sensitivity-(.*)-(low|high)$/.exec(id) ?? []
  if (!Object.hasOwn(GIVENS, given)) return { name: id }
  const field = GIVENS[given as GivenId]
  if (!end) return { name: field.name[locale], field, fallback: DEFAULT_GIVENS[given as GivenId] }
  return { name: `${field.name[locale]}, ${sheetWords[end as 'low' | 'high'][locale]}`, field }
}

/** A field of a widget that declares its fields (fields/registry.ts). */
function ofRegistered(id: string, locale: Locale): Named {
  const spec = ownerOf(id)?.spec
  if (!spec) return { name: id.slice(id.indexOf('.') + 1) }
  const name = spec.label[locale]
  return spec.kind === 'number' ? { name, field: spec, fallback: spec.fallback } : { name }
}

/** What a step is about, in a few words: “customers lost”, “Customer base”. */
export const nameOfStep = (what: What, locale: Locale): string => named(what, locale).name

/** One side of a step, as the page shows it: “20”, “closing”. */
function shown(side: unknown, { kind, id = '' }: What, of: Named, page: Page): string | undefined {
  const { locale, currency } = page
  if (kind === 'currency') return String(side ?? DEFAULTS.currency)
  if (kind === 'convention') {
    const chosen = side ?? DEFAULT_CONVENTIONS[id as keyof typeof DEFAULT_CONVENTIONS]
    const options = CONVENTIONS[id as keyof typeof CONVENTIONS]?.options as
      | Readonly<Record<string, Localised>>
      | undefined
    return options?.[String(chosen)]?.[locale]
  }
  if (kind === 'option') return shownOption(side, id, locale)
  if (!of.field) return undefined
  const value = (side as Entry | undefined)?.value ?? of.fallback
  if (value === undefined) return WORKED_OUT[locale]
  return formatNumber(value, locale, { kind: of.field.show, ...(currency ? { currency } : {}) })
}

/** A choice by its label, a day as the page writes it, anything else as it was typed. */
function shownOption(side: unknown, id: string, locale: Locale): string | undefined {
  const spec = ownerOf(id)?.spec
  if (spec?.kind === 'choice') {
    // A choice without named alternatives has no words of its own, such as a piece of something long.
    if (Object.keys(spec.options).length === 0) return undefined
    const choice = String(side ?? spec.fallback)
    return spec.options[choice]?.[locale] ?? choice
  }
  if (side === undefined) return words.untouched[locale]
  const day = spec?.kind === 'day' ? dayOfIso(String(side)) : undefined
  return day === undefined ? String(side) : formatDay(new Date(`${side}T00:00:00Z`), locale)
}

/** “customers lost 20 → 13”, towards the side that now holds. */
function movement({ what, patch }: Step, to: 'before' | 'after', page: Page): string {
  const of = named(what, page.locale)
  const [change, ...others] = patch
  const option = what.kind === 'option'
  const single = option || of.field || what.kind === 'convention' || what.kind === 'currency'
  if (!change || others.length > 0 || !single) return of.name
  const [from, into] = [change[to === 'before' ? 'after' : 'before'], change[to]].map(side =>
    shown(side, what, of, page)
  )
  if (from !== into) return `${of.name} ${from} → ${into}`
  // Typed anew without another number: a word instead of it, say.
  const typed = (side: unknown) => (side as Entry | undefined)?.text
  const [left, back] = [typed(change.before), typed(change.after)]
  const texts = to === 'before' ? [back, left] : [left, back]
  if (texts.every(text => text === undefined)) return of.name
  const quote = (text: string) => (page.locale === 'en' ? `“${text}”` : `«${text}»`)
  return `${of.name} ${texts.map(text => quote(text ?? from ?? '')).join(' → ')}`
}

/** The widget that declares a field, a choice or a table, if one does. */
function placeOf(slice: unknown, id: string): { widget: string; name: Localised }[] {
  if (slice === 'fields' || slice === 'options') return [ownerOf(id) ?? []].flat()
  return slice === 'tables' ? [ownerOfTable(id) ?? []].flat() : []
}

/**
 * What undo or redo just did, for the widget whose button was pressed: “Undone: customers lost 20 → 13.”
 * or, when that happened elsewhere, “Undone in the live sheet: …”.
 */
export function tellMove(step: Step, done: 'undone' | 'redone', at: string, page: Page): string {
  const { locale } = page
  const slices = new Set(step.patch.map(({ path }) => path[0]))
  const declared = step.patch.flatMap(({ path: [slice, id] }) => placeOf(slice, String(id ?? '')))
  const places = [
    ...PLACES.filter(
      place =>
        place.slices.some(slice => slices.has(slice)) &&
        !(place.id === 'monthly-table' && declared.length > 0)
    ),
    ...declared.map(({ widget, name }) => ({ id: widget, name }))
  ]
  const here =
    places.some(({ id }) => id === at || (id === 'practice' && isExercise(at))) ||
    step.patch.every(({ path: [, id] }) => isShownIn(String(id ?? ''), at))
  const names = formatList([...new Set(places.map(({ name }) => name[locale]))], locale)
  const where = here || !names ? '' : ` ${locale === 'en' ? 'in' : 'en'} ${names}`
  const text = movement(step, done === 'undone' ? 'before' : 'after', page)
  return `${words[done][locale]}${where}: ${text}.`
}

/** The slices of the state that a widget edits. */
export const slicesIn = (widget: string): readonly string[] =>
  PLACES.find(({ id }) => id === (isExercise(widget) ? 'practice' : widget))?.slices ?? [
    'fields',
    'options',
    'tables'
  ]
