import type { ByteSource } from '../ingest/transactions/reading.ts'
import { fromText } from '../ingest/transactions/source.ts'

/** Tables that come with the workbook, by id. Each is a file of its own that is fetched when it is needed. */
const SAMPLES = {
  'sample-orders': {
    name: 'orders.csv',
    text: async () => (await import('../../data/orders.csv?raw')).default
  },
  'sample-contacts': {
    name: 'contacts.csv',
    text: async () => (await import('../../data/contacts.csv?raw')).default
  },
  'sample-campaign': {
    name: 'campaign.csv',
    text: async () => (await import('../../data/campaign.csv?raw')).default
  }
} as const

export type SampleId = keyof typeof SAMPLES

export const isSample = (id: string): id is SampleId => Object.hasOwn(SAMPLES, id)

export async function sampleSource(id: SampleId): Promise<ByteSource> {
  const { name, text } = SAMPLES[id]
  return fromText(name, await text())
}
