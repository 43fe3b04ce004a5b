import { inspect } from '../../../src/analysis/data-quality/inspect.ts'
import { type MatchModel, SHARES } from '../../../src/analysis/data-quality/model.ts'
import type { QualityParams } from '../../../src/analysis/data-quality/report.ts'
import { type Decisions, resolve } from '../../../src/analysis/data-quality/resolve.ts'
import { DEFAULT_RULES } from '../../../src/analysis/data-quality/survive.ts'
import { readContacts } from '../../../src/ingest/contacts/read.ts'
import { finish } from '../../../src/ingest/work/steps.ts'

export const MODEL: MatchModel = {
  shares: SHARES,
  repeats: 0.1,
  threshold: 0.9,
  byRarity: true,
  households: true,
  byBox: true
}

export const SURVIVORSHIP = { rules: DEFAULT_RULES, trusted: '' }

export const PARAMS: QualityParams = {
  today: 20_783,
  staleSince: 20_053,
  empties: true,
  model: MODEL,
  survivorship: SURVIVORSHIP,
  prices: {
    letters: 4,
    letterCost: 1.2,
    mails: 24,
    bounceCost: 0.05,
    moved: 0.2,
    margin: 40,
    lost: 0.3,
    duplicateCost: 2
  }
}

export const HEADER =
  'id,name,surnames,email,phone,postcode,town,birth,document,last contact,source'

/** Reads, checks and resolves a table of that header. */
export function resolved(
  lines: readonly string[],
  more: { readonly model?: Partial<MatchModel>; readonly decisions?: Decisions } = {}
) {
  const table = readContacts([HEADER, ...lines].join('\n'))
  const inspected = finish(
    inspect(table, {
      dating: { today: PARAMS.today, dayFirst: true },
      staleSince: PARAMS.staleSince,
      empties: true
    })
  )
  const found = finish(
    resolve({
      cells: inspected.cells,
      holds: table.holds,
      model: { ...MODEL, ...more.model },
      survivorship: SURVIVORSHIP,
      decisions: more.decisions ?? { same: [], apart: [] }
    })
  )
  return { table, inspected, ...found }
}

/** Rows enough that agreeing by chance is unlikely: strangers without anything in common. */
export const strangers = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => {
    const letters = [at, at / 26, at / 676]
      .map(part => String.fromCharCode(97 + (Math.floor(part) % 26)))
      .join('')
    return `S${at},Q${letters}x,W${letters}z Y${letters}v,${letters}${at}q@example.net,7${String(10_000_000 + at * 7919).padStart(8, '0')},,,,,,`
  })
