import type { Locale } from '../../i18n/locale.ts'
import { partWords as words } from './part-words.ts'

/** What the dots mean: groups by number, or how the message has met people. */
export function PictureKey({
  sizes,
  spreading,
  locale
}: {
  readonly sizes: readonly number[]
  readonly spreading: boolean
  readonly locale: Locale
}) {
  const entries = spreading
    ? (
        [
          ['keyStart', 4, true],
          ['keyReached', 1, false],
          ['keyNewest', 2, false],
          ['keyNot', 0, false]
        ] as const
      ).map(([id, series, square]) => ({ text: words[id][locale], series, square }))
    : sizes.slice(0, 12).map((size, at) => ({
        text: `${at + 1} (${size})`,
        series: (at % 6) + 1,
        square: at > 5
      }))
  return (
    <ul class="chart-key net-key">
      {entries.map(({ text, series, square }) => (
        <li key={text}>
          <span
            class="net-swatch"
            data-series={series}
            data-square={square ? '' : undefined}
            aria-hidden="true"
          />{' '}
          {text}
        </li>
      ))}
    </ul>
  )
}
