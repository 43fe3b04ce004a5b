import type { ReadonlySignal } from '@preact/signals'
import { useComputed } from '@preact/signals'
import { h } from 'preact'
import { SWATCH, swatchOf } from '../../charts/drawing/swatch.ts'
import type { ChartSpec, KeyEntry } from '../../charts/spec.ts'

/** What the colours of a chart mean. Outside the drawing, where it wraps and grows as text does. */
export function ChartKey({ spec }: { readonly spec: ReadonlySignal<ChartSpec> }) {
  const entries = useComputed(() => spec.value.key ?? []).value
  if (entries.length === 0) return null
  return (
    <ul class="chart-key">
      {entries.map(entry => (
        <li key={entry.text}>
          <Swatch entry={entry} /> {entry.text}
        </li>
      ))}
    </ul>
  )
}

function Swatch({ entry }: { readonly entry: KeyEntry }) {
  const { width, height } = SWATCH
  const { tag, attributes } = swatchOf(entry)
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {h(tag, attributes)}
    </svg>
  )
}
