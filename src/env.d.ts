import 'astro'

declare module 'astro' {
  interface AstroClientDirectives {
    /** Fetches a widget's script when a reader touches it; `alone`: and not when its neighbours wake. */
    'client:touch'?: boolean | 'alone' | 'class'
  }
}
