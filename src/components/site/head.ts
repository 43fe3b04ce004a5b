import { THEME_KEY } from '../../workbook/keys.ts'

/**
 * The one inline script: sets a stored theme before anything is painted, and marks that scripts run.
 * Kept as text because its hash goes into the page's policy.
 */
export const HEAD_SCRIPT = `(r=>{r.dataset.js='';try{const t=localStorage.getItem('${THEME_KEY}');if(t==='dark'||t==='light')r.dataset.theme=t}catch{}})(document.documentElement)`
