import type { Communities } from '../../analysis/network/communities.ts'
import type { Shape } from '../../analysis/network/shape.ts'
import { nameOf } from '../../charts/names.ts'
import type { DataTable } from '../../charts/spec.ts'
import type { Locale } from '../../i18n/locale.ts'
import { partWords as words } from './part-words.ts'

/** Groups that are listed; whoever asks for smaller ones gets hundreds. */
const MOST = 40

/** Each group: people, ties within and to others, and who has most ties. */
export function groupsTable(
  { network, degree }: Shape,
  { of, sizes }: Communities,
  locale: Locale
): DataTable {
  const inside = sizes.map(() => 0)
  const outside = sizes.map(() => 0)
  const add = (sums: number[], group: number) => {
    sums[group] = (sums[group] ?? 0) + 1
  }
  network.from.forEach((from, tie) => {
    const [a, b] = [of[from] as number, of[network.to[tie] as number] as number]
    if (a === b) add(inside, a)
    else for (const group of [a, b]) add(outside, group)
  })
  const central = sizes.map(() => -1)
  of.forEach((group, person) => {
    const known = central[group] as number
    if (known < 0 || (degree[person] as number) > (degree[known] as number)) central[group] = person
  })
  const style = { kind: 'integer' } as const
  return {
    caption: words.groupsTable[locale],
    columns: [
      { label: words.group[locale], style },
      { label: words.members[locale], style },
      { label: words.inside[locale], style },
      { label: words.outside[locale], style },
      { label: words.central[locale] }
    ],
    rows: sizes
      .slice(0, MOST)
      .map((size, group) => [
        ...[group + 1, size, inside[group] ?? 0, outside[group] ?? 0],
        nameOf(network.names[central[group] as number] ?? '', locale)
      ])
  }
}
