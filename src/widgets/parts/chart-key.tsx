import { type ReadonlySignal, useComputed } from '@preact/signals'
import type { ChartSpec, KeyEntry } from '../../charts/spec.ts'

/** What the colours of a chart mean. Outside the drawing, where it wraps and grows as text does. */
export function ChartKey({ spec }: { readonly spec: ReadonlySignal<ChartSpec> }) {
  const entries = useComputed(() => spec.value.key ?? []).value
  if (entries.length === 0) return null
  return (
    <ul class="chart-key">
      {entries.map(entry => (
        <li key={entry.text}>
          <Swatch {...entry} /> {entry.text}
        </li>
      ))}
    </ul>
  )
}

/** Looks as in the drawing by styles/chart-key.css. No image: the figure has one, with a name. */
const Swatch = ({ swatch }: KeyEntry) => (
  <span
    class="swatch"
    data-kind={swatch.kind}
    data-step={swatch.kind === 'cell' ? swatch.level : swatch.series}
  />
)
