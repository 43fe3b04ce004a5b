import { CLASSES, type RfmResult } from '../analysis/rfm/model.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { RFM_TEXT } from './rfm-text.ts'
import { SHARE, sayer } from './say.ts'
import type { ChartSpec, ColumnMark } from './spec.ts'

/** The share of customers in each class beside the share of revenue they bring. */
export function rfmClasses(result: RfmResult, look: Look): ChartSpec {
  const words = RFM_TEXT[look.locale]
  const say = sayer(look)
  const { classes, customers } = result
  const columns = (share: 'customerShare' | 'revenueShare'): ColumnMark['columns'] =>
    classes.flatMap(({ id, [share]: to }) =>
      to === null
        ? []
        : [{ at: id, from: 0, to, text: say.share(to), short: say.share(to).replace(/\s?%/, '') }]
    )
  const shares = classes.flatMap(({ customerShare, revenueShare }) => [
    customerShare,
    revenueShare ?? 0
  ])
  const marks: ColumnMark[] = [
    {
      ...{ kind: 'column', key: 'customers', series: 1, slot: [0, 2] },
      columns: columns('customerShare')
    },
    // Series 3 is the one that is nearly empty.
    {
      ...{ kind: 'column', key: 'revenue', series: 3, slot: [1, 2] },
      columns: columns('revenueShare')
    }
  ]
  const drawn = customers === 0 ? [] : marks.filter(mark => mark.columns.length > 0)
  return {
    id: 'rfm-classes',
    title: words.classesTitle(result, say),
    sentence: words.classesSentence(result, say),
    x: { type: 'band', label: words.classAxis, domain: CLASSES },
    y: {
      type: 'linear',
      label: words.shareAxis,
      // Room over the highest column for its number.
      domain: stableDomain([0, ...shares.map(share => share * 1.08)], previousDomain(look, 'y')),
      format: { kind: 'percent' }
    },
    marks: drawn,
    key: drawn.map(({ key, series }) => ({
      swatch: { kind: 'column', series },
      text: key === 'customers' ? words.customerShare : words.revenueShare
    })),
    table: {
      caption: words.classesCaption(result, say),
      columns: [
        { label: words.rfmClass },
        { label: words.customers, style: { kind: 'integer' } },
        { label: words.customerShare, style: SHARE },
        { label: words.revenue, style: { kind: 'money', currency: look.currency } },
        { label: words.revenueShare, style: SHARE },
        { label: words.mean, style: { kind: 'money', currency: look.currency } }
      ],
      rows: classes.map(({ id, customers, customerShare, revenue, revenueShare, mean }) => [
        id,
        customers,
        customerShare,
        revenue,
        revenueShare,
        mean
      ])
    }
  }
}
