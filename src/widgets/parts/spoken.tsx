import { useEffect, useRef, useState } from 'preact/hooks'

/** A pause in typing or sliding after which a result is worth saying, in milliseconds. */
const PAUSE = 700

interface Props {
  /** The result as shown. */
  readonly now: string
  readonly tell: (now: string, before: string) => string
  /** Nothing is said of how the page opens, nor of what the reader left on an earlier visit. */
  readonly live: boolean
}

/** Says to a screen reader what has become of a result, once it has stood still. */
export function Spoken({ now, tell, live }: Props) {
  const before = useRef<string | undefined>(undefined)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (!live) return
    const last = before.current
    if (last === undefined) before.current = now
    if (last === undefined || last === now) return
    const timer = setTimeout(() => {
      before.current = now
      setSaid(tell(now, last))
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [now, live])
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  )
}
