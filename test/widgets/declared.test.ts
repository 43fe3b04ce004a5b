import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { drawToString } from '../../src/charts/drawing/server.ts'
import type { ChartSpec } from '../../src/charts/spec.ts'
import { readListed } from '../../src/ingest/listed/read.ts'
import type { ColumnSpec, ColumnSpecs } from '../../src/ingest/listed/spec.ts'
import {
  type AnyDeclaration,
  isNoResult,
  rowsFrom,
  tablesOf
} from '../../src/widgets/declared/declaration.ts'
import { readRoled } from '../../src/widgets/declared/use-open.ts'
import type { FieldSpec, FieldSpecs } from '../../src/widgets/fields/field.ts'
import { readFields } from '../../src/widgets/fields/values.ts'
import { DEFAULTS } from '../../src/workbook/state.ts'

// Every declared widget, with whatever its fields and its tables allow.

type Any = AnyDeclaration<FieldSpecs, unknown, object>

const DECLARED = Object.values(
  import.meta.glob<{ declaration: Any }>('../../src/widgets/*/declaration.ts', { eager: true })
).flatMap(({ declaration }) => (declaration ? [declaration] : []))

const LOCALES = ['en', 'es'] as const

const valueFor = (spec: FieldSpec): fc.Arbitrary<number | string | null> => {
  if (spec.kind === 'choice') return fc.constantFrom(...Object.keys(spec.options))
  if (spec.kind === 'day') return fc.option(fc.integer({ min: 18_000, max: 24_000 }))
  if (spec.whole) return fc.integer({ min: Math.ceil(spec.min), max: Math.floor(spec.max) })
  const usual = fc.double({ min: spec.min, max: spec.max, noNaN: true })
  return fc
    .oneof(usual, fc.constantFrom(spec.min, spec.max, spec.fallback))
    .map(value => Number(value.toPrecision(9)) + 0)
}

const cellOf = (spec: ColumnSpec): fc.Arbitrary<string> => {
  const filled: fc.Arbitrary<string> =
    spec.kind === 'text'
      ? fc.constantFrom('ana', 'leo', 'Eva Gil', '__proto__', 'constructor', 'x, y', '<b>')
      : spec.kind === 'flag'
        ? fc.constantFrom('yes', 'no')
        : spec.kind === 'day'
          ? fc
              .integer({ min: 0, max: 900 })
              .map(day => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10))
          : fc
              .integer({
                min: Math.ceil(Math.max(spec.min ?? -1000, -1000)),
                max: Math.floor(Math.min(spec.max ?? 1e5, 1e5))
              })
              .map(value => (spec.kind === 'percent' ? `${value * 100}%` : String(value)))
  return spec.optional ? fc.oneof({ weight: 4, arbitrary: filled }, fc.constant('')) : filled
}

const textOf = (columns: ColumnSpecs) =>
  fc
    .array(fc.tuple(...Object.values(columns).map(cellOf)), { maxLength: 30 })
    .map(rows => [Object.keys(columns), ...rows].map(row => row.join('\t')).join('\n'))

