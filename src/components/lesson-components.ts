import ChannelShare from './ChannelShare.astro'
import Cltv from './Cltv.astro'
import Cohorts from './Cohorts.astro'
import CustomerFlow from './CustomerFlow.astro'
import Exercise from './Exercise.astro'
import Forecast from './Forecast.astro'
import Incremental from './Incremental.astro'
import Callout from './lesson/Callout.astro'
import Check from './lesson/Check.astro'
import Cite from './lesson/Cite.astro'
import Given from './lesson/Given.astro'
import HoldoutExample from './lesson/HoldoutExample.astro'
import Metric from './lesson/Metric.astro'
import Sample from './lesson/Sample.astro'
import Section from './lesson/Section.astro'
import SideNote from './lesson/SideNote.astro'
import Sources from './lesson/Sources.astro'
import Term from './lesson/Term.astro'
import TwelveCustomers from './lesson/TwelveCustomers.astro'
import Value from './lesson/Value.astro'
import Worked from './lesson/Worked.astro'
import MonthlyTable from './MonthlyTable.astro'
import PrivacyLab from './PrivacyLab.astro'
import PurchaseLadder from './PurchaseLadder.astro'
import Rfm from './Rfm.astro'
import RfmMovement from './RfmMovement.astro'
import Transactions from './Transactions.astro'
import UnitEconomics from './UnitEconomics.astro'
import Widget from './Widget.astro'

/**
 * Everything that a lesson may use without importing it. A widget joins by one line here; its name and
 * its attributes are compared between the languages (src/i18n/parity.ts).
 */
export const lessonComponents = {
  Callout,
  Check,
  Cite,
  Given,
  HoldoutExample,
  Metric,
  Sample,
  Section,
  SideNote,
  Sources,
  Term,
  TwelveCustomers,
  Value,
  Worked,
  ChannelShare,
  Cltv,
  Cohorts,
  Forecast,
  Incremental,
  PrivacyLab,
  PurchaseLadder,
  Rfm,
  RfmMovement,
  Transactions,
  CustomerFlow,
  Exercise,
  MonthlyTable,
  UnitEconomics,
  Widget
}
