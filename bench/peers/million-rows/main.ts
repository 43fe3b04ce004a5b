/** A page for each contender, by the fragment of its address: nothing of the others is loaded. */
import type { BenchPage, Contender, Table, Timed } from './contender.ts'

const CONTENDERS: Readonly<Record<string, () => Promise<Contender>>> = {
  ours: async () => (await import('./ours.ts')).contender({ merge: 'row', refunds: 'purchase' }),
  'ours as set': async () => (await import('./ours.ts')).contender(),
  duckdb: async () => (await import('./duckdb.ts')).contender,
  arquero: async () => (await import('./arquero.ts')).contender,
  floor: async () => (await import('./floor.ts')).contender
}

const named = CONTENDERS[decodeURIComponent(location.hash.slice(1))]
let contender: Contender | undefined

function chosenFile(): File {
  const file = document.querySelector('input')?.files?.[0]
  if (!file) throw new Error('bench: no file was chosen')
  return file
}

async function timed(table: Table): Promise<Timed> {
  if (!contender) throw new Error('bench: not started')
  const began = performance.now()
  const outcome = await contender.run(table)
  return { ms: performance.now() - began, outcome }
}

const page: BenchPage = {
  async start() {
    const began = performance.now()
    contender = await named?.()
    await contender?.start()
    return performance.now() - began
  },
  async prepare() {
    const began = performance.now()
    await contender?.prepare?.()
    return performance.now() - began
  },
  file: () => timed(chosenFile()),
  text: async () => timed(await chosenFile().text())
}
Object.assign(window, { bench: page })
