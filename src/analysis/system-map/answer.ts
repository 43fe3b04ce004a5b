import type { Flow } from './flow.ts'
import { OUT, type SwitchId } from './model.ts'

/** The channels by which a customer answers: they buy, click, call or write. */
const IN = ['pos', 'web', 'apps', 'social', 'call'] as const satisfies readonly SwitchId[]

/** Whether messages go out, and by which channels an answer to them comes in and is kept. */
export function answers({ off, gives }: Flow): {
  readonly sent: boolean
  readonly by: readonly SwitchId[]
} {
  const kept = { crm: !off.has('crm'), erp: !off.has('erp') }
  const ways = { pos: kept.erp || kept.crm, web: kept.crm || kept.erp, apps: kept.crm || kept.erp }
  return {
    sent: OUT.some(out => gives.get(out)?.size),
    by: IN.filter(id => !off.has(id) && (ways[id as keyof typeof ways] ?? kept.crm))
  }
}
