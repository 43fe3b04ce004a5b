import type { ComponentProps, ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Beside } from './beside.tsx'

type Props = ComponentProps<typeof Beside>

/** Comes when there is a wrong formula to be drawn: who answers right never fetches a chart. */
export function LazyBeside(props: Props) {
  const [loaded, setLoaded] = useState<{ readonly as: ComponentType<Props> }>()
  useEffect(() => {
    void import('./beside.tsx').then(
      ({ Beside }) => setLoaded({ as: Beside }),
      // Without the picture, the verdict has said it.
      () => undefined
    )
  }, [])
  if (!loaded) return null
  const { as: Drawn } = loaded
  return <Drawn {...props} />
}
