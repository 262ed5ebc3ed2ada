/** Words in -ing that are nouns unless an object follows them at the head of a line. */
export const GERUND_NOUNS = `
marketing advertising accounting training engineering manufacturing purchasing consulting banking nursing housing catering programming
writing editing teaching testing publishing cleaning coaching counseling counselling tutoring machining plumbing welding mining farming
fundraising scheduling billing staffing pricing planning budgeting invoicing filing onboarding merchandising branding reporting funding
financing packaging shipping receiving building meeting setting opening warehousing recruiting hiring networking outsourcing processing
printing parking lighting tooling drawing painting recording landscaping gardening cooking baking tracking monitoring grading mentoring
bookkeeping copywriting offering listing holding saving earning finding understanding beginning feeling rating hearing ranking learning
modeling modelling dining clothing wiring piping plating mapping messaging gaming screening drilling blogging troubleshooting proofreading
`;

/** Of these, the ones that take an object without an article at the head of a line: “Monitoring competitor activity”. */
export const BARE_OBJECT = `
monitoring tracking planning scheduling processing testing cleaning writing teaching editing filing reporting recording hiring
recruiting mentoring coaching billing receiving setting opening publishing drawing painting grading holding saving finding
understanding invoicing budgeting staffing onboarding proofreading troubleshooting tutoring
`;

/** Nouns that make one name with a gerund before them: “testing tools”, “planning meeting”. */
export const COMPOUND = `
manager managers team teams department departments schedule schedules process processes plan plans budget budgets meeting meetings system
systems tool tools policy policies procedure procedures session sessions program programs programme programmes material materials
standard standards skill skills staff assistant assistants specialist coordinator director lead cost costs campaign campaigns strategy
strategies class classes course courses room rooms service services equipment experience background degree firm company companies site
sites operation operations activity activities event events document documents documentation guide guides manual manuals maintenance
management function functions list lists duty duties task tasks area areas code codes statement statements line lines channel channels
practice practices technique techniques method methods school schools facility facilities agency agencies analyst executive product
products supplies rate rates metrics needs requirements support data order orders station stations floor lot pattern patterns errors
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

/** Base verbs that are as often nouns: only what follows tells. */
export const NOUN_VERBS = `
access account act address advance advocate aid aim alarm alert answer appeal approach archive array attack audit award back balance band
bank bar barter base batch battle bear bench benchmark benefit bid bill bind block blog board bond book boost border bottle bowl box brand
break bridge brief broadcast broker browse brush bucket budget buffer build bundle bus button buy cable call camp campaign cap care cart case
cash cast cater cause center certificate chair challenge champion change channel charge chart chase chat check circuit claim class clerk climb
clock close coach coat code color combat combine comment commission compliment compose compound compromise conference conflict
consult contact content contest contract contrast control cook copy cost counsel count counter couple course cover craft crash credit crew
crop cross curb cure cut cycle damage dance data date deal debate debut decrease default delay delegate demand demo deposit design desk detail
diagram dig dial direct discipline discount display dispatch dispute document dose double download draft drain draw dress drill drink drive
drop duplicate dust ease echo edge edit effect email end engineer equal equity escort essay estimate exchange excise exercise exhibit exit
experience experiment export express extract eye face fan farm fashion fax feature feed field fight figure file fill film filter finance find
fine finish fire fish fit fix flag flash flight float floor flow fly focus fold follow foot force forecast forge form format forward foster frame
franchise front fuel function fund gain gate gauge gear gift glaze glue grade graduate grant graph grill grind ground group guarantee guard
guide gym halt hand handle harvest haul head heat help hike hire hold hook host house hunt impact implement import improve increase index influence
ink input insert instrument insurance interest interface intern interview inventory invite invoice iron issue jet job join journal judge jump
keep key kick kill knit label labor land landscape laser launch laundry law layer lead league lease leave lecture lever level license lift light
limit line link liquid list load loan lobby local lock log look loop loss lot machine mail make manufacture map march mark market mask mass
master match mate mean measure medal meet melt memo mentor merit mesh message meter milk mill mind mine minute mirror mix model monitor motion
motor mount move name narrow nature near need net network note notice number nurse object offer office officer oil open order orient outfit outline
output outreach overhaul overlap own pace pack package page paint pair panel paper park part partner party pass paste patch patent
path patient patrol pay peer pen people permit phase phone photo photograph pick picture pilot pin pioneer pipe pitch place plan plant plate
play plot plug point poll pool pop port pose position post power practice present press prevent price pride print prize probe process produce
profile profit program progress project proof prop protest prototype publish pull pump purchase push question queue quiz quote race rack
rally range rank rate raw reach read ready reason rebate rebound recall receipt recipe record recruit reference referee reform refund
regard register release relief remedy rent repair repeat reply report request rescue research reserve resort resource rest result retail
retreat return reveal reverse review reward ride ring rise risk rock role roll room root rope rotate round route row run rush safe sail sale sample
sand save scale scan schedule school scope score scout screen script seal search season seat second secret section secure seed segment self sell
sense sequence serve service set shade shadow shape share shed shelf shell shelter shift ship shock shoot shop short shot show shower shuttle
sign signal silver sink site size sketch ski skill slice slide slot smoke snap sort sound source span spare speak speed spell spend spin split
sponsor sport spot spray spread spring square stack staff stage stain stake stamp stand standard staple star start state station stay steam steer
stem step stick stock stop store storm strain strategy stream street stress stretch strike string strip structure struggle study stuff style subject
suit supply support surface surge survey suspect swap sweep swing switch system table tackle tag tailor take talk tally tank tap target task
taste tax team tear tech telephone tell temper template tend tender term test text theme thread ticket tie tile time tip title toast tool top
torch toss total touch tour tow tower trace track trade traffic trail train transfer transit transition transport trap travel treat trend trial
trim trip trouble truck trust try tube tune turn tutor twist type update upgrade use user value van vault venture video view visit voice void
volume volunteer vote wage wait walk wall want war ward warehouse warm wash waste watch water wave wear weather web weed weight welcome wheel
whip will win wind window wine wire wish wonder wood word work workshop wrap yield zone complete lower long safeguard secretary officiate
`;
