import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { stopWhereItScrolls } from './tab-stop.ts'

interface Props {
  /** What scrolls, for a reader who comes by keyboard or screen reader. */
  readonly label: string
  readonly children: ComponentChildren
}

/** Room for a table that may be wider than the page. */
export function Scroll({ label, children }: Props) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => (host.current ? stopWhereItScrolls(host.current) : undefined), [])
  return (
    // A group, not a region: the section around it is the landmark.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div ref={host} class="table-scroll" tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  )
}
