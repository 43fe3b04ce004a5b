import type { Matrix } from '../../analysis/ambassadors/matrix.ts'
import { nameOf } from '../../charts/names.ts'
import { ChartTable } from '../parts/chart-table.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { words } from './words.ts'

interface Props {
  readonly result: { readonly matrix: Matrix }
  readonly page: MoneyPage
}

/** More are a file, and no table of a page. */
const MOST = 10

/** The ambassadors with most friends, by name. */
export function AmbassadorTable({ result: { matrix }, page: { locale, currency } }: Props) {
  const { ambassadors } = matrix
  if (ambassadors.length === 0) return null
  const count = { kind: 'integer' } as const
  return (
    <ChartTable
      locale={locale}
      table={{
        caption:
          ambassadors.length > MOST
            ? `${words.top[locale]} (${MOST}/${ambassadors.length})`
            : words.top[locale],
        columns: [
          { label: words.customer[locale] },
          { label: words.friends[locale], style: count },
          { label: words.participation[locale], style: { kind: 'number' } },
          { label: words.spend[locale], style: { kind: 'money', currency } },
          { label: words.member[locale] }
        ],
        rows: ambassadors
          .slice(0, MOST)
          .map(({ customer, friends, participation, spend, club }) => [
            ...[nameOf(customer, locale), friends, participation, spend],
            club === null ? '–' : words[club ? 'yes' : 'no'][locale]
          ])
      }}
    />
  )
}
