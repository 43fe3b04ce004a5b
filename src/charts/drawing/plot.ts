/**
 * The parts of Observable Plot that charts use: at build time, and in tests as the measure of what the page
 * draws by itself (picture.ts).
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
