/**
 * The parts of Observable Plot that charts use. Widgets import this module lazily (`import('../charts/plot.ts')`),
 * so that nothing of Plot is in the first bundle and nothing unused in the second.
 */
export {
  areaY,
  axisX,
  axisY,
  barX,
  dot,
  gridX,
  gridY,
  line,
  plot,
  ruleX,
  ruleY,
  text
} from '@observablehq/plot'
