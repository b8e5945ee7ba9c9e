// The page says of each finding what the reports and the command line say, in their words, and its JSON is that of
// `hotline-score audit --json`. The public functions of `report` give whole documents, so this is the one place where the page
// reaches behind a public face.
export { linePlaces } from '../../../src/cli/input/line-places.js'
export { markupQuotation } from '../../../src/cli/input/markup-quotation.js'
export type { AuditJson } from '../../../src/cli/json-shape/results.js'
export { assessmentJson } from '../../../src/cli/output/assessment-json.js'
export { aroundOf, findingsJson } from '../../../src/cli/output/audit-json.js'
export { isHtml } from '../../../src/read/table/html-text.js'
export { assessmentView, type RowView } from '../../../src/report/assessment-view.js'
export { type FindingView, viewOf } from '../../../src/report/finding-view.js'
export { type Quotation, quotationOf } from '../../../src/report/html/quotation.js'
export type { Messages } from '../../../src/report/messages/messages-shape.js'
export { messagesIn } from '../../../src/report/messages.js'
