import { type Invitations, invitations } from '../../analysis/ambassadors/invitations.ts'
import { type Matrix, matrixOf } from '../../analysis/ambassadors/matrix.ts'
import { populationOf, type Reach, reachOf } from '../../analysis/ambassadors/reach.ts'
import { ambassadorMap } from '../../charts/ambassador-map.ts'
import { ambassadorReach } from '../../charts/ambassador-reach.ts'
import { invitationNet } from '../../charts/invitation-net.ts'
import type { Localised } from '../../i18n/locale.ts'
import type { Declaration } from '../declared/declaration.ts'
import { AmbassadorTable } from './ambassador-table.tsx'
import { CellTable } from './cell-table.tsx'
import { COLUMNS } from './columns.ts'
import { FIELDS, MORE } from './fields.ts'
import { notesOf } from './notes.ts'
import { sample } from './sample.ts'
import { words } from './words.ts'

interface Ambassadors {
  readonly matrix: Matrix
  /** Mean friends of the ambassadors, or the reader's number; null without either. */
  readonly size: number | null
  readonly reach: Reach
  readonly measured: boolean
  readonly club: Invitations
  /** Customers of whom nobody has said whether they are in the club. */
  readonly unknown: number
}

/** Who buys and who takes part, whom the influential reach together, and whom to invite to the club. */
export const declaration: Declaration<typeof FIELDS, typeof COLUMNS, Ambassadors> = {
  id: 'ambassadors',
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  more: MORE,
  table: { columns: COLUMNS, sample, label: words.tableLabel, help: words.tableHelp },
  result: (values, rows) => {
    if (rows.length === 0) return { why: words.empty }
    const matrix = matrixOf(rows, values, values.wanted)
    const people = matrix.ambassadors.length
    const friends = matrix.ambassadors.reduce((all, one) => all + one.friends, 0)
    const size = values.audience === 'own' ? values.mean : people > 0 ? friends / people : null
    const measured = values.overlap === 'measured'
    const population = measured ? populationOf(size ?? 0, values.shared) : values.population
    return {
      matrix,
      size,
      measured,
      reach: reachOf(people, size ?? 0, population),
      club: invitations(matrix.cells, {
        accept: {
          'buys-active': values['join-buys-active'],
          'buys-inactive': values['join-buys-inactive'],
          'quiet-active': values['join-quiet-active'],
          'quiet-inactive': values['join-quiet-inactive']
        },
        extra: values.extra,
        margin: values.margin,
        cost: values.cost
      }),
      unknown: rows.filter(({ club }) => club === null).length
    }
  },
  facts: ({ matrix, size, reach, club }, locale) => {
    const fact = (
      metric: string,
      label: Localised,
      value: number | null,
      kind: 'integer' | 'number' | 'percent' | 'money'
    ) => ({
      ...{ metric, label: label[locale], value },
      style: kind === 'percent' ? ({ kind, digits: 1 } as const) : { kind }
    })
    return [
      fact('ambassadors', words.ambassadors, matrix.ambassadors.length, 'integer'),
      fact('mean-friends', words.meanFriends, size, 'number'),
      fact('naive-reach', words.naive, reach.naive, 'integer'),
      fact('distinct-reach', words.distinct, reach.distinct, 'integer'),
      fact('repeated-share', words.repeated, reach.repeated, 'percent'),
      fact('next-reach', words.next, reach.next, 'integer'),
      fact('club-net', words.net, club.net, 'money'),
      fact('club-best', words.best, club.best, 'money'),
      fact('club-break-even', words.breakEven, club.breakEven, 'percent')
    ]
  },
  charts: [
    ({ matrix }, look) => ambassadorMap(matrix, look),
    ({ reach }, look) => ambassadorReach(reach, look),
    ({ club }, look) => invitationNet(club, look)
  ],
  notes: ({ reach, measured, unknown }, page) => notesOf(reach, measured, unknown, page),
  Before: CellTable,
  After: AmbassadorTable
}
