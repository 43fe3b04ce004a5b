import { type FunnelFindings, funnelFindings } from '../../analysis/marketing-funnel/findings.ts'
import { funnelCac } from '../../charts/funnel-cac.ts'
import { funnelLeversChart } from '../../charts/funnel-levers.ts'
import { funnelSteps } from '../../charts/funnel-steps.ts'
import type { Declaration } from '../declared/declaration.ts'
import { After } from './after.tsx'
import { COLUMNS } from './columns.ts'
import { FIELDS } from './fields.ts'
import { notesOf } from './notes.ts'
import { SAMPLE } from './sample.ts'
import { words } from './words.ts'

/** A small business’s funnel: customers, CAC by channel, and what would be worth improving. */
export const declaration: Declaration<typeof FIELDS, typeof COLUMNS, FunnelFindings> = {
  id: 'funnel',
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  more: ['visitPrice'],
  table: {
    columns: COLUMNS,
    sample: SAMPLE,
    label: words.table,
    help: words.tableHelp,
    most: 500
  },
  result: (
    { lead, qualified, customer, shared, step, leadCost, qualifiedCost, customerCost, visitPrice },
    rows
  ) => {
    if (rows.length === 0) return { why: words.noChannels }
    if (rows.every(({ visits }) => visits === 0)) return { why: words.noVisits }
    const costs = { lead: leadCost, qualified: qualifiedCost, customer: customerCost }
    return funnelFindings(rows, { lead, qualified, customer }, shared, { step, costs, visitPrice })
  },
  facts: ({ funnel: { counts, cac, cost }, best }, locale) => [
    {
      metric: 'funnel-customers',
      label: words.customers[locale],
      value: counts.customer,
      style: { kind: 'number' }
    },
    { metric: 'funnel-cac', label: words.cac[locale], value: cac, style: { kind: 'money' } },
    {
      metric: 'funnel-best',
      label: words.best[locale],
      value: best?.costPerExtra ?? null,
      style: { kind: 'money' }
    },
    { metric: 'funnel-cost', label: words.cost[locale], value: cost, style: { kind: 'money' } },
    {
      metric: 'funnel-leads',
      label: words.leads[locale],
      value: counts.lead,
      style: { kind: 'number' }
    },
    {
      metric: 'funnel-qualified',
      label: words.qualifiedLeads[locale],
      value: counts.qualified,
      style: { kind: 'number' }
    }
  ],
  charts: [funnelSteps, funnelCac, funnelLeversChart],
  notes: notesOf,
  After
}
