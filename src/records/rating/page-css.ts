/** Looks of a printed sheet: black on white, boxes that are never cut by the end of a page, room for a pencil. */
export const PAGE_CSS = `
@page{margin:16mm}
*{box-sizing:border-box;margin:0;padding:0}
body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:500 1rem/1.45 "Rapport text","Atkinson Hyperlegible Next",system-ui,sans-serif;color:#1f2336;background:#fff}
h1,h2,h3{font-family:"Rapport head","Rapport text",system-ui,sans-serif;line-height:1.15}
h1{font-size:1.75rem}
h2{font-size:1.2rem;margin:1.75rem 0 .6rem;padding-bottom:.2rem;border-bottom:2px solid}
h3{font-size:1rem;margin:.7rem 0 .25rem}
header p{margin-top:.6rem}
.who{display:flex;gap:1.5rem}
.who span{flex:1;border-bottom:1.5px solid;padding-top:.9rem}
.small{font-size:.875rem;color:#545a74}
.about{margin:1.25rem 0;padding:.9rem 1.1rem;border:2px solid;border-radius:.6rem}
.about ul{padding-left:1.2rem}
.line,.sight{margin:.35rem 0}
.sight{font-style:italic;color:#545a74}
.paper{margin:.5rem 0;padding:.5rem .8rem;border-left:4px solid #8c8471;background:#f6f0e2}
.box{margin:1rem 0;padding:.2rem 1rem .7rem;border:2px solid;border-radius:.6rem;break-inside:avoid}
.box ul{list-style:none}
.box li{display:grid;grid-template-columns:1.15rem 1.2rem 1fr;gap:.6rem;padding:.3rem 0;align-items:start}
.box li i{width:1.15rem;height:1.15rem;margin-top:.15rem;border:2px solid;border-radius:.2rem}
.note{font-size:.875rem;color:#545a74;border-bottom:1px solid;padding-top:.5rem}
@media print{body{margin:0;padding:0;max-width:none;font-size:11pt}h2{break-after:avoid}.paper{background:none}}
`;
