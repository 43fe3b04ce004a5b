/**
 * Stands in for d3-geo in the browser's bundle (astro.config.mjs): Plot imports every map projection
 * from it, 17 kB compressed, and no chart of the workbook is a map. A chart that becomes one says so
 * here instead of drawing nothing.
 */
function noMaps(): never {
  throw new Error('charts: d3-geo is left out of the page; see no-maps.ts')
}

// Plot makes one transform while it loads, and uses it for maps only.
export const geoTransform = () => ({ stream: noMaps })

export {
  noMaps as geoAlbers,
  noMaps as geoAlbersUsa,
  noMaps as geoAzimuthalEqualArea,
  noMaps as geoAzimuthalEquidistant,
  noMaps as geoCentroid,
  noMaps as geoClipRectangle,
  noMaps as geoConicConformal,
  noMaps as geoConicEqualArea,
  noMaps as geoConicEquidistant,
  noMaps as geoEqualEarth,
  noMaps as geoEquirectangular,
  noMaps as geoGnomonic,
  noMaps as geoGraticule10,
  noMaps as geoMercator,
  noMaps as geoOrthographic,
  noMaps as geoPath,
  noMaps as geoStereographic,
  noMaps as geoStream,
  noMaps as geoTransverseMercator
}
