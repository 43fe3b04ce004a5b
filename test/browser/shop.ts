import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { ATTRIBUTION_RULES } from '../../src/analysis/channels/model.ts'
import type { CohortResult } from '../../src/analysis/cohorts/model.ts'
import { DEFAULT_INCREMENTAL } from '../../src/analysis/incremental/model.ts'
import { DEFAULT_RFM, MEASURES } from '../../src/analysis/rfm/model.ts'
import { createEngine } from '../../src/engine/create.ts'
import type { Analyses, AnalysisId, Chosen, Engine, TableCard } from '../../src/engine/engine.ts'
import type { Locale } from '../../src/i18n/locale.ts'
import type { Report } from '../../src/ingest/transactions/reading.ts'
import { field, wake, widget } from './reader.ts'

// The widgets on a table of orders: a table brought to the page, and what the same engine says of it in Node.

/** The lesson whose widgets work on a table of orders. */
export const measuring = (locale: Locale): string => `/${locale}/lessons/measuring-crm/`

export const TRANSACTIONS = 'transactions'

/** The widgets that analyse the table, in the order of the page; each is named after its analysis. */
export const ANALYSES = [
  'rfm',
  'rfm-movement',
  'cltv',
  'cohorts',
  'purchase-ladder',
  'incremental',
  'channel-share'
] as const satisfies readonly AnalysisId[]

type Shown = (typeof ANALYSES)[number]

/** A file of `data/`. */
export const file = (name: string): Buffer =>
  readFileSync(join(import.meta.dirname, '..', '..', 'data', name))

/** The reader's own table: the later half of the sample, with a group for every analysis to have its column. */
export const OWN: string = (() => {
  const [header = '', ...rows] = file('orders.csv').toString().trim().split('\n')
  const grouped = rows
    .slice(-250)
    .map(row => `${row},${Number(row.slice(1, 5)) % 3 === 0 ? 'control' : 'treated'}`)
  return [`${header},group`, ...grouped, ''].join('\n')
})()

/** A table as it was read in Node. */
export interface Shop {
  readonly engine: Engine
  readonly card: TableCard
}

/** Reads a file with the engine that the page has in its worker. */
export async function readInNode(
  content: Uint8Array | string,
  locale: Locale = 'en'
): Promise<Shop> {
  const engine = createEngine(locale)
  const source = new File([typeof content === 'string' ? content : new Uint8Array(content)], 'test')
  const opened = await engine.open(source, {}, () => {})
  if (!opened.ok) throw new Error(`Not read: ${opened.refusal.kind}`)
  return { engine, card: opened.card }
}

/** One of the tables that come with the page. */
export async function sampleInNode(
  id: 'sample-orders' | 'sample-contacts' | 'sample-campaign'
): Promise<Shop> {
  const engine = createEngine('en')
  const card = await engine.load(id)
  if (!card) throw new Error(`Not read: ${id}`)
  return { engine, card }
}

const COUNTING = { merge: 'day', refunds: 'net' } as const
/** What the page takes for a channel of CRM by its name, among those of `data/`. */
const CRM = ['E-mail', 'SMS', 'Correo']

const last = ({ report }: TableCard) => report.to ?? 0