/** No sentence of the page may show how a sum went wrong. */
const sound = (text: string, where: string) => {
  expect(text, where).not.toMatch(/NaN|undefined|Infinity|∞|null|\[object/)
  expect(text.trim(), where).not.toBe('')
}

function soundChart(spec: ChartSpec, where: string): void {
  sound(spec.title, `${where}, title`)
  sound(spec.sentence, `${where}, sentence`)
  expect(spec.table.columns.length, where).toBeGreaterThan(0)
  for (const row of spec.table.rows) {
    expect(row.length, where).toBe(spec.table.columns.length)
    for (const cell of row) expect(Number.isNaN(cell), where).toBe(false)
  }
  const keys = spec.marks.map(({ key }) => key)
  expect(new Set(keys).size, `${where}, keys of marks`).toBe(keys.length)
}

/** The rows of the widget's tables as `result` takes them, from a text for each. */
const rowsOf = (declaration: Any, texts: readonly string[], locale: 'en' | 'es') =>
  declaration.open
    ? readRoled(texts[0] ?? '', declaration.open)
    : rowsFrom(
        declaration,
        tablesOf(declaration).map(
          ({ table }, at) => readListed(texts[at] ?? '', table.columns, { locale }).rows
        )
      )

/** A table of any columns, as hostile as any. */
const openText = fc
  .array(
    fc.array(
      fc.oneof(
        fc.constantFrom(
          'ana',
          '__proto__',
          'constructor',
          '<b>',
          '',
          'NaN',
          '600 123 456',
          'a@b.example'
        ),
        fc.integer({ min: -5, max: 60_000 }).map(String),
        fc
          .integer({ min: 0, max: 900 })
          .map(day => new Date(day * 864e5).toISOString().slice(0, 10))
      ),
      { minLength: 1, maxLength: 6 }
    ),
    { maxLength: 30 }
  )
  .map(rows =>
    [['Edad', 'Sex', 'CP', 'Salud', 'E-mail', 'Id'], ...rows].map(row => row.join('\t')).join('\n')
  )

function check(declaration: Any, values: Record<string, unknown>, texts: readonly string[]): void {
  for (const locale of LOCALES) {
    const rows = rowsOf(declaration, texts, locale)
    const result = declaration.result(values as never, rows, locale, DEFAULTS)
    if (isNoResult(result)) {
      for (const one of LOCALES) sound(result.why[one], declaration.id)
      continue
    }
    const page = { locale, currency: 'EUR' as const }
    const facts = declaration.facts(result, locale)
    for (const { metric, value, shown } of facts) {
      expect(value === null || Number.isFinite(value), `${metric}: ${value}`).toBe(true)
      if (shown !== undefined) sound(shown, metric)
    }
    expect(new Set(facts.map(({ metric }) => metric)).size).toBe(facts.length)
    for (const note of declaration.notes?.(result, page) ?? []) sound(note, declaration.id)
    for (const draw of declaration.charts) {
      const spec = draw(result, page)
      soundChart(spec, spec.id)
      soundChart(draw(result, { ...page, previous: spec }), spec.id)
    }
  }
}

describe.each(DECLARED.map(one => [one.id, one] as const))('%s', (_, declaration) => {
  const defaults = readFields(declaration.id, declaration.fields, DEFAULTS)
  const tables = tablesOf(declaration)
  const samples = (locale: 'en' | 'es') =>
    declaration.open
      ? [declaration.open.sample[locale]]
      : tables.map(({ table }) => table.sample[locale])
  const opening = (locale: 'en' | 'es') => {
    const rows = rowsOf(declaration, samples(locale), locale)
    const result = declaration.result(defaults as never, rows, locale, DEFAULTS)
    if (isNoResult(result)) throw new Error(result.why.en)
    return result
  }

  test('shows a result for what it opens with, the same in both languages', () => {
    const all = LOCALES.map(locale => {
      for (const { table } of tables) {
        const read = readListed(table.sample[locale], table.columns, { locale })
        expect(read.errors).toEqual([])
        expect(read.missing).toEqual([])
      }
      return declaration.facts(opening(locale), locale).map(({ metric, value }) => [metric, value])
    })
    expect(all[0]).toEqual(all[1])
    for (const locale of LOCALES) check(declaration, defaults, samples(locale))
  })

  test('its charts can be drawn', () => {
    const result = opening('en')
    for (const draw of declaration.charts) {
      for (const width of [640, 340]) {
        const svg = drawToString(draw(result, { locale: 'en', currency: 'EUR' }), width, 'en')
        expect(parseHTML(svg).document.querySelector('svg')).not.toBeNull()
      }
    }
  })

  test('says something sound for whatever its fields and its tables allow', () => {
    const values = fc.record(
      Object.fromEntries(
        Object.entries(declaration.fields).map(([id, spec]) => [id, valueFor(spec)])
      )
    )
    const texts: fc.Arbitrary<string[]> = declaration.open
      ? fc.tuple(openText)
      : fc.tuple(...tables.map(({ table }) => textOf(table.columns)))
    fc.assert(
      fc.property(values, texts, (one, rows) => check(declaration, one, rows)),
      { numRuns: 60 }
    )
  })
})
