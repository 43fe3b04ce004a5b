import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { toTex } from '../../formula/tex.ts'
import type { Node } from '../../formula/tree.ts'
import type { Locale } from '../../i18n/locale.ts'
import { idOfName } from '../../metrics/metric.ts'
import { symbolOf } from '../../metrics/names.ts'
import { inSlot } from './slot.ts'

// Removed from the browser's bundle with the branch it stands in.
const server = import.meta.env.SSR ? await import('./markup.ts') : undefined

interface Props {
  readonly node: Node
  readonly locale: Locale
  /** What a name's slot shows: the number as the page writes it, or a dash. */
  readonly numberOf: (id: string) => string
  /** False of a formula that stands by for other conventions: its numbers are brought up when it is shown. */
  readonly shown: boolean
}

/**
 * A formula with the reader's numbers in it. The MathML is written at build time; afterwards only the
 * text of its slots changes, and fraction bars stretch by themselves.
 */
export function FormulaView({ node, locale, numberOf, shown }: Props) {
  const host = useRef<HTMLSpanElement>(null)
  const slots = useRef<readonly HTMLElement[]>()
  useLayoutEffect(() => {
    if (!shown) return
    slots.current ??= [...(host.current?.querySelectorAll<HTMLElement>('[data-slot]') ?? [])]
    for (const slot of slots.current) {
      const text = inSlot(numberOf(slot.dataset.slot ?? ''), slot.hasAttribute('data-parens'))
      if (slot.textContent !== text) slot.textContent = text
    }
  })
  const [markup] = useState(() => ({ __html: server ? html(node, locale, numberOf) : '' }))
  return <span ref={host} class="formula" dangerouslySetInnerHTML={markup} />
}

/** Build time: symbols, then the same with numbers. */
function html(node: Node, locale: Locale, numberOf: (id: string) => string): string {
  if (!server) return ''
  const symbols = toTex(node, { locale, symbol: name => symbolOf(name, locale) })
  const numbers = toTex(node, {
    locale,
    symbol: name => symbolOf(name, locale),
    number: () => '0'
  })
  const slot = (id: string) => numberOf(idOfName(id))
  return (
    server.formulaMarkup(`\\displaystyle ${symbols}`, slot) +
    server.formulaMarkup(`\\displaystyle =${numbers}`, slot)
  )
}
