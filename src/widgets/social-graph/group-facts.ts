import type { Communities } from '../../analysis/network/communities.ts'
import type { Reach } from '../../analysis/network/spread.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Fact } from '../parts/fact.ts'
import { partWords as words } from './part-words.ts'

/** How many groups, how good the division is, and how much of it was luck. */
export function groupFacts({ sizes, modularity, tries }: Communities, locale: Locale): Fact[] {
  const groups = tries.map(one => one.groups)
  const values = tries.map(one => one.modularity)
  const two = (value: number) => formatNumber(value + 0, locale, { kind: 'number', digits: 3 })
  const range = (from: string, to: string) =>
    from === to ? from : `${from} ${locale === 'en' ? 'to' : 'a'} ${to}`
  const found = range(String(Math.min(...groups)), String(Math.max(...groups)))
  return [
    {
      metric: 'network-groups',
      label: words.groups[locale],
      value: sizes.length,
      style: { kind: 'integer' }
    },
    {
      metric: 'network-modularity',
      label: words.modularity[locale],
      value: modularity + 0,
      style: { kind: 'number', digits: 3 }
    },
    {
      metric: 'network-runs',
      label: words.runsFound[locale],
      value: Math.min(...values) + 0,
      style: { kind: 'number', digits: 3 },
      shown: `${found} (${range(two(Math.min(...values)), two(Math.max(...values)))})`
    }
  ]
}

/** How far the message goes from those chosen, and from as many drawn by lot. */
export function reachFacts(reach: Reach | undefined, random: Reach, locale: Locale): Fact[] {
  const style = { kind: 'number', digits: 1 } as const
  const one = (value: number) => formatNumber(value + 0, locale, style)
  const to = locale === 'en' ? 'to' : 'a'
  const shown = ({ mean, low, high }: Pick<Reach, 'mean' | 'low' | 'high'>) =>
    `${one(mean)} (${one(low)} ${to} ${one(high)}, 95${locale === 'en' ? '%' : '\u00a0%'})`
  const fact = (
    metric: string,
    label: string,
    value: Parameters<typeof shown>[0] | null
  ): Fact => ({
    metric,
    label,
    value: value?.mean ?? null,
    style,
    ...(value ? { shown: shown(value) } : {})
  })
  return [
    fact('reach-mean', words.reachMean[locale], reach ?? null),
    {
      metric: 'reach-usual',
      label: words.reachUsual[locale],
      value: reach?.usual[1] ?? null,
      style,
      ...(reach ? { shown: `${one(reach.usual[0])} ${to} ${one(reach.usual[1])}` } : {})
    },
    fact('reach-random', words.reachRandom[locale], random),
    fact('reach-more', words.reachMore[locale], reach?.more ?? null)
  ]
}