/** The parameters under the default settings, written out once more: the page has to mean the same. */
const USUAL: { readonly [K in Shown]: (card: TableCard) => Analyses[K]['params'] } = {
  rfm: card => ({ ...DEFAULT_RFM, asOf: last(card) }),
  'rfm-movement': card => {
    const [from, to] = [card.report.from ?? 0, last(card)]
    const apart = Math.min(182, Math.floor((to - from) / 2))
    return { ...DEFAULT_RFM, before: to - apart, after: to, target: 0.2, draws: 999, seed: 1 }
  },
  cltv: card => ({
    ...COUNTING,
    asOf: last(card),
    value: 'revenue',
    marginRate: 1,
    costToAcquire: 0,
    costToServe: 0,
    top: 0.1,
    by: 'channel'
  }),
  cohorts: card => ({ ...COUNTING, asOf: last(card), cohorts: 12 }),
  'purchase-ladder': card => ({
    ...COUNTING,
    asOf: last(card),
    steps: 5,
    horizon: 180,
    prospects: null
  }),
  'channel-share': ({ report }) => ({
    lookback: 30,
    halfLife: 7,
    ends: 0.4,
    refunds: 'net',
    ownRow: report.contacts === 0,
    crm: CRM
  }),
  // 95 % was the plan of the sample, and of nobody else.
  incremental: ({ origin }) => ({
    ...DEFAULT_INCREMENTAL,
    planned: origin === 'sample' ? DEFAULT_INCREMENTAL.planned : null,
    treated: null,
    control: null
  })
}

/** Results by the name that the DOM contract gives them; null where there is none. */
export type Facts = Readonly<Record<string, number | null>>

const worths = (groups: readonly { id: string; customers: number; revenue: number }[]): Facts =>
  Object.fromEntries(
    groups.flatMap(({ id, customers, revenue }) => [
      [`${id}-customers`, customers],
      [`${id}-revenue`, revenue]
    ])
  )

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function ofCohorts({ cohorts, older, partial }: CohortResult): Facts {
  const customers = sum(cohorts.map(cohort => cohort.customers))
  const brought = sum(cohorts.map(cohort => sum(cohort.revenue)))
  // Seen to the end of the fourth month.
  const old = cohorts.filter(({ active }) => active.length > (partial ? 4 : 3))
  const there = sum(old.map(cohort => cohort.customers))
  return {
    'cohorts-customers': customers,
    'cohorts-active-3': there === 0 ? null : sum(old.map(({ active }) => active[3] ?? 0)) / there,
    'cohorts-revenue-per-customer': customers === 0 ? null : brought / customers,
    'cohorts-older': older
  }
}

const FACTS: { readonly [K in Shown]: (result: Analyses[K]['result']) => Facts } = {
  rfm: ({ customers, revenue, outside, classes, segments, ties }) => ({
    'rfm-customers': customers,
    'rfm-revenue': revenue,
    'rfm-a-share': classes.find(({ id }) => id === 'A')?.revenueShare ?? null,
    'rfm-outside': outside,
    ...worths(classes),
    ...worths(segments),
    ...Object.fromEntries(MEASURES.map(measure => [`rfm-ties-${measure}`, ties[measure].otherRule]))
  }),
  'rfm-movement': ({ upRate, downRate, rose, fell, aboveTarget, noise }) => ({
    'movement-up-rate': upRate,
    'movement-down-rate': downRate,
    'movement-net': rose - fell,
    'movement-above-target': aboveTarget,
    ...(noise ? { 'movement-p-value': noise.upPValue } : {})
  }),
  cltv: result => ({
    'cltv-total': result.total,
    'cltv-mean': result.mean,
    'cltv-median': result.median,
    'cltv-net': result.net,
    'cltv-below-cost': result.belowCost,
    'cltv-top-share': result.topShare,
    'cltv-gini': result.gini
  }),
  cohorts: ofCohorts,
  'purchase-ladder': ({ steps: [first, second] }) => ({
    'ladder-customers': first?.reached ?? 0,
    'ladder-second': second?.shareOfPrevious ?? null,
    'ladder-within': second?.waiting?.withinHorizon?.share ?? null,
    'ladder-median': second?.waiting?.median ?? null
  }),
  'channel-share': ({ revenue, unassignedRevenue, crmShare }) => ({
    'channel-revenue': revenue,
    'channel-unassigned': unassignedRevenue,
    ...Object.fromEntries(ATTRIBUTION_RULES.map(rule => [`channel-crm-${rule}`, crmShare[rule]]))
  }),
  incremental: result => ({
    'incremental-revenue': result.incremental?.value ?? null,
    'incremental-difference': result.difference?.value ?? null,
    'incremental-lift': result.lift?.value ?? null,
    'incremental-p-value': result.pValue,
    ...(result.bootstrap ? { 'incremental-bootstrap-low': result.bootstrap.low } : {}),
    'incremental-detectable': result.detectable,
    'incremental-split-p-value': result.ratioCheck?.pValue ?? null
  })
}

