/**
 * Base forms of the verbs that resumes use, US and UK spelling, by what a verb claims, which decides whether a number is
 * missing. Not listed because a rule knows them (see lexicon.ts): verbs in -ize, -ise and -ify, and verbs with re-, over-, un-
 * and the like before one of these, unless they claim something. The forms of irregular verbs are in irregular.data.ts.
 */
export const VERBS = {
  /** Something became better, larger, faster or cheaper. */
  change: `
accelerate achieve attain beat broaden capture consolidate convert diversify elevate eliminate enhance
exceed expand expedite extend grow halve maximize minimize mitigate modernize optimize outperform
protect raise recover redesign reduce refactor reorganize reposition restore restructure retain revamp
revitalize sharpen shorten simplify stabilize streamline strengthen surpass tighten transform
triple unlock widen`,
  /** Something others can use was made. */
  build: `
adapt animate assemble author automate bake configure construct create curate customize deploy develop
devise establish fabricate formulate found illustrate initiate install institute integrate introduce
invent migrate originate pave plumb relocate remodel renovate roof sew spearhead standardize weld write`,
  /** People were led or a unit was owned. */
  lead: `
administer administrate captain chaperone command govern manage mobilize orchestrate oversee supervise`,
  teach: `
educate instruct onboard precept teach upskill`,
  recruit: `
appoint attract employ enlist headhunt select shortlist vet`,
  sell: `
acquire advertise bring canvass fundraise generate lend negotiate persuade promote prospect solicit
upsell`,
  buy: `
outsource procure`,
  organize: `
arrange choreograph conduct convene coordinate deliver execute organize`,
  /** Items that can be counted went through the hands. */
  process: `
adjudicate admit appraise approve babysit bag bartend catalog clean collect disburse discharge dispense
enroll enter fulfil fulfill groom launder moderate mow pour prescribe receive reconcile reimburse remove
replace resolve respond settle solve triage troubleshoot underwrite unload vaccinate vacuum weigh`,
  /** Something was looked at. */
  examine: `
analyze assess calculate compare debug determine diagnose evaluate examine inspect investigate validate`,
  report: `
announce communicate compile describe distribute inform notify prepare propose submit summarize`,
  /** Weak by itself; what was provided decides. */
  provide: `
accommodate allocate donate furnish give provide`,
  /** Whatever it was, it can be counted. */
  render: `
digitize interpret localize proofread subtitle transcribe translate`,
  /** Says nothing without its object. */
  perform: `
perform`,
  /** Routine; so are all verbs that stand in no class. */
  keep: `
carry do ensure maintain`,
  /** Tells about the person; nothing of the line is asked for. */
  learn: `
attend be become demonstrate earn have learn participate understand`,
  /** Tells nothing about a number; the rest of the line does. */
  other: `
abandon abbreviate abolish absorb accent accept acclimate accompany accomplish accredit accrue
accumulate acknowledge activate actuate add adhere adjust adopt advise affect affiliate affirm afford
aggregate agree air align alleviate allot allow alter amass amend analyse anchor annotate anticipate
appear append apply appreciate apprehend appropriate approximate arbitrate argue arm arrest arrive
articulate ascertain ask assert assign assimilate assist associate assume assure attach attempt attest
attribute auction audition augment authenticate avert avoid await backfill backpack backstop backtrack
backup ban bandage barcode bargain behave believe blast blend blueprint boil bolster bolt bookkeep boot
bootstrap borrow brainstorm braze brew buff burn butcher bypass calibrate calm cancel caption carve
catalogue caulk caution celebrate centrifuge charter chauffeur checkpoint chop chronicle circulate cite
cleanse clear clip clone collaborate collate comfort commemorate commit commute compel compensate
compete complement comply compost compress compute conceive concentrate conclude condense condition
confer confine confirm conform confront connect conserve consider consist console consume contain
continue contribute convey convince cool copyedit copywrite correct correlate correspond crate
credential critique crowdsource cull cultivate culture curtail deactivate debrief deburr decide declare
decline declutter decode decommission decompose deconstruct decorate decouple decrypt dedicate deduct
deepen defeat defend defer define deflect delete delineate demolish deny depend depict deprecate
depreciate derive designate detain detect deter devote dictate differentiate diminish disable
disaggregate disambiguate disassemble discard disclose disconnect discontinue discover discuss disinfect
dismantle dismiss dispel disperse dispose disrupt disseminate distill distinguish divert dock drag dry
earmark elaborate elect elicit embark embed embrace emphasize empower empty emulate enable enact encode
encounter encourage encrypt endorse enforce engage engrave enjoy enlarge enrich entertain entrust
enumerate envision equip eradicate erase erect escalate evacuate evolve excavate excel expect expense
explain exploit explore expose extrapolate facilitate factor fasten ferry fetch finetune flatten flyer
forage forestall free freelance freshen fry fumigate fuse garner gather geocode ghostwrite grasp grease
greet grout hack hammer handcraft handpick happen harden harness heighten highlight hoist hone honor
hydrate hypothesize ideate illuminate imagine impart implant impose impress improvise inaugurate include
incorporate incubate incur indicate induce induct infer ingest inject injure innovate inquire inspire
instigate instill insulate insure intend interact intercept interchange intermediate interpolate
interrogate intervene intubate invest involve irrigate isolate iterate juggle kickstart laminate last
leap lengthen lessen leverage liaise lifeguard like liquidate listen litigate livestream locate lodge
lubricate mainstream mandate maneuver manipulate marshal mediate medicate meditate mend merchandise
merge micromanage mock modulate mold mop motivate mulch multitask muster narrate navigate nominate
nurture observe obtain occupy occur offload omit operate opt orientate paraphrase parse partition
perceive perfect persist petition photocopy pinpoint pipette pivot plaster please plow polish populate
postpone practise precede predict preempt prefer prep preside presume prevail prime proceed proctor
prohibit prompt promulgate propagate prosecute provision prune punch pursue quadruple query reap reclaim
recommend recoup redact refer refine reflect refresh refrigerate refurbish refute regulate rehabilitate
rehearse reinforce reinstate reinvigorate reject relate relay relieve rely remain remember remind remit
render renew rephrase replatform replenish replicate repurpose require requisition reset reside restrict
resume resuscitate retire retrieve retrofit revise revive rig rinse roast salvage sanction sandblast
satisfy saw scaffold scour scrap scrape scrub sculpt segregate separate shear shelve shepherd shoulder
shovel showcase shred shuffle sift signpost simulate situate slate slaughter slow smooth soak soften
solder soundproof spec speculate splice stencil stimulate stir stitch storyboard straighten subclass
subcontract subedit subscribe substantiate substitute subtract succeed suggest summon supersede
supplement suppress surprise survive suspend sustain suture syndicate synthesize systematise tabulate
tape teleconference telemarket televise terminate thank thin thrive tidy titrate toggle torque toughen
trademark transact transmit transplant transpose traverse trigger tweak tweet umpire unearth unify unite
unplug upholster urge usher vacate vary vend vent ventilate version veto warn warrant whiteboard
wholesale wipe wireframe witness wrangle zero zoom`,
} as const;

