import type { ComponentChildren } from 'preact'

/**
 * A part whose contents come from the worker. Until the first answer it keeps what the page was built
 * with, which Preact leaves alone: nothing is computed, and nothing sent twice, for a reader who only reads.
 */
export const Kept = ({ children }: { readonly children: ComponentChildren | undefined }) =>
  children === undefined ? (
    <div key="kept" dangerouslySetInnerHTML={{ __html: '' }} />
  ) : (
    <div key="live">{children}</div>
  )
