import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { WIDTHS } from '../../charts/drawing/layout.ts'
import { patch } from '../../charts/drawing/patch.ts'
import type { Look } from '../../charts/look.ts'
import type { ChartSpec } from '../../charts/spec.ts'
import type { Locale } from '../../i18n/locale.ts'
import { same } from '../../workbook/json.ts'
import { words } from '../words.ts'
import { ChartKey } from './chart-key.tsx'
import { ChartSave } from './chart-save.tsx'
import { ChartTable } from './chart-table.tsx'
import type { MoneyPage } from './use-workbook.ts'
import { useUpdateWhenShown } from './when-shown.ts'

// Removed from the browser's bundle with the branch it stands in: linkedom and Plot draw at build time.
const server = import.meta.env.SSR ? await import('../../charts/drawing/server.ts') : undefined

/** What a chart shows, and how. */
interface Subject<T> {
  /** The numbers now, and the page they are written for. */
  readonly data: () => { readonly shown: T; readonly page: MoneyPage }
  /** `previous` is the chart of the moment before, whose axes are kept. */
  readonly draw: (shown: T, look: Look) => ChartSpec
  /** What of the numbers the chart depends on, if not all: it is not drawn again for the others. */
  readonly basis?: (shown: T) => unknown
}

/** A chart that follows the reader's numbers. Numbers that come out the same again draw nothing. */
export function useChart<T>({ data, draw, basis }: Subject<T>): ReadonlySignal<ChartSpec> {
  const last = useRef<{ page: MoneyPage; on: unknown; spec: ChartSpec }>()
  return useComputed(() => {
    const { shown, page } = data()
    const on = basis ? basis(shown) : shown
    const before = last.current
    if (before && before.page === page && same(before.on, on)) return before.spec
    const spec = draw(shown, { ...page, previous: before?.spec })
    last.current = { page, on, spec }
    return spec
  })
}

interface Props {
  readonly spec: ReadonlySignal<ChartSpec>
  readonly locale: Locale
}

/**
 * A chart with its finding as title, the spoken sentence and its data as a table. Drawn into the page at
 * build time by Plot in two widths (style sheets show one); afterwards its elements are moved in place,
 * and the page never has to fetch Plot.
 */
export function Chart({
  spec,
  locale,
  over,
  prompt = false
}: Props & {
  /** Lies over the drawing, of the same size: see CellPicker. */
  readonly over?: ComponentChildren
  /** Its numbers come from the worker: nothing has to be painted before it. */
  readonly prompt?: boolean
}) {
  const { id } = spec.peek()
  const source = useComputed(() => spec.value.source).value
  const titleId = `chart-${id}`
  return (
    <figure class="chart" data-chart={id} aria-labelledby={titleId}>
      <figcaption id={titleId}>{useComputed(() => spec.value.title)}</figcaption>
      <ChartKey spec={spec} />
      <div class="drawings">
        {(['wide', 'narrow'] as const).map(size => (
          <Drawing key={size} spec={spec} locale={locale} size={size} prompt={prompt} />
        ))}
        {over}
      </div>
      <p class="chart-sentence">{useComputed(() => spec.value.sentence)}</p>
      <DataDetails spec={spec} locale={locale} />
      {source && <p class="chart-source">{source}</p>}
    </figure>
  )
}

const emptyDrawing = () => document.createElementNS('http://www.w3.org/2000/svg', 'svg')

interface DrawingProps extends Props {
  readonly size: 'wide' | 'narrow'
  readonly prompt: boolean
}

function Drawing({ spec, locale, size, prompt }: DrawingProps) {
  const width = WIDTHS[size]
  const host = useRef<HTMLDivElement>(null)
  const [update] = useState(() => {
    let drawn = spec.peek()
    return () => {
      if (!host.current) return
      const svg = host.current.querySelector('svg')
      const wanted = spec.peek()
      if (svg && drawn === wanted) return
      // A chart that came with numbers from the worker was not in the page when it was built.
      patch(svg ?? host.current.appendChild(emptyDrawing()), wanted, width, locale)
      drawn = wanted
    }
  })
  useUpdateWhenShown(host, spec, update, prompt)

  const [markup] = useState(() => ({
    __html: server ? server.drawToString(spec.peek(), width, locale) : ''
  }))
  return <div ref={host} class={`drawing drawing-${size}`} dangerouslySetInnerHTML={markup} />
}

/** The table is drawn anew only while it is open: nobody sees the rows of a closed one. */
function DataDetails({ spec, locale }: Props) {
  const open = useSignal(false)
  const [last] = useState(() => ({ table: spec.peek().table }))
  const table = useComputed(() => {
    if (open.value) last.table = spec.value.table
    return last.table
  })
  return (
    <details
      class="chart-data"
      onToggle={event => {
        open.value = (event.currentTarget as HTMLDetailsElement).open
      }}
    >
      <summary>{words.dataAsTable[locale]}</summary>
      <ChartTable table={table.value} locale={locale} />
      <ChartSave spec={spec} locale={locale} />
    </details>
  )
}
