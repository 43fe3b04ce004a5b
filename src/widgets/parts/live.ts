import { useEffect, useState } from 'preact/hooks'
import { openWorkbook } from '../../workbook/browser.ts'
import { DEFAULTS, type State } from '../../workbook/state.ts'
import { type Store, workbook } from '../../workbook/store.ts'
import { carryAcrossLanguages } from './carry.ts'

/** A widget's view of the reader's workbook. */
export interface Live {
  readonly state: State
  readonly store: Store
  /** False on the server and in the first render in the browser, which has to match it. */
  readonly live: boolean
}

/**
 * The reader's state, as a signal that re-renders the widget. The first render has the defaults, because
 * that is what the page was built with; Preact leaves attributes that differ at hydration as they are.
 */
export function useWorkbook(): Live {
  const { store, live } = useStore()
  return { state: live ? store.state.value : DEFAULTS, store, live }
}

/** The same without the state: for what does not change with every key. */
export function useStore(): Omit<Live, 'state'> {
  const [live, setLive] = useState(false)
  useEffect(() => {
    carryAcrossLanguages(openWorkbook().store)
    setLive(true)
  }, [])
  return { store: workbook(), live }
}
