import Callout from './lesson/Callout.astro'
import Check from './lesson/Check.astro'
import Cite from './lesson/Cite.astro'
import Section from './lesson/Section.astro'
import SideNote from './lesson/SideNote.astro'
import Sources from './lesson/Sources.astro'
import Term from './lesson/Term.astro'

/**
 * Everything that a lesson may use without importing it. A widget joins by one line here; its name and
 * its attributes are compared between the languages (src/i18n/parity.ts).
 */
export const lessonComponents = {
  Callout,
  Check,
  Cite,
  Section,
  SideNote,
  Sources,
  Term
}
