import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext, useEffect, useLayoutEffect } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import type { Page } from '../../metrics/show.ts'
import { openWorkbook } from '../../workbook/browser.ts'
import { type Currency, currencyOf, DEFAULTS, type State } from '../../workbook/state.ts'
import { type Store, workbook } from '../../workbook/store.ts'
import { carryAcrossLanguages } from './carry-across-languages.ts'

/**
 * A store for what is only looked at, such as an exercise that somebody is writing: widgets under it keep
 * nothing on the device and mix with nobody's answers.
 */
export const AsideStore = createContext<Store | undefined>(undefined)

/** A widget's view of the reader's workbook. The same signals for as long as the widget lives. */
export interface Live {
  /**
   * What the reader has done. Whoever reads its value is drawn again at every key; read a computed of
   * the part that shows instead.
   */
  readonly state: ReadonlySignal<State>
  readonly store: Store
  /** False on the server and in the first render in the browser, which has to match it. */
  readonly live: ReadonlySignal<boolean>
}

/**
 * The reader's workbook. At first it is the one that the page was built with, because Preact leaves
 * what differs at hydration as it is; what the reader has done follows.
 */
export function useWorkbook(): Live {
  const { store, live } = useStore()
  const state = useComputed(() => (live.value ? store.state.value : DEFAULTS))
  return { state, store, live }
}

/** The same without the state. */
export function useStore(): Omit<Live, 'state'> {
  const live = useSignal(false)
  const aside = useContext(AsideStore)
  useEffect(() => {
    if (!aside) carryAcrossLanguages(openWorkbook().store)
    live.value = true
  }, [aside])
  return { store: aside ?? workbook(), live }
}

/** A page on which the currency is known. */
export type MoneyPage = Page & { readonly currency: Currency }

/** The language of the page and the reader's currency: a new object only when one of them changes. */
export function usePage(state: ReadonlySignal<State>, locale: Locale): ReadonlySignal<MoneyPage> {
  const currency = useComputed(() => currencyOf(state.value))
  return useComputed(() => ({ locale, currency: currency.value }))
}

/** What a component is given, as a signal. */
export function useFollowed<T>(value: T): ReadonlySignal<T> {
  const followed = useSignal(value)
  useLayoutEffect(() => {
    followed.value = value
  }, [value])
  return followed
}
