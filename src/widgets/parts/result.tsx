import type { ComponentChildren } from 'preact'

interface Props {
  readonly metric: string
  /** Unrounded, in the metric's own unit; absent where the metric has no value. */
  readonly value: number | undefined
  readonly children: ComponentChildren
  readonly class?: string
}

/** A result as the DOM contract has it: which metric, the unrounded number, and what is shown. */
export function Result({ metric, value, children, class: className }: Props) {
  return (
    <data
      class={className}
      data-metric={metric}
      data-value={value === undefined ? '' : String(value)}
      value={value === undefined ? '' : String(value)}
    >
      {children}
    </data>
  )
}