/** What an analysis of the table comes to, under the default settings but for `changed`. */
export async function resultOf<K extends Shown>(
  { engine, card }: Shop,
  analysis: K,
  changed: Partial<Analyses[K]['params']> = {},
  chosen?: Chosen
): Promise<Analyses[K]['result']> {
  const params = { ...USUAL[analysis](card), ...changed }
  const answer = await engine.analyse(analysis, card.id, params, chosen)
  if (!answer.ok) throw new Error(`${analysis}: ${answer.why.kind}`)
  return answer.result
}

/** The numbers that the widget has to show. */
export const factsOf = async <K extends Shown>(
  shop: Shop,
  analysis: K,
  changed: Partial<Analyses[K]['params']> = {},
  chosen?: Chosen
): Promise<Facts> => FACTS[analysis](await resultOf(shop, analysis, changed, chosen))

/** What the table itself comes to, for the widget that reads it. */
export const factsOfReport = ({ report }: { readonly report: Report }): Facts => ({
  rows: report.rows,
  customers: report.customers,
  revenue: report.revenue,
  refunds: report.refunds.rows,
  'row-errors': report.errors.count,
  blank: report.blank,
  totals: report.totals,
  ...(report.contacts > 0 ? { contacts: report.contacts } : {}),
  ...(report.from === null ? {} : { 'from-day': report.from }),
  ...(report.to === null ? {} : { 'to-day': report.to })
})

const agree = (shown: string | undefined, expected: number | null): boolean => {
  if (shown === undefined) return false
  if (expected === null) return shown === ''
  if (shown === '') return false
  return Math.abs(Number(shown) - expected) <= 1e-9 * Math.max(1e-3, Math.abs(expected))
}

/** The results that a widget does not show as expected. */
async function wrong(page: Page, id: string, facts: Facts): Promise<readonly string[]> {
  const found = await widget(page, id)
    .locator('[data-metric]')
    .evaluateAll(all =>
      all.map(one => [one.dataset['metric'] ?? '', one.dataset['value'] ?? ''] as const)
    )
  const shown = new Map(found)
  return Object.entries(facts)
    .filter(([name, value]) => !agree(shown.get(name), value))
    .map(([name, value]) => `${id}: ${name} is ${shown.get(name)}, not ${value}`)
}

/** Waits until a widget shows these numbers, unrounded. */
export const expectFacts = (page: Page, id: string, facts: Facts): Promise<void> =>
  expect.poll(() => wrong(page, id, facts)).toEqual([])

/** Brings a file by the button, as from a folder. */
export const chooseFile = (page: Page, name: string, content: Uint8Array | string) =>
  field(page, TRANSACTIONS, 'transactions-table-file').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content)
  })

/** The name of the table that a widget shows. */
export const tableOf = (page: Page, id: string) =>
  widget(page, id).locator('.table-bar strong').first()

/** Opens the widget of the table and brings a file to it. */
export async function bring(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  await wake(page, TRANSACTIONS)
  await chooseFile(page, name, content)
  await expect.poll(() => tableOf(page, TRANSACTIONS).textContent()).toBe(name)
}

/** Why a file was not read, as the page says it. */
export const refusal = (page: Page) => widget(page, TRANSACTIONS).locator('.table-bar [role=alert]')

/** The file that a button hands to the reader. */
export async function downloaded(
  page: Page,
  button: Locator
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  const path = join(tmpdir(), `crm-workbook-download-${process.pid}`)
  await download.saveAs(path)
  const text = readFileSync(path, 'utf8')
  rmSync(path)
  return { name: download.suggestedFilename(), text }
}
