import { type Rescue, rescue } from '../../analysis/margin/rescue.ts'
import {
  boundsHold,
  type MarginSegments,
  marginSegments,
  segmentOf
} from '../../analysis/margin/segments.ts'
import { marginLorenz } from '../../charts/margin-lorenz.ts'
import { marginShares } from '../../charts/margin-shares.ts'
import { rescueLeaving } from '../../charts/rescue-leaving.ts'
import { rescueOptions } from '../../charts/rescue-options.ts'
import type { Declaration } from '../declared/declaration.ts'
import { COLUMNS } from './columns.ts'
import { DeckReadings } from './deck-readings.tsx'
import { FIELDS } from './fields.ts'
import { notesOf } from './notes.ts'
import { sample } from './sample.ts'
import { SegmentTable } from './segment-table.tsx'
import { words } from './words.ts'

interface ValueSegments {
  readonly found: MarginSegments
  readonly rescue: Rescue
  /** Rows whose customer stands above already. */
  readonly again: number
}

/** Customers by margin, and what can be done about those with less than none. */
export const declaration: Declaration<typeof FIELDS, typeof COLUMNS, ValueSegments> = {
  id: 'value-segments',
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  table: { columns: COLUMNS, sample, label: words.tableLabel, help: words.tableHelp },
  result: ({ gold, silver, bronze, ...plan }, rows) => {
    const bounds = { gold, silver, bronze }
    if (!boundsHold(bounds)) return { why: words.order }
    if (rows.length === 0) return { why: words.empty }
    const losses = rows.filter(({ margin }) => segmentOf(margin, bounds) === 'destroyers')
    return {
      found: marginSegments(
        rows.map(({ margin }) => margin),
        bounds
      ),
      rescue: rescue(losses, plan, -bronze),
      again: rows.length - new Set(rows.map(({ customer }) => customer)).size
    }
  },
  facts: (
    { found, rescue: { customers, after, today, leavers, stillBelow, breakEven } },
    locale
  ) => [
    {
      metric: 'margin-total',
      label: words.total[locale],
      value: found.total,
      style: { kind: 'money' }
    },
    {
      metric: 'value-destroyed',
      label: words.destroyed[locale],
      value: found.destroyed,
      style: { kind: 'money' }
    },
    {
      metric: 'margin-gini',
      label: words.gini[locale],
      value: found.gini,
      style: { kind: 'number', digits: 2 }
    },
    {
      metric: 'rescue-after',
      label: words.after[locale],
      value: after + 0,
      style: { kind: 'money' }
    },
    {
      metric: 'rescue-change',
      label: words.change[locale],
      value: after - today + 0,
      style: { kind: 'money', signed: true }
    },
    {
      metric: 'rescue-leavers',
      label: words.leavers[locale],
      value: leavers,
      style: { kind: 'number', digits: 1 }
    },
    {
      metric: 'rescue-still',
      label: words.stillBelow[locale],
      value: stillBelow,
      style: { kind: 'integer' }
    },
    {
      metric: 'rescue-break-even',
      label: words.breakEven[locale],
      value: breakEven,
      style: { kind: 'percent', digits: 1 },
      ...(breakEven === null && customers > 0 ? { shown: words.anyShare[locale] } : {})
    }
  ],
  charts: [
    ({ found }, look) => marginShares(found, look),
    ({ found }, look) => marginLorenz(found, look),
    (result, look) => rescueLeaving(result.rescue, look),
    (result, look) => rescueOptions(result.rescue, look)
  ],
  notes: ({ rescue: plan, again }, page) => notesOf(plan, again, page),
  Before: SegmentTable,
  After: DeckReadings
}
