/** How a text holds its baskets: one a line, or a row for each item with the order it belongs to. */
export type BasketLayout = 'lines' | 'rows'

/** Baskets in columns: every item has a code, every basket its codes. */
export interface Baskets {
  /** By code. Code 0 is the item in most baskets; among equals the first by name. */
  readonly names: readonly string[]
  /** Baskets that hold each item, by code. */
  readonly counts: Uint32Array
  /** Where each basket starts in `items`; one more at the end. */
  readonly starts: Uint32Array
  /** Codes, ascending in each basket, each once. */
  readonly items: Uint32Array
}

/** How a text was read. */
export interface BasketReport {
  readonly layout: BasketLayout
  readonly baskets: number
  /** Different items. */
  readonly items: number
  /** Cells that named an item once more in the same basket, and count once. */
  readonly repeated: number
  /** Baskets left out because they hold too many items to be one person's shopping. */
  readonly huge: number
  /** Lines left out: totals, and rows without an order or an item. */
  readonly setAside: number
  /** Baskets or items beyond the limits, not read. */
  readonly unread: number
}

export const BASKET_LIMITS = {
  /** Bytes of a file. */
  bytes: 60_000_000,
  baskets: 500_000,
  items: 50_000,
  /** Items in one basket. */
  size: 200,
  /** Characters of a name. */
  name: 80
} as const

export interface ReadBaskets {
  readonly baskets: Baskets
  readonly report: BasketReport
}
