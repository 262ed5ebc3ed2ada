/**
 * Base forms of the verbs that resumes use, US and UK spelling, by what a verb claims, which decides whether a number is
 * missing. Not listed because a rule knows them (see lexicon.ts): verbs in -ize, -ise and -ify, and verbs with re-, over-, un-
 * and the like before one of these, unless they claim something. The forms of irregular verbs are in irregular.data.ts.
 */
export const VERBS = {
  /** Something became better, larger, faster or cheaper. */
  change: `
accelerate achieve amplify attain augment beat bolster broaden capture centralize consolidate
convert curb curtail diminish diversify elevate eliminate enhance enlarge enrich exceed expand
extend grow halve lengthen lessen maximize minimize mitigate modernize
multiply optimize outperform protect quadruple raise rationalize reclaim recoup recover redesign
reduce refactor reorganize restore restructure retain revamp
revitalize revolutionize sharpen shorten simplify slash spur stabilize stimulate
streamline strengthen surpass tighten transform triple widen`,
  /** Something others can use was made. */
  build: `
animate assemble author automate bake commercialize computerize configure construct create
curate customize deploy develop devise establish fabricate formulate found ghostwrite handcraft
illustrate inaugurate initiate install institute integrate introduce invent migrate
originate pave plumb provision relocate remodel renovate roof sculpt sew spearhead standardize
stitch storyboard systematize weld wireframe write`,
  /** People were led or a unit was owned. */
  lead: `
umpire officiate administer administrate captain chaperone command govern manage mobilize orchestrate oversee
shepherd superintend supervise`,
  teach: `
educate instruct onboard precept teach upskill`,
  recruit: `
appoint attract employ enlist headhunt select shortlist vet`,
  sell: `
underwrite acquire advertise bring canvass fundraise garner generate lend negotiate persuade promote
prospect solicit telemarket upsell`,
  buy: `
outsource procure`,
  organize: `
arrange choreograph conduct convene coordinate deliver execute organize`,
  /** Items that can be counted went through the hands. */
  process: `
mediate expedite adjudicate adjust admit appraise apprehend approve babysit bag bartend catalog chauffeur clean
clear collect correct detain disburse discharge dispense enroll enter evict excavate ferry fulfil fulfill
groom identify launder lodge moderate modify mow photocopy pour prescribe prosecute receive
refurbish reimburse remit remove replace replenish resolve respond retrieve settle solve
transact triage troubleshoot unload usher vaccinate vacuum weigh`,
  /** Something was looked at. */
  examine: `
analyze assess calculate compare debug determine diagnose evaluate examine inspect investigate
redline validate`,
  report: `
announce communicate compile describe distribute inform notify prepare propose submit summarize`,
  /** Weak by itself; what was provided decides. */
  provide: `
accommodate allocate donate furnish give provide represent`,
  /** Whatever it was, it can be counted. */
  render: `
digitize interpret localize subtitle translate`,
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
accept accompany accomplish accredit accumulate acknowledge activate adapt add adhere adopt
advise affect aggregate agree align alleviate allow alter amend analyse anchor annotate
anticipate appear apply appreciate arrest arrive articulate ask assert
assign assist associate assume assure attach attempt audition authenticate avoid await backup
bathe blend boil borrow brainstorm brew bypass calibrate calm cancel
caption caulk celebrate circulate cite cleanse collaborate collate combat comfort commend
commit compensate compete comply compute conclude condition confer confirm connect conserve
consider consist consume continue contribute convince copyedit correlate correspond
critique cultivate culture deactivate debrief decide decipher declare decline decode
decommission decorate dedicate deduct defend defer define delete
demolish derive designate detect devote differentiate disassemble
disclose disconnect discover discuss disinfect dismantle dispose dissect disseminate distinguish
divert dock drywall elaborate elect embark embrace embroider emphasize empower enable
enact encode encourage encrypt endorse enforce engage engrave entertain entrust envision equip
eradicate escalate evacuate evolve excel expect expense explain explore facilitate factor fasten
fry garnish gather glaze grease greet grout harness heal highlight hoist hone honor
illuminate improvise include incorporate incubate indicate induce induct
inject innovate inspire instill insulate insure interact intervene intubate invest
involve irrigate isolate iterate knead laminate leverage liaise liquidate listen litigate locate
lubricate mandate maneuver manipulate massage medicate mend merchandise merge modulate mop
motivate mulch multitask narrate navigate nominate nurture observe obtain offload operate
peel perfect pinpoint pipette pivot plaster plead polish populate possess postpone
practise predict prep preside proctor prompt propagate prune pursue query
reconcile recycle redact refer refine refresh regulate rehabilitate rehearse reinforce
reinstate reject relate relay relieve rely remind render renew replicate repurpose
require requisition restrict resuscitate retire retrofit revise revive rig rinse roast
sandblast satisfy saute saw scrap scrape scrub segregate separate shampoo shelve
shovel showcase simulate solder spark spec splice straighten subcontract
subpoena subscribe substitute succeed suction suggest supplement survive suspend
sustain suture synthesize systematise tabulate terminate tidy titrate transcribe
transmit transplant trigger tweak unify unveil upholster ventilate version
warrant wipe witness`,
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
budget chair delegate direct head lead own referee run`,
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
address answer audit bill care cash close count credit deal deposit dispatch draw escort feed field
file fill fix forward handle harvest haul index input invoice iron issue lift load mail mix pack
package pay phone pick press process refund register repair ring route scan seat serve service ship
shuttle sort stack stock support sweep tow transfer transport treat truck visit walk wash watch wrap`,
  examine: `
benchmark estimate forecast grade measure research review sample score study survey test value`,
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
access account advance advocate aid aim alert appeal approach archive back balance bank bar barter
base batch bench benefit block board bottle bridge browse buffer bus button campaign cart center
challenge champion change channel charge chart chat chop climb combine compound conference consult
contact contest contract contrast control copy counter cover cross debate delay demand demo detail
diagram discipline discount display dispute download drain dress drill drop duplicate email end
equal exchange exercise exit experiment express extract fashion fax feature figure filter finish
fire fit flag flow focus fold forge form format foster franchise fuel function gauge graduate graph
grill group guarantee guard guide hand help house hunt impact influence insert instrument interface
intern inventory invite join journal judge juggle key label labor level license limit link list loan
lock look machine map mark master match message mill mount name narrow network note nurse oil order
outfit output pair park partner pass patch patrol pipe place plate play plot plow point poll pool
port position practice price print probe profile project proof pull pump punch purge push question
queue quiz quote rake rally rank rate reach rebound recall reference remedy repeat reply request
resource result retreat return reward rotate row safeguard sand scaffold scout seal search season
seed segment sequence shape share shift shop shred sign signal slice smoke span spray stain stamp
state station stay steam steer step stop store stress strip structure style suit swap switch tackle
tag talk tally tape target task taste team telephone tend tender thank thread tile title top tour
trace trade travel trend trial try tune turn type video view voice vote wait warehouse water weed
welcome`,
};
