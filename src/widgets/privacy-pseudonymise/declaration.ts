import { type Fate, minimise } from '../../analysis/pseudonym/minimise.ts'
import { proposeFates } from '../../analysis/pseudonym/propose.ts'
import { MOBILES } from '../../analysis/pseudonym/spaces.ts'
import { guessBits } from '../../charts/guess-bits.ts'
import { seconds } from '../../charts/seconds.ts'
import { finish, type Steps } from '../../ingest/work/steps.ts'
import type { AnyColumnsDeclaration, NoResult, RoledTable } from '../declared/declaration.ts'
import { After } from './after.tsx'
import type { Leaving } from './leaving.ts'
import { SAMPLE } from './sample.ts'
import { ROLES, words } from './words.ts'

const FIELDS = {
  rate: {
    kind: 'number',
    show: 'integer',
    whole: true,
    min: 1,
    max: 1e15,
    fallback: 1_000_000,
    label: words.rate,
    help: words.rateHelp
  }
} as const

const COUNT = { kind: 'integer' } as const

function* steps({ rate }: { readonly rate: number }, table: RoledTable): Steps<Leaving | NoResult> {
  if (table.rows === 0) return { why: words.empty }
  // Roles of the table are those of the declaration.
  return { minimised: yield* minimise(table, table.roles as readonly Fate[]), rate }
}

/** What leaves a table, and how soon a pseudonym without a key is undone. */
export const declaration: AnyColumnsDeclaration<typeof FIELDS, Leaving> = {
  id: 'privacy-pseudonymise',
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  more: ['rate'],
  open: {
    sample: SAMPLE,
    label: words.table,
    help: words.help,
    most: 50_000,
    roles: ROLES,
    propose: proposeFates
  },
  steps,
  result: (values, table) => finish(steps(values, table)),
  facts({ minimised, rate }, locale) {
    const { hashed, table, kept, dropped } = minimised
    const sum = (of: (one: (typeof hashed)[number]) => number) =>
      hashed.reduce((all, one) => all + of(one), 0)
    const count = (metric: string, label: keyof typeof words, value: number) => ({
      ...{ metric, label: words[label][locale], value, style: COUNT }
    })
    const whole = MOBILES.size / rate
    return [
      count('table-rows', 'rows', table.rows),
      count('columns-kept', 'kept', kept),
      count('columns-dropped', 'dropped', dropped),
      count('columns-hashed', 'hashed', hashed.length),
      count(
        'pseudonyms',
        'pseudonyms',
        sum(one => one.distinct.length)
      ),
      count(
        'spellings-merged',
        'merged',
        sum(one => one.merged)
      ),
      count(
        'cells-unreadable',
        'unreadable',
        sum(one => one.unreadable)
      ),
      {
        ...{ metric: 'mobile-seconds', label: words.exhaust[locale], value: whole },
        ...{ style: { kind: 'number' }, shown: seconds(whole, locale) }
      }
    ]
  },
  charts: [({ rate }, look) => guessBits(rate, look)],
  After
}
