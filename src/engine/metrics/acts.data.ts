/**
 * What a verb claims, for deciding whether a number is missing. Base forms; the first class that lists a verb wins.
 * Left out: British -ise beside -ize, and compounds that claim what their verb claims (rebuild, co-lead, cross-train).
 */
export const ACT_VERBS = {
  /** Something became better, larger, faster or cheaper. */
  change: `
    improve increase reduce decrease cut lower save streamline optimize boost grow expand enhance strengthen accelerate maximize
    minimize modernize simplify raise double triple trim shorten eliminate consolidate revamp redesign restructure reorganize
    overhaul transform exceed surpass outperform achieve attain drive yield recover mitigate capture retain slash tighten
    revitalize speed expedite protect restore rescue stabilize scale upgrade refactor widen broaden halve reverse beat elevate
    extend diversify unlock convert prevent reform reposition sharpen`,
  /** Something others can use was made. */
  build: `
    build develop design create implement launch establish introduce install configure deploy engineer program code construct
    produce found start initiate pioneer invent devise formulate migrate integrate customize renovate assemble fabricate
    manufacture author prototype institute originate craft remodel landscape write draft edit publish blog illustrate
    photograph film animate compose shoot sketch model paint weld sew bake cook spearhead pilot curate commission standardize
    roll adapt brand open plumb tailor script transition relocate move plant automate wire release pave roof frame`,
  /** People were led or a unit was owned. */
  lead: `
    lead manage supervise direct oversee head run chair captain command mobilize delegate own orchestrate govern administer
    administrate referee chaperone`,
  teach: `
    train teach coach mentor instruct educate tutor onboard lecture precept upskill orient school counsel`,
  recruit: `
    recruit hire interview screen staff headhunt shortlist appoint employ enlist select attract vet`,
  sell: `
    sell upsell market promote advertise prospect fundraise solicit negotiate pitch acquire canvass generate bring secure land
    bid call broker persuade fund finance lend lobby sponsor win`,
  buy: `
    purchase procure buy source lease import export outsource rent`,
  organize: `
    plan organize coordinate schedule arrange host execute book stage cater conduct deliver convene choreograph reserve hold`,
  /** Items that can be counted went through the hands. */
  process: `
    process handle answer field resolve respond troubleshoot repair fix service treat bill invoice collect pay disburse enter
    input file sort ship pack load unload transport dispatch stock register enroll issue clean receive pick route transfer
    vaccinate admit discharge triage draw replace dispense approve fill wash press count bartend visit close fulfill fulfil
    settle reconcile underwrite refund audit serve address adjudicate bag cash catalog credit deposit escort feed forward
    harvest index iron launder lift mail mix mow package pour prescribe reimburse remove scan seat solve stack sweep tow
    vacuum weigh wrap care groom babysit deal ring moderate support appraise walk`,
  /** Something was looked at. */
  examine: `
    analyze review test inspect assess evaluate examine investigate research survey sample measure estimate forecast diagnose
    calculate study debug validate compare determine score grade benchmark`,
  report: `
    prepare report compile present summarize document log brief distribute communicate submit post record update inform
    announce describe notify outline propose`,
  /** Weak by itself; what was provided decides. */
  provide: `
    provide give offer supply accommodate allocate award donate grant furnish`,
  /** Whatever it was, it can be counted. */
  render: `
    translate transcribe interpret proofread digitize subtitle localize`,
  /** Says nothing without its object. */
  perform: `
    perform complete`,
  /** Routine; so are all verbs that stand in no class. */
  keep: `
    maintain keep ensure follow use set do carry make check monitor track meet work act`,
  /** Tells about the person; nothing of the line is asked for. */
  learn: `
    learn gain understand experience become show demonstrate exhibit attend participate volunteer shadow earn be have`,
} as const;

export type Act = keyof typeof ACT_VERBS;

/** Verbs that hide the act: the next verb or act noun tells what was done. */
export const LIGHT_VERBS =
  'help assist participate involve aid support contribute work engage perform conduct carry complete provide offer facilitate';

/** Nouns that stand for an act at the head of a line: “Roll-out of incentive plans”; those in -ment and -ation follow a rule. */
export const ACT_NOUNS = `
  sale:sell rollout:roll roll-out:roll setup:install analysis:analyze maintenance:maintain production:produce delivery:deliver
  acquisition:acquire reduction:reduce expansion:expand conversion:convert introduction:introduce resolution:resolve
  registration:register publication:publish assembly:assemble leadership:lead mentorship:mentor oversight:oversee workshop:train
  seminar:train verification:verify orientation:onboard response:respond audit:audit design:design redesign:redesign review:review install:install
  launch:launch purchase:purchase`;
