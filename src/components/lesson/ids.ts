const counts = new WeakMap<Request, number>()

/** A number that no other caller gets on the same page: for ids that aria-describedby points at. */
export function nextId(page: Request): number {
  const next = (counts.get(page) ?? 0) + 1
  counts.set(page, next)
  return next
}
