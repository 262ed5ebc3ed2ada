/**
 * Words in -ing that are nouns unless an object follows them at the head of a line. “*” marks those that take an object
 * without an article: “Monitoring competitor activity”.
 */
export const GERUND_NOUNS = `
marketing advertising accounting training engineering manufacturing purchasing consulting banking nursing housing catering
programming writing* editing* teaching* testing* publishing* cleaning* coaching* counseling counselling tutoring* machining
plumbing welding mining farming fundraising scheduling* billing* staffing* pricing planning* budgeting* invoicing* filing*
onboarding* merchandising branding reporting* funding financing packaging shipping receiving* building meeting setting* opening*
warehousing recruiting* hiring* networking outsourcing processing* printing parking lighting tooling drawing* painting*
recording* landscaping gardening cooking baking tracking* monitoring* grading* mentoring* bookkeeping copywriting offering
listing holding* saving* earning finding* understanding* beginning feeling rating hearing ranking learning modeling modelling
dining clothing wiring piping plating mapping messaging gaming screening drilling blogging troubleshooting* proofreading*
`;

/** Nouns that make one name with a gerund before them: “testing tools”, “planning meeting”; with their plurals. */
export const COMPOUND = `
manager team department schedule process plan budget meeting system tool policy procedure session program programme material
standard skill staff assistant specialist coordinator director lead cost campaign strategy class course room service equipment
experience background degree firm company site operation activity event document documentation guide manual maintenance
management function list duty task area code statement line channel practice technique method school facility agency analyst
executive product supplies rate metrics needs requirements support data order station floor lot pattern errors
`;

/** Words in -ing that are no gerund at the head of a line. */
export const NO_GERUNDS = `
during including according regarding concerning following excluding pending outstanding existing ongoing upcoming king spring evening
morning nothing anything something everything string sterling wing ring thing sling ceiling sibling engineering leading-edge interesting
willing oncoming incoming remaining underlying corresponding overwhelming
`;

/** Words in -ed and -t that describe a person or thing before a noun: “Registered nurse”. */
export const ADJECTIVES = `
licensed certified registered experienced skilled dedicated motivated seasoned accomplished advanced detailed qualified limited talented
organized educated required preferred chartered accredited associated aged united combined bilingual committed driven proven detail-oriented
`;
