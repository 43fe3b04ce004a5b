import { useRef, useState } from 'preact/hooks'
import { WIDTHS } from '../../charts/layout.ts'
import { patch } from '../../charts/patch.ts'
import type { ChartSpec } from '../../charts/spec.ts'
import type { Locale } from '../../i18n/locale.ts'
import { words } from '../words.ts'
import { ChartTable } from './chart-table.tsx'
import { useUpdateWhenShown } from './when-shown.ts'

// Removed from the browser's bundle with the branch it stands in: linkedom and Plot draw at build time.
const server = import.meta.env.SSR ? await import('../../charts/server.ts') : undefined

interface Props {
  readonly spec: ChartSpec
  readonly locale: Locale
}

/**
 * A chart with its finding as title, the spoken sentence and its data as a table. Drawn into the page at
 * build time by Plot in two widths (style sheets show one); afterwards its elements are moved in place,
 * and the page never has to fetch Plot.
 */
export function Chart({ spec, locale }: Props) {
  const titleId = `chart-${spec.id}`
  return (
    <figure class="chart" data-chart={spec.id} aria-labelledby={titleId}>
      <figcaption id={titleId}>{spec.title}</figcaption>
      {(['wide', 'narrow'] as const).map(size => (
        <Drawing key={size} spec={spec} locale={locale} size={size} />
      ))}
      <p class="chart-sentence">{spec.sentence}</p>
      <DataDetails spec={spec} locale={locale} />
      {spec.source && <p class="chart-source">{spec.source}</p>}
    </figure>
  )
}

function Drawing({ spec, locale, size }: Props & { readonly size: 'wide' | 'narrow' }) {
  const width = WIDTHS[size]
  const host = useRef<HTMLDivElement>(null)
  const drawn = useRef(spec)
  const wanted = useRef(spec)
  wanted.current = spec
  useUpdateWhenShown(host, spec, () => {
    const svg = host.current?.querySelector('svg')
    if (!svg || drawn.current === wanted.current) return
    patch(svg, wanted.current, width, locale)
    drawn.current = wanted.current
  })

  const [markup] = useState(() => ({
    __html: server ? server.drawToString(spec, width, locale) : ''
  }))
  return <div ref={host} class={`drawing drawing-${size}`} dangerouslySetInnerHTML={markup} />
}

/** The table is drawn anew only while it is open: nobody sees the rows of a closed one. */
function DataDetails({ spec, locale }: Props) {
  const [open, setOpen] = useState(false)
  const shown = useRef(spec)
  if (open) shown.current = spec
  return (
    <details
      class="chart-data"
      onToggle={event => setOpen((event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary>{words.dataAsTable[locale]}</summary>
      <ChartTable table={shown.current.table} locale={locale} />
    </details>
  )
}
