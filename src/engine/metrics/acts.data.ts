/** What a verb claims, for deciding whether a number is missing. Base forms; the first class that lists a verb wins. */
export const ACT_VERBS = {
  /** Something became better, larger, faster or cheaper. */
  change: `
    improve increase reduce decrease cut lower save streamline optimize optimise boost grow expand enhance strengthen accelerate
    maximize maximise minimize minimise modernize modernise simplify raise double trim shorten eliminate consolidate automate revamp
    redesign restructure reorganize reorganise overhaul transform exceed surpass outperform achieve attain drive yield recover
    mitigate capture retain slash tighten rebuild revitalize penetrate speed expedite protect restore rescue stabilize
    stabilise scale upgrade refactor multiply widen broaden quicken curb halt reverse beat win elevate extend diversify
    recapture reclaim salvage slim unlock convert rejuvenate reengineer re-engineer economize`,
  /** Something others can use was made. */
  build: `
    build develop design create implement launch establish introduce install configure deploy engineer program code construct
    produce found start initiate pioneer invent architect devise formulate migrate integrate customize customise renovate assemble
    fabricate manufacture author prototype institute originate craft digitize digitise remodel landscape reconstruct
    write draft edit publish blog proofread illustrate photograph film animate compose translate transcribe copyedit rewrite
    interpret shoot sketch model paint weld sew bake cook spearhead pilot curate commission setup standardize standardise roll`,
  /** People were led or a unit was owned. */
  lead: `
    lead manage supervise direct oversee head run chair captain command spearhead mobilize delegate own orchestrate steer
    superintend govern co-manage co-lead administer administrate administrater`,
  teach: `train teach coach mentor instruct educate tutor onboard lecture precept cross-train retrain upskill groom`,
  recruit: `recruit hire interview screen staff headhunt shortlist`,
  sell: `
    sell upsell market promote advertise prospect fundraise solicit negotiate renegotiate pitch acquire canvass generate bring
    secure land bid cross-sell outsell resell monetize call`,
  buy: `purchase procure buy source lease import export`,
  organize: `plan organize organise coordinate co-ordinate schedule arrange host execute book stage stage-manage cater conduct deliver`,
  /** Items that can be counted went through the hands. */
  process: `
    process handle answer field resolve respond troubleshoot repair fix service treat bill invoice collect pay disburse enter
    input file sort ship pack load unload transport dispatch stock register enroll issue clean cashier ring receive pick route
    transfer administer vaccinate admit discharge triage draw replace dispense approve disperse deliver drive replenish refill wash
    press fill count bartend visit close fulfill fulfil settle reconcile underwrite refund audit triage rectify serve`,
  /** Something was looked at. */
  examine: `
    analyze analyse review test inspect assess evaluate examine investigate research survey sample measure estimate forecast
    appraise diagnose compute calculate study debug validate collate compare determine
    score grade benchmark discover `,
  report: `prepare report compile present summarize summarise document log brief distribute communicate submit post record update inform`,
  /** Weak by itself; what was provided decides. */
  provide: `provide give offer supply `,
  keep: `
    maintain keep ensure assure follow comply enforce adhere preserve store order retrieve access print use utilize utilise operate
    apply set control adjust obtain manipulate calibrate greet welcome do protect guard sanitize rotate display arrange perform complete carry make facilitate check monitor verify track observe identify detect`,
  relate: `
    collaborate communicate liaise interact partner meet confer consult advise act correspond discuss cooperate engage connect
    network represent cultivate foster encourage motivate recommend contact join refer guide influence interface relate listen
    work counsel empathize`,
  learn: `
    learn gain stay remain demonstrate exhibit understand experience master become familiarize possess show attend benefit
    volunteer shadow know read be have strive seek excel travel begin participate familiarise earn receive promoted`,
} as const;

export type Act = keyof typeof ACT_VERBS;

/** Verbs that hide the act: the next verb or act noun tells what was done. */
export const LIGHT_VERBS =
  'help assist participate involve aid support contribute work engage perform conduct carry complete provide offer facilitate';

/** Nouns that stand for an act at the head of a line: “Roll-out of incentive plans”. */
export const ACT_NOUNS = `
  sales:sell sale:sell rollout:roll roll-out:roll management:manage development:develop implementation:implement
  installation:install preparation:prepare coordination:coordinate recruitment:recruit supervision:supervise
  administration:administer negotiation:negotiate creation:create execution:execute procurement:procure analysis:analyze
  maintenance:maintain optimization:optimize migration:migrate integration:integrate setup:install install:install
  evaluation:evaluate organization:organize collection:collect production:produce promotion:promote delivery:deliver
  acquisition:acquire reduction:reduce improvement:improve construction:construct instruction:instruct leadership:lead
  oversight:oversee utilization:use verification:verify collaboration:collaborate communication:communicate
  configuration:configure deployment:deploy inspection:inspect distribution:distribute resolution:resolve
  translation:translate participation:participate design:design review:review reviews:review workshop:train
  workshops:train seminars:train orientation:onboard orientations:onboard audits:audit audit:audit responses:respond`;
