import type { ComponentChildren } from 'preact'

interface Props {
  /** What scrolls, for a reader who comes by keyboard or screen reader. */
  readonly label: string
  readonly children: ComponentChildren
}

/** Room for a table that may be wider than the page. */
export function Scroll({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="table-scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
