/**
 * The workbook's own worker, as it was built for the site, asked as its page asks: open, then analyse.
 * Started from a blob as `src/engine/start.ts` does.
 */
import { proxy, type Remote, wrap } from 'comlink'
import type { Counting } from '../../../src/analysis/customers/summary-model.ts'
import { DEFAULT_RFM } from '../../../src/analysis/rfm/model.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import type { Contender, Table } from './contender.ts'

async function startWorker(): Promise<Remote<Engine>> {
  const address = new URL('worker.js', location.href).href
  const code = `import(${JSON.stringify(address)}).then(() => postMessage('ready'))`
  const blob = new Blob([code], { type: 'text/javascript' })
  const worker = new Worker(URL.createObjectURL(blob), { type: 'module', name: 'en' })
  await new Promise(done => worker.addEventListener('message', done, { once: true }))
  return wrap<Engine>(worker)
}

async function answered(table: Table, engine: Remote<Engine>, counting: Partial<Counting>) {
  const source = typeof table === 'string' ? { name: 'Pasted rows', text: table } : table
  const opened = await engine.open(
    source,
    {},
    proxy(() => undefined)
  )
  if (!opened.ok) throw new Error(`bench: refused, ${opened.refusal.kind}`)
  const { id, report } = opened.card
  const params = { ...DEFAULT_RFM, ...counting, asOf: report.to ?? 0 }
  const answer = await engine.analyse('rfm', id, params)
  if (!answer.ok) throw new Error(`bench: no answer, ${answer.why.kind}`)
  // Comlink's types do not carry a generic call through.
  if (!('cells' in answer.result)) throw new Error('bench: not the map of RFM')
  return answer.result
}

/** @param counting what counts as a purchase, where it is not what the workbook proposes */
export function contender(counting: Partial<Counting> = {}): Contender {
  let engine: Remote<Engine> | undefined
  return {
    async start() {
      engine = await startWorker()
    },
    async prepare() {
      await engine?.warm()
    },
    async run(table) {
      if (!engine) throw new Error('bench: not started')
      const { customers, revenue, cells } = await answered(table, engine, counting)
      return { customers, revenue, cells: cells.flat().map(cell => cell.customers) }
    }
  }
}
