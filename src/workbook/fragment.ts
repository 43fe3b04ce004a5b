/** What a page address carries after `#`. */
export interface Fragment {
  /** A workbook state, still encoded (link.ts). */
  readonly link?: string
  /** The section to show. */
  readonly at?: string
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `#section`, `#w=…`, or `#w=…&at=section`; never throws. */
export function readFragment(hash: string): Fragment {
  const body = hash.replace(/^#/, '')
  if (!/^(w|at)=/.test(body)) return body ? { at: decoded(body) } : {}
  const found: { link?: string; at?: string } = {}
  for (const part of body.split('&')) {
    if (part.startsWith('w=')) found.link = part.slice(2)
    else if (part.startsWith('at=')) found.at = decoded(part.slice(3))
  }
  return found
}

/** The same, written: with the leading `#`. */
export function writeFragment({ link, at }: Fragment): string {
  if (link === undefined) return at === undefined ? '' : `#${encodeURIComponent(at)}`
  return `#w=${link}${at === undefined ? '' : `&at=${encodeURIComponent(at)}`}`
}

/** Whether an address names an exercise to be shown: `#x=…`, the whole of it, or `#id=…`, one of ours. */
export const carriesExercise = (hash: string): boolean => /^#(x|id)=/.test(hash)
