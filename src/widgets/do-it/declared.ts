import type { DoableInput, DoableResult } from '../../exercises/doable.ts'
import type { Values } from '../../exercises/solve.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { DEFAULTS, type State } from '../../workbook/state.ts'
import { type AnyDeclaration, isNoResult, rowsFrom, tablesOf } from '../declared/declaration.ts'
import { readTable } from '../declared/use-listed.ts'
import { type FieldSpecs, fieldId, type NumberSpec } from '../fields/field.ts'
import { readFields } from '../fields/values.ts'
import type { Fact } from '../parts/fact.ts'
import { writeEntry } from '../parts/read-entry.ts'
import { asItCame } from '../parts/table-intake.ts'
import { type Doable, nameOfId } from './doable.ts'

const OWN_TABLE: Localised = { en: 'a table of your own', es: 'una tabla tuya' }

/** The language that sums are done in: the sample of either has the same numbers. */
const LOCALE: Locale = 'en'

/**
 * A declared widget as exercises see it: its number fields, its other fields as switches, its facts as
 * results, and the rows of its sample. A table of the reader's own counts as a switch: what came out of it
 * could not be worked out again.
 */
export function doableOf<S extends FieldSpecs, Rows, R>(
  declaration: AnyDeclaration<S, Rows, R>
): Doable {
  const { id: widget, fields } = declaration
  const tables = tablesOf(declaration)
  const numbers = Object.entries(fields).flatMap(([id, spec]) =>
    spec.kind === 'number' ? [{ id, name: nameOfId(id), spec }] : []
  )
  const others = Object.entries(fields).filter(([, { kind }]) => kind !== 'number')
  const rows = () =>
    rowsFrom(
      declaration,
      tables.map(
        ({ table }) => readTable(asItCame('', table.sample[LOCALE].trim()), table, LOCALE).rows
      )
    )
  let sample: Rows | undefined

  const place = (state: State, inputs: Values, locale: Locale): State => {
    const ids = new Set(Object.keys(fields).map(field => fieldId(widget, field)))
    const kept = <T>(record: Readonly<Record<string, T>>) =>
      Object.fromEntries(Object.entries(record).filter(([id]) => !ids.has(id)))
    const set = numbers.flatMap(({ id, name, spec }) => {
      const value = inputs.get(name)
      return value === undefined || value === spec.fallback
        ? []
        : [[fieldId(widget, id), { text: writeEntry(value, spec, locale), value }] as const]
    })
    const own = new Set(tables.map(({ id }) => id))
    return {
      ...state,
      fields: { ...kept(state.fields), ...Object.fromEntries(set) },
      options: kept(state.options),
      tables: Object.fromEntries(Object.entries(state.tables).filter(([id]) => !own.has(id)))
    }
  }

  const factsFor = (inputs: Values, locale: Locale): readonly Fact[] => {
    const state = place(DEFAULTS, inputs, locale)
    sample ??= rows()
    const result = declaration.result(readFields(widget, fields, state), sample, locale, state)
    return isNoResult(result) ? [] : declaration.facts(result, locale)
  }

  const start = new Map(numbers.map(({ name, spec }) => [name, spec.fallback]))
  const spanish = new Map(factsFor(start, 'es').map(({ metric, label }) => [metric, label]))
  const results = factsFor(start, 'en').map(({ metric, label, style }): [string, DoableResult] => [
    nameOfId(metric),
    { name: { en: label, es: spanish.get(metric) ?? label }, show: style.kind }
  ])

  return {
    title: declaration.title,
    inputs: Object.fromEntries(numbers.map(({ name, spec }) => [name, inputOf(spec)])),
    switches: {
      ...Object.fromEntries(others.map(([id, { label }]) => [id, label])),
      ...(tables.length > 0 ? { table: OWN_TABLE } : {})
    },
    results: Object.fromEntries(results),
    solve: inputs =>
      new Map(
        factsFor(inputs, LOCALE).flatMap(({ metric, value }) =>
          value === null ? [] : [[nameOfId(metric), value] as const]
        )
      ),
    read(state) {
      const values: Readonly<Record<string, unknown>> = readFields(widget, fields, state)
      const usual: Readonly<Record<string, unknown>> = readFields(widget, fields, DEFAULTS)
      const switched = others.map(([id]) => id).filter(id => values[id] !== usual[id])
      const own = tables.some(({ id }) => Object.hasOwn(state.tables, id))
      return {
        inputs: new Map(numbers.map(({ id, name }) => [name, values[id] as number])),
        switched: own ? [...switched, 'table'] : switched
      }
    },
    place
  }
}

function inputOf({ label, show, fallback, min, max, whole }: NumberSpec): DoableInput {
  return { name: label, show, value: fallback, min, max, ...(whole ? { whole } : {}) }
}
