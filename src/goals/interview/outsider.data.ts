const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*\n\s*|\s*,\s*/));

/** Names with a capital or a figure inside that everybody knows. */
export const KNOWN_NAMES = set(`
  LinkedIn, YouTube, WhatsApp, PowerPoint, OneNote, OneDrive, GitHub, JavaScript, TypeScript, WordPress, QuickBooks,
  iPhone, iPad, macOS, iOS, eBay, PayPal, FedEx, McDonald, MacBook, TikTok, DoorDash, AirBnB, InDesign, SharePoint, AutoCAD,
  HubSpot, MailChimp, QuickTime, PlayStation, JetBlue, UnitedHealth, ExxonMobil, JPMorgan, DuPont, GoFundMe, TEDx, COVID-19
`);

/** Words of offices and projects that people outside seldom use. */
export const JARGON = set(`
  alignment, backlog, bandwidth, benchmark, burndown, cadence, cascading, churn, cohort, collateral, compliance, cross-functional,
  deliverables, deliverable, deployment, downstream, due diligence, enablement, end-to-end, epics, escalation, framework,
  funnel, go-live, go-to-market, governance, greenfield, headcount, holistic, ideation, incident management, ingestion,
  instrumentation, interoperability, iteration, kanban, latency, learnings, lean, lifecycle, low-hanging fruit, matrixed,
  microservices, middleware, migration, mindshare, monetization, near-shoring, offboarding, omnichannel, onboarding,
  operationalize, optimization, orchestration, paradigm, pipeline, procurement, provisioning, quick wins, refactoring,
  remediation, retrospective, roadmap, runbook, scalability, scrum, sprint, sprints, stakeholder, stakeholders, standup,
  streamlining, synergies, synergy, swimlane, throughput, time-to-value, top-of-funnel, touchpoint, touchpoints, uptime,
  upskilling, upstream, use case, use cases, utilization, value add, value stream, verticals, vertical, velocity, workstream,
  workstreams
`);
