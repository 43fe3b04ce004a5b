/** What can be wrong with a value that stands in a cell. */
export type Fault =
  | 'no-at'
  | 'syntax'
  | 'domain-slip'
  | 'length'
  | 'prefix'
  | 'placeholder'
  | 'lost-zero'
  | 'no-postcode'
  | 'no-province'
  | 'other-province'
  | 'not-a-date'
  | 'future'
  | 'too-old'
  | 'form'
  | 'letter'
  | 'not-a-name'

/**
 * A cell as it was understood: `value` is how it is written from now on, `fault` what is wrong with it as it
 * stands. Both: it was wrong and can be put right. A fault alone: nobody knows what was meant.
 */
export type Reading =
  | { readonly value: string; readonly fault?: Fault }
  | { readonly value?: undefined; readonly fault: Fault }
