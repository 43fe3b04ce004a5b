import { changeLog } from '../../analysis/data-quality/clean.ts'
import { type Checked, check } from '../../analysis/data-quality/report.ts'
import { CONTACT_LIMITS, type ContactTable, readContacts } from '../../ingest/contacts/read.ts'
import { decoded } from '../../ingest/text/decoded.ts'
import { inSlices } from '../../ingest/work/steps.ts'
import { csvFile } from '../downloads.ts'
import { logRows, tableRows } from './files.ts'
import type { ContactsWish, QualityAnswer, QualityEngine, QualityRefusal } from './quality.ts'
import { sampleContacts } from './sample.ts'
import { measureShipped } from './truth.ts'

/** Milliseconds of work after which a cancel that has come in is heard. */
const TURN = 40

type Read =
  | { readonly ok: true; readonly table: ContactTable }
  | { readonly ok: false; readonly why: QualityRefusal }

/** The engine of contacts as it runs in the worker and at build time. It holds one table. */
export function createQuality(): QualityEngine {
  let held: { key: string; table: ContactTable } | undefined
  let last: { table: ContactTable; checked: Checked } | undefined
  let turns = 0

  const read = async ({ from, key, roles, dayFirst }: ContactsWish): Promise<Read> => {
    if (held?.key === key) return { ok: true, table: held.table }
    const text = await textOf(from)
    if (typeof text !== 'string') return { ok: false, why: text.why }
    const columns = Object.fromEntries(
      Object.entries(roles).map(([index, id]) => [Number(index), id])
    )
    const table = readContacts(text, { columns, dayFirst })
    if (table.rows.length === 0) return { ok: false, why: 'empty' }
    held = { key, table }
    return { ok: true, table }
  }

  return {
    async check(wish, params, said, onStep = () => undefined): Promise<QualityAnswer> {
      turns += 1
      const mine = turns
      const began = performance.now()
      try {
        const found = await read(wish)
        if (!found.ok) return found
        const { table } = found
        const checked = await inSlices(check(table, params, said), () => turns !== mine, {
          slice: TURN,
          tell: onStep
        })
        if (!checked) return { ok: false, why: 'interrupted' }
        last = { table, checked }
        return { ok: true, report: checked.report, milliseconds: performance.now() - began }
      } catch (error) {
        return {
          ok: false,
          why: 'failed',
          message: error instanceof Error ? error.message : String(error)
        }
      }
    },

    interrupt() {
      turns += 1
    },

    accuracies: params => measureShipped(params),

    async download(what, locale) {
      if (!last) return undefined
      const { table, checked } = last
      return what === 'table'
        ? csvFile(tableRows(table, checked.cleaned, locale), locale)
        : csvFile(
            logRows(table, changeLog(table, checked.inspected, checked.cleaned), locale),
            locale
          )
    }
  }
}

async function textOf(
  from: ContactsWish['from']
): Promise<string | { readonly why: QualityRefusal }> {
  if ('sample' in from) return sampleContacts(from.sample)
  if ('text' in from) return from.text
  // In bytes, of which a character has one to three.
  if (from.file.size > 2 * CONTACT_LIMITS.characters) return { why: 'too-large' }
  const text = decoded(await from.file.arrayBuffer())
  if (text === undefined) return { why: 'not-text' }
  return text.length > CONTACT_LIMITS.characters ? { why: 'too-large' } : text
}
