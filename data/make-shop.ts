// Makes the tables of the sample shop (npm run data). Same seed, same bytes; see README.md.
import { makeCampaign } from './shop/campaign.ts'
import { makeContacts } from './shop/contacts.ts'
import { makeMessy } from './shop/messy.ts'
import { SHOP } from './shop/parameters.ts'
import { type Row, simulate } from './shop/simulate.ts'
import { orderLines } from './shop/table.ts'

/** What is shipped. */
export const SAMPLE = { rows: 500, seed: SHOP.seed } as const

/** The committed tables of the shop: text by file name. */
export function makeShop(): Readonly<Record<string, string>> {
  const rows: readonly Row[] = [...simulate(SAMPLE)]
  return {
    'orders.csv': [...orderLines(rows)].join(''),
    'contacts.csv': makeContacts(rows),
    'campaign.csv': makeCampaign(),
    'orders-messy-es.csv': makeMessy(rows)
  }
}
