/** What a verb claims, for deciding whether a number is missing. Base forms; the first class that lists a verb wins. */
export const ACT_VERBS = {
  /** Something became better, larger, faster or cheaper. */
  change: `
    improve increase reduce decrease cut lower save streamline optimize optimise boost grow expand enhance strengthen
    accelerate maximize maximise minimize minimise modernize modernise simplify raise double trim shorten eliminate
    consolidate revamp redesign restructure reorganize reorganise overhaul transform exceed surpass outperform achieve attain
    drive yield recover mitigate capture retain slash tighten rebuild revitalize penetrate speed expedite protect restore
    rescue stabilize stabilise scale upgrade refactor multiply widen broaden quicken curb halt reverse beat elevate extend
    diversify recapture reclaim salvage slim unlock convert rejuvenate reengineer re-engineer economize alleviate augment
    bolster compress condense curtail deepen deflect diminish downsize ease enlarge eradicate halve heighten intensify
    lengthen lessen offset outpace outgrow outrank overachieve overcome overdeliver prevent quadruple rationalize reallocate
    realign rebalance recoup redeploy reform reinvigorate reinvent reinforce reposition retool revitalise revive revolutionize
    revolutionise sharpen solidify stimulate triple uplift combat avert abate centralize mechanize computerize operationalize
    reshape refocus repurpose`,
  /** Something others can use was made. */
  build: `
    build develop design create implement launch establish introduce install configure deploy engineer program code construct
    produce found start initiate pioneer invent architect devise formulate migrate integrate customize customise renovate
    assemble fabricate manufacture author prototype institute originate craft remodel landscape reconstruct write draft edit
    publish blog illustrate photograph film animate compose rewrite shoot sketch model paint weld sew bake cook spearhead
    pilot curate commission setup standardize standardise roll adapt brand broadcast codevelop cofound coauthor conceptualize
    containerize copywrite decorate embroider engrave erect excavate formalize formalise ghostwrite handcraft inaugurate
    instrument kickstart lay mold mount open outfit plaster plumb premiere publicize rebrand recreate redecorate refurbish
    relaunch retrofit rewire sand script sculpt storyboard synthesize tailor televise tile typeset wireframe weave upholster
    transition relocate move pave roof insulate dig plant demolish dub blueprint visualize automate wire frame`,
  /** People were led or a unit was owned. */
  lead: `
    lead manage supervise direct oversee head run chair captain command mobilize delegate own orchestrate steer superintend
    govern co-manage co-lead administer administrate marshal quarterback referee umpire chaperone officiate
    preside mobilise emcee shepherd`,
  teach: `
    train teach coach mentor instruct educate tutor onboard lecture precept cross-train retrain upskill groom orient orientate
    reskill induct drill enlighten school counsel`,
  recruit: `
    recruit hire interview screen staff headhunt shortlist appoint employ enlist select rehire prescreen attract vet restaff`,
  sell: `
    sell upsell market promote advertise prospect fundraise solicit negotiate renegotiate pitch acquire canvass generate bring
    secure land bid cross-sell outsell resell monetize call barter broker commercialize persuade publicise syndicate
    telemarket wholesale auction entice lobby franchise finance fund loan lend license petition sponsor convince crowdsource
    merchandise win`,
  buy: `
    purchase procure buy source lease import export outsource rent subcontract reorder`,
  organize: `
    plan organize organise coordinate co-ordinate schedule arrange host execute book stage stage-manage cater conduct deliver
    convene reschedule rebook choreograph reserve hold adjourn`,
  /** Items that can be counted went through the hands. */
  process: `
    process handle answer field resolve respond troubleshoot repair fix service treat bill invoice collect pay disburse enter
    input file sort ship pack load unload transport dispatch stock register enroll issue clean cashier ring receive pick route
    transfer vaccinate admit discharge triage draw replace dispense approve disperse replenish refill wash press fill count
    bartend visit close fulfill fulfil settle reconcile underwrite refund audit rectify serve address adjudicate alphabetize
    bag bathe bind box butcher cash catalog catheterize charge credit debit deposit disinfect escort fax feed ferry fetch fold
    forward freeze fry grill harvest haul index inject intubate itemize iron label launder lift mail medicate mend milk mix
    mop mow notarize nurse package palletize park peel photocopy pour prescribe proctor reissue reimburse remit remove relabel
    reprocess scan seat shelve shovel slaughter slice solve splice stack stamp staple stitch suture sweep tabulate tally tow
    transact transmit transplant unpack vacuum weigh wrap phlebotomize care babysit nanny lifeguard deal cope digest chauffeur
    moderate support appraise walk`,
  /** Something was looked at. */
  examine: `
    analyze analyse review test inspect assess evaluate examine investigate research survey sample measure estimate forecast
    diagnose compute calculate study debug validate collate compare determine score grade benchmark discover critique gauge
    interrogate quantify scrutinize simulate probe reassess reevaluate preview scout`,
  report: `
    prepare report compile present summarize summarise document log brief distribute communicate submit post record update
    inform announce annotate cite describe disseminate notify outline propose specify alert recap`,
  /** Weak by itself; what was provided decides. */
  provide: `
    provide give offer supply accommodate allocate award dedicate donate grant furnish`,
  /** Whatever it was, it can be counted. */
  render: `
    translate transcribe interpret proofread copyedit digitize digitise subtitle localize localise`,
  /** Says nothing without its object. */
  perform: `
    perform complete`,
  keep: `
    maintain keep ensure assure follow comply enforce adhere preserve store order retrieve access print use utilize utilise
    operate apply set control adjust obtain manipulate calibrate greet welcome do guard sanitize rotate display carry make
    facilitate check monitor verify track observe identify detect`,
  relate: `
    collaborate liaise interact partner meet confer consult advise act correspond discuss cooperate engage connect network
    represent cultivate foster encourage motivate recommend contact join refer guide influence interface relate listen work
    empathize accompany advocate align appeal chat empower entertain inspire mediate nurture reassure socialize sympathize
    talk speak embrace`,
  learn: `
    learn gain stay remain demonstrate exhibit understand experience master become familiarize possess show attend benefit
    volunteer shadow know read be have strive seek excel travel begin participate familiarise earn promoted`,
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
  workshops:train seminars:train orientation:onboard orientations:onboard audits:audit audit:audit responses:respond
  redesign:redesign launch:launch expansion:expand renovation:renovate restoration:restore replacement:replace selection:select
  registration:register enrollment:enroll treatment:treat presentation:present publication:publish investigation:investigate
  assessment:assess transition:transition conversion:convert consolidation:consolidate modernization:modernize
  automation:automate generation:generate establishment:establish introduction:introduce fabrication:fabricate
  assembly:assemble purchase:purchase mentorship:mentor interpretation:interpret`;
