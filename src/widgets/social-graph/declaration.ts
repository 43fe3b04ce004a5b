import type { TieRow } from '../../analysis/network/build.ts'
import { type Shape, shapeOf } from '../../analysis/network/shape.ts'
import type { Declaration, NoResult } from '../declared/declaration.ts'
import { After } from './after.tsx'
import { COLUMNS } from './columns.ts'
import { FIELDS } from './fields.ts'
import { notesOf } from './notes.ts'
import { STARTS } from './own.ts'
import { remembered } from './said.ts'
import { sample } from './sample.ts'
import { words } from './words.ts'

export type Fields = typeof FIELDS
export type Columns = typeof COLUMNS

const WHY = { empty: words.empty, 'no-ties': words.noTies, 'too-many': words.tooMany } as const

/** Shapes of rows already seen: a network is the same object while its rows are, and nothing is computed again. */
const known = new WeakMap<readonly TieRow[], Map<string, Shape | NoResult>>()

function shapeOnce(rows: readonly TieRow[], weights: string): Shape | NoResult {
  const shapes = known.get(rows) ?? new Map<string, Shape | NoResult>()
  known.set(rows, shapes)
  const before = shapes.get(weights)
  if (before) return before
  const found = shapeOf(rows, weights === 'count')
  const shape = found.ok ? found.shape : { why: WHY[found.why] }
  shapes.set(weights, shape)
  return shape
}

/**
 * A network of people. What is light is computed here; groups, measures, places and spreads come from a
 * worker of their own and are shown by `After`.
 */
export const declaration: Declaration<Fields, Columns, Shape> = {
  id: 'social-graph',
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  placed: Object.keys(FIELDS),
  table: {
    columns: COLUMNS,
    sample,
    label: words.table,
    help: words.tableHelp,
    most: 10_000
  },
  perRow: { starts: STARTS },
  result: ({ weights }, rows) => shapeOnce(rows, weights),
  facts: ({ network, pieces, density }, locale) => [
    {
      metric: 'network-people',
      label: words.people[locale],
      value: network.names.length,
      style: { kind: 'integer' }
    },
    {
      metric: 'network-ties',
      label: words.ties[locale],
      value: network.from.length,
      style: { kind: 'integer' }
    },
    {
      metric: 'network-mean-ties',
      label: words.meanTies[locale],
      value: (2 * network.from.length) / network.names.length,
      style: { kind: 'number', digits: 1 }
    },
    {
      metric: 'network-density',
      label: words.density[locale],
      value: density,
      style: { kind: 'percent' }
    },
    {
      metric: 'network-pieces',
      label: words.pieces[locale],
      value: pieces,
      style: { kind: 'integer' }
    }
  ],
  copied: remembered,
  charts: [],
  notes: (shape, { locale }) => notesOf(shape, locale),
  After
}