export type VerbClass = keyof typeof VERBS;

/** Those among them that are as often a noun: only what follows tells. */
export const NOUN_VERBS: Readonly<Record<VerbClass, string>> = {
  change: `
boost cut decrease double drive improve increase lower overhaul prevent reform rescue reverse save scale
speed trim upgrade yield`,
  build: `
blog brand build code commission compose cook craft design draft edit engineer film frame implement
landscape launch manufacture model move open paint photograph pilot pioneer plant produce program
prototype publish release roll script shoot sketch start tailor transition wire`,
  lead: `
chair delegate direct head lead own referee run`,
  teach: `
coach counsel lecture mentor orient school train tutor`,
  recruit: `
hire interview recruit screen staff`,
  sell: `
bid broker call finance fund land lobby market pitch secure sell sponsor win`,
  buy: `
buy export import lease purchase rent source`,
  organize: `
book cater hold host plan reserve schedule stage`,
  process: `
address answer audit bill care cash close count credit deal deposit dispatch draw escort feed field file
fill fix forward handle harvest index input invoice iron issue lift load mail mix pack package pay pick
press process refund register repair ring route scan seat serve service ship sort stack stock support
sweep tow transfer transport treat visit walk wash wrap`,
  examine: `
benchmark estimate forecast grade measure research review sample score study survey test`,
  report: `
brief document log outline post present record report update`,
  provide: `
award grant offer supply`,
  render: `
`,
  perform: `
complete`,
  keep: `
act check follow keep make meet monitor set track use work`,
  learn: `
exhibit experience gain shadow show volunteer`,
  other: `
access account advance advocate aid aim alert appeal approach archive attack back balance bank bar
barter base batch bench benefit block board bond bottle bowl box bridge browse brush bucket budget
buffer bundle bus button campaign cap cart cause center challenge champion change channel charge chart
chase chat clerk climb clock coat color combine comment compliment compound conference consult contact
contest contract contrast control copy counter couple course cover crash crop cross cure cycle damage
date debate delay demand demo detail diagram dial discipline discount display dispute dose download
drain dress drill drop duplicate dust ease edge effect email end equal exchange exercise exit experiment
express extract eye face farm fashion fax feature figure filter finish fire fit flag floor flow focus
fold force forge form format foster franchise fuel function gate gauge gear gift glue graduate graph
grill ground group guarantee guard guide halt hand haul heat help hook house hunt impact influence
insert instrument interest interface intern inventory invite join journal judge key kill knit label
labor laser layer level license limit line link list loan lock look machine map mark mass master match
melt message meter mill mine mirror mount name narrow need net network note notice number nurse oil
order outfit output outreach overlap pace pair park part partner pass paste patch patent patrol permit
phase phone picture pin pipe place plate play plot point poll pool pop pose position power practice
price print probe profile profit progress project proof pull pump push question queue quiz quote race
rally rank rate reach ready reason rebound recall reference remedy repeat reply request resource rest
result retreat return reveal reward risk root rotate row rush safeguard sail sand scope scout seal
search season secretary seed segment sense sequence shade shape share shift shop shuttle sign signal
size skill slice slot smoke sound span spell spot spray stain stake stamp staple state station stay
steam steer stem step stop store stream stress stretch strip structure style suit surface swap switch
tackle tag talk tally tap target task taste tax team telephone tend tender text theme thread tie tile
time title tool top total touch tour trace trade trail travel trend trial trouble truck trust try tune
turn type value venture video view voice void vote wait want ward warehouse warm waste watch water weed
welcome will word zone`,
};
