import { beforeAll, describe, expect, test } from 'vitest'
import { check, type QualityReport } from '../../src/analysis/data-quality/report.ts'
import { drawToString } from '../../src/charts/drawing/server.ts'
import { qualityAccuracy } from '../../src/charts/quality-accuracy.ts'
import { qualityPairs } from '../../src/charts/quality-pairs.ts'
import { qualityScores } from '../../src/charts/quality-scores.ts'
import type { ChartSpec } from '../../src/charts/spec.ts'
import { createQuality } from '../../src/engine/quality/create.ts'
import type { Accuracies, QualityRefusal } from '../../src/engine/quality/quality.ts'
import { readContacts } from '../../src/ingest/contacts/read.ts'
import { finish } from '../../src/ingest/work/steps.ts'
import { notesOf, refusalOf } from '../../src/widgets/data-quality/notes.ts'
import { PARAMS } from '../analysis/data-quality/contacts.ts'

const LOCALES = ['en', 'es'] as const
const EMPTY = { true: 0, found: 0, both: 0, precision: null, recall: null }

const tables = {
  sample: '',
  strange: 'shoe size\n38',
  one: 'name,email\nAna,ana@example.org'
}
const reports = new Map<string, QualityReport>()
let accuracies: Accuracies

beforeAll(async () => {
  const engine = createQuality()
  const answer = await engine.check(
    { from: { sample: 'en' }, key: 'sample', roles: {}, dayFirst: null },
    PARAMS,
    {}
  )
  if (answer.ok) reports.set('sample', answer.report)
  for (const name of ['strange', 'one'] as const)
    reports.set(name, finish(check(readContacts(tables[name]), PARAMS, {})).report)
  accuracies = await engine.accuracies(PARAMS)
})

function sound(spec: ChartSpec, locale: 'en' | 'es'): void {
  for (const text of [spec.title, spec.sentence, spec.table.caption]) {
    expect(text).not.toMatch(/NaN|undefined|Infinity|null/)
    expect(text.length).toBeGreaterThan(5)
  }
  for (const width of [340, 680]) expect(drawToString(spec, width, locale)).toContain('<svg')
  const keys = spec.marks.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
}

describe.each(LOCALES)('charts of the data quality desk, %s', locale => {
  const look = { locale, currency: 'EUR' }
  test.each(Object.keys(tables))('%s', name => {
    const report = reports.get(name) as QualityReport
    sound(qualityPairs({ report, threshold: 0.9 }, look), locale)
    sound(qualityScores(report, look), locale)
    for (const note of notesOf(report, 12, locale)) expect(note).not.toMatch(/NaN|undefined/)
  })

  test('accuracy, measured and without anything', () => {
    const { sample, heldOut } = accuracies
    const spec = qualityAccuracy(
      { threshold: 0.9, sample: sample.curve, heldOut: heldOut.curve },
      look
    )
    sound(spec, locale)
    expect(spec.table.rows).toHaveLength(7)
    const none = [{ threshold: 0.5, accuracy: EMPTY }]
    sound(qualityAccuracy({ threshold: 0.9, sample: none, heldOut: none }, look), locale)
  })

  test('every refusal says what would help', () => {
    const kinds: QualityRefusal[] = ['empty', 'too-large', 'not-text', 'interrupted', 'failed']
    for (const kind of kinds) expect(refusalOf(kind, locale).length).toBeGreaterThan(60)
  })
})

test('the table says what the columns of the chart say', () => {
  const report = reports.get('sample') as QualityReport
  const spec = qualityScores(report, { locale: 'en', currency: 'EUR' })
  expect(spec.table.rows[2]?.[1]).toBeCloseTo(report.people / report.rows, 12)
  const pairs = qualityPairs({ report, threshold: 0.9 }, { locale: 'en', currency: 'EUR' })
  const sum = pairs.table.rows.reduce((all, row) => all + Number(row[2]), 0)
  expect(sum).toBe(report.compared)
})
