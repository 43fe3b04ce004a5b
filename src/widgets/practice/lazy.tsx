import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

interface Load<P> {
  /** The same function every time. */
  readonly load: () => Promise<ComponentType<P>>
}

/** A part of an exercise whose script comes when it is needed; where it does not, the exercise goes on without. */
export function Lazy<P extends object>({ load, ...props }: Load<P> & P) {
  const [loaded, setLoaded] = useState<{ readonly as: ComponentType<P> }>()
  useEffect(() => {
    load().then(
      as => setLoaded({ as }),
      () => undefined
    )
  }, [load])
  if (!loaded) return null
  const { as: Part } = loaded
  // What is left are the part's own.
  return <Part {...(props as unknown as P)} />
}
