import type { SegmentDesk } from '../../analysis/segments/desk.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Fact } from '../parts/fact.ts'
import { words } from './words.ts'

/** What the builder leads with. */
export function factsOf(desk: SegmentDesk, locale: Locale): Fact[] {
  const { share, profile } = desk
  const percent = (value: number) => formatNumber(value, locale, { kind: 'percent', digits: 1 })
  const whole = { kind: 'integer' } as const
  const apart = profile?.differences.filter(one => one.apart).length ?? null
  return [
    { metric: 'segment-size', label: words.size[locale], value: desk.members, style: whole },
    {
      metric: 'segment-share',
      label: words.share[locale],
      value: share?.share ?? null,
      style: { kind: 'percent', digits: 1 },
      ...(share
        ? {
            shown: `${percent(share.share)} (${percent(share.low)} ${locale === 'en' ? 'to' : 'a'} ${percent(share.high)})`
          }
        : {})
    },
    {
      metric: 'segment-undecided',
      label: words.undecided[locale],
      value: desk.undecided,
      style: whole
    },
    { metric: 'traits-apart', label: words.apart[locale], value: apart, style: whole },
    {
      metric: 'campaign-value',
      label: words.campaign[locale],
      value: desk.campaign.value + 0,
      style: { kind: 'money' }
    },
    {
      metric: 'campaign-everybody',
      label: words.everybodyValue[locale],
      value: desk.everybody.value + 0,
      style: { kind: 'money' }
    },
    {
      metric: 'campaign-break-even',
      label: words.breakEven[locale],
      value: desk.campaign.breakEven,
      style: { kind: 'percent', digits: 2 }
    }
  ]
}
