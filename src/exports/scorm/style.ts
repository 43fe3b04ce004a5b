/** The style of a package's page; small, readable in both colour schemes, and without files of its own. */
export const STYLE = `:root { color-scheme: light dark; }
body { font: 1.0625rem/1.5 Georgia, 'Times New Roman', serif; max-width: 44rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; }
ol { padding-left: 1.5rem; } li { margin-block: 1.25rem; }
label { font-weight: bold; }
input { font: inherit; inline-size: 10rem; padding: 0.25rem 0.5rem; }
button { font: inherit; padding: 0.25rem 0.75rem; }
p { margin-block: 0.4rem; } details { margin-block: 0.4rem; }
.note { font-size: 0.9375rem; opacity: 0.85; }
.verdict { border-inline-start: 3px solid currentcolor; padding-inline-start: 0.75rem; }
.verdict:empty { display: none; }
.verdict[data-tone='good'] { border-color: #2e7d32; }
.verdict[data-tone='bad'] { border-color: #b3261e; }
#progress { font-weight: bold; }
`
