/**
 * The parts of Observable Plot that charts use: at build time, and in tests as the measure of what the page
 * draws by itself (picture.ts).
 */
export {
  areaY,
  axisX,
  axisY,
  barX,
  barY,
  cell,
  dot,
  gridX,
  gridY,
  line,
  plot,
  rect,
  ruleX,
  ruleY,
  text
} from '@observablehq/plot'
