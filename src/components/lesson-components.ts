import CustomerFlow from './CustomerFlow.astro'
import Exercise from './Exercise.astro'
import Callout from './lesson/Callout.astro'
import Check from './lesson/Check.astro'
import Cite from './lesson/Cite.astro'
import Given from './lesson/Given.astro'
import Metric from './lesson/Metric.astro'
import Section from './lesson/Section.astro'
import SideNote from './lesson/SideNote.astro'
import Sources from './lesson/Sources.astro'
import Term from './lesson/Term.astro'
import Value from './lesson/Value.astro'
import MonthlyTable from './MonthlyTable.astro'
import UnitEconomics from './UnitEconomics.astro'

/**
 * Everything that a lesson may use without importing it. A widget joins by one line here; its name and
 * its attributes are compared between the languages (src/i18n/parity.ts).
 */
export const lessonComponents = {
  Callout,
  Check,
  Cite,
  Given,
  Metric,
  Section,
  SideNote,
  Sources,
  Term,
  Value,
  CustomerFlow,
  Exercise,
  MonthlyTable,
  UnitEconomics
}
