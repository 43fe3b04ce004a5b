import type { Sheet } from '../../metrics/reading.ts'
import type { Page } from '../../metrics/show.ts'
import type { Live } from '../parts/live.ts'

interface Props extends Live {
  readonly sheet: Sheet
  readonly page: Page
}

export function Charts(_: Props) {
  return null
}
