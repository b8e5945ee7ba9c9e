/** One style for screen and print: a white page, dark text, one accent; nothing is fetched. */
export const pageStyle = `
:root{--ink:#1c2126;--soft:#59636e;--line:#d5dae0;--pale:#f4f6f8;--accent:#8c1c13}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:#fff;color:var(--ink);font:16px/1.7 "PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,-apple-system,"Segoe UI",sans-serif;font-variant-numeric:tabular-nums lining-nums}
body>*{max-width:60rem;margin-inline:auto;padding-inline:1.5rem}
.skip{position:absolute;left:-100vw}
.skip:focus{left:1rem;top:1rem;background:#fff;padding:.5rem 1rem;outline:3px solid var(--accent)}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
header{padding-top:3.5rem}
.kind{margin:0 0 .5rem;color:var(--accent);font-weight:600;letter-spacing:.06em}
h1{margin:0;font-size:1.9rem;line-height:1.35;font-weight:700;text-wrap:balance}
h2{margin:3.5rem 0 1.25rem;padding-top:.75rem;border-top:2px solid var(--ink);font-size:1.35rem;line-height:1.4}
h3{margin:0 0 .75rem;font-size:1.08rem;line-height:1.5}
h3 .at{color:var(--soft);font-weight:400;margin-inline-end:.6em}
p{margin:.5rem 0}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:1.5rem 0 0;padding:0;list-style:none;font-size:.95rem}
.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:1rem;margin:0 0 1.5rem}
.tiles>div{display:flex;flex-direction:column-reverse;padding:1rem 1.1rem;border:1px solid var(--line);border-radius:4px}
.tiles dt{color:var(--soft);font-size:.92rem;line-height:1.4}
.tiles dd{margin:0;font-size:2.1rem;line-height:1.25;font-weight:600}
.tiles .wrong{border:2px solid var(--accent)}
.tiles .wrong dd{color:var(--accent)}
.lede{font-size:1.08rem}
.finding{margin:0 0 1.5rem;padding:1.1rem 1.35rem 1.2rem;border:1px solid var(--line);border-inline-start:4px solid var(--accent);border-radius:4px}
td p{margin:0}
td .passage{margin-top:.4rem;padding:.4rem .7rem}
.figures{display:flex;flex-wrap:wrap;gap:.5rem 3rem;margin:0 0 .9rem}
.figures dt,.remarks dt{color:var(--soft);font-size:.9rem}
.figures dd{margin:0;font-size:1.4rem;line-height:1.3;font-weight:600}
.figures .right dd{color:var(--accent)}
.figures .basis dd{font-weight:400;color:var(--ink)}
.remarks{display:grid;grid-template-columns:7.5em 1fr;gap:.3rem 1rem;margin:0}
.remarks dt{line-height:1.9}
.remarks dd{margin:0}
figure{margin:0}
.passage{margin:1rem 0 0;padding:.7rem 1rem;background:var(--pale);border-radius:3px}
.passage blockquote{margin:0}
.passage figcaption{margin-top:.2rem;color:var(--soft);font-size:.85rem}
mark{background:#fbe9a7;color:inherit;font-weight:700;padding:0 .15em;text-decoration:underline;text-underline-offset:.2em}
section>.scroll+*,section>figure+*,section>ul+h3{margin-top:1.75rem}
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.94rem;line-height:1.5}
caption{padding:0 0 .75rem;text-align:start;color:var(--soft)}
th,td{padding:.45rem .6rem;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
thead th::first-letter{text-transform:uppercase}
thead th{border-bottom:2px solid var(--ink);vertical-align:bottom;white-space:nowrap}
tbody th{font-weight:400}
tfoot th,tfoot td{border-top:2px solid var(--ink);border-bottom:0;font-weight:600}
.number{text-align:end;white-space:nowrap}
td .of{margin-inline-end:.75em;color:var(--soft);font-size:.88em;font-weight:400}
td.verdict{white-space:nowrap}
tr.differs td,tr.differs th{background:#fdf3f1}
tr.differs .verdict{color:var(--accent);font-weight:700}
.note{color:var(--soft);font-size:.92rem}
svg{display:block;max-width:100%;height:auto}
footer{margin-top:3.5rem;padding-block:1.25rem 3rem;color:var(--soft);font-size:.9rem}
footer p{border-top:1px solid var(--line);padding-top:1rem}
@media(max-width:40rem){.tiles{grid-template-columns:repeat(2,1fr)}.remarks{grid-template-columns:1fr;gap:0}.remarks dd{margin-bottom:.4rem}}
@media print{
@page{size:A4;margin:18mm 16mm}
html{font-size:10pt}
body{font-size:10pt;line-height:1.5}
table{font-size:9pt}
th,td{padding:.22rem .45rem}
body>*{max-width:none;padding-inline:0}
nav,.skip{display:none}
header{padding-top:0}
h2{margin-top:1.6rem;break-after:avoid}
h3,caption,thead{break-after:avoid}
.finding,.tiles,figure,tr,svg{break-inside:avoid}
.finding{margin-bottom:.9rem;padding:.8rem 1rem}
thead{display:table-header-group}
tfoot{display:table-row-group}
.scroll{overflow:visible}
a{color:inherit;text-decoration:none}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`
