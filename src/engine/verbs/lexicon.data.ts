/** Base forms of verbs that resumes use, US and UK spelling. */
export const VERBS = `
abandon abate abbreviate abolish abseil absorb accelerate accent accept access acclimate accommodate
accompany accomplish account accredit accrue accumulate achieve acidify acknowledge acquaint acquire act
activate actuate adapt add address adhere adjourn adjudicate adjust administer administrate admit adopt
advance advertise advise advocate aerate affect affiliate affirm afford aggregate agree aid aim air
alert align alleviate allocate allot allow alphabetize alter amass ambulate amend amplify amuse analyse
analyze anchor animate annotate announce answer anticipate apologize appeal appear append applaud apply
appoint appraise appreciate apprehend approach appropriate approve approximate arbitrate archive argue
arise arm arouse arrange arrest arrive articulate ascertain ask assemble assert assess assign assimilate
assist associate assume assure attach attack attain attempt attend attest attract attribute auction
audit audition augment authenticate author authorize automate avert avoid await award babysit back
backfill backpack backstop backtrack backup bag bake balance ballast ban bandage bank banquet bar
barcode bargain bartend barter base batch bathe battle bear beat beautify become begin behave believe
bench benchmark bend benefit bet bid bill bind biopsy bisect blast blend block blog blow blueprint board
boil bolster bolt bond book bookkeep boost boot bootstrap borrow bottle bounce bowl box brace brainstorm
brand braze break breed brew bridge brief bring broadcast broaden broker browse brush bucket budget buff
buffer build bulldoze bundle burn bus butcher button buy bypass calculate calibrate call calm camp
campaign cancel canvass cap capitalize captain caption capture care carry cart carve cascade cash cast
catalog catalogue catch categorize cater catheterize caulk cause caution cease celebrate center
centralize centrifuge certify chair challenge champion change channel chaperone characterize charge
chart charter chase chat chauffeur check checkpoint chlorinate choose chop choreograph chronicle
circulate circumvent cite clarify classify clean cleanse clear clerk climb clip clock clone close coach
coat coauthor code codevelop codify cofound coil coin collaborate collate collect color combat combine
come comfort command commemorate commend comment commentate commercialize commission commit communicate
commute compare compel compensate compete compile complain complement complete compliment comply compose
compost compound comprehend compress comprise compute computerize conceal conceive concentrate
conceptualize conclude condense condition conduct confer conference configure confine confirm conform
confront connect conquer conserve consider consign consist console consolidate constitute constrain
construct construe consult consume contact contain containerize contend contest contextualize continue
contract contrast contribute control convene converse convert convey convict convince cook cool
cooperate coordinate cope copy copyedit copywrite correct correlate correspond corroborate cost counsel
count counter couple course cover craft crash crate create credential credit critique crop cross
crowdsource crown crush cull cultivate culture curate curb cure curtail customize cut cycle damage dance
date deactivate deal debate debrief debug deburr debut decant decentralize decide decipher declare
decline declutter decode decommission decompose deconstruct decorate decouple decrease decrypt dedicate
deduce deduct deepen defeat defend defer define deflect defrost defuse degrade dehydrate delay delegate
delete deliberate delight delineate deliver demand demarcate demo democratize demolish demonstrate
demystify deny depart depend depict deplete deploy depose deposit deprecate depreciate derive desalinate
descale describe deserve design designate destress detail detain detect deter determine detox develop
deviate devise devote diagnose diagram dial diarize dictate differ differentiate diffuse dig digest
digitalize digitise digitize dilute diminish dine direct disable disaggregate disambiguate disassemble
disburse discard discern discharge discipline disclose disconnect discontinue discount discover
discretize discuss disinfect dismantle dismiss dispatch dispel dispense disperse display dispose dispute
disrupt dissect disseminate dissolve distill distinguish distribute dive diversify divert divide do dock
document dominate donate dose double downgrade download downsize draft drag drain dramatize drape draw
dredge dress drill drink drive drop dry dub duplicate dust dye earmark earn ease eat echo economize edge
edit educate effect elaborate elect elevate elicit eliminate email embark embed embellish embody embrace
embroider emcee emerge emphasize employ empower empty emulate enable enact encapsulate encode encompass
encounter encourage encrypt end endorse endure energize enforce engage engineer engrave enhance enjoy
enlarge enlighten enlist enrich enroll ensure enter entertain enthuse entice entrust enumerate envisage
envision equal equip eradicate erase erect escalate escort establish estimate evacuate evade evaluate
evangelize evoke evolve examine excavate exceed excel exchange execute exemplify exercise exert
exfoliate exhibit exit expand expect expedite expend expense experience experiment explain exploit
explore export expose express expunge extend externalize extract extrapolate extrude eye fabricate face
facilitate factor fail fall familiarize farm farrow fashion fasten fax feature federate feed feel
ferment ferry fertilize fetch field fight figure file fill film filter finalise finalize finance find
finetune finish fire fish fit fix flag flatten flip floor flow flush fly flyer focus fold follow forage
force forecast foreclose foresee forestall forge forget form formalise formalize format formulate
fortify forward foster found frame franchise free freelance freeze freshen fry fuel fulfil fulfill
fumigate function fund fundraise furnish fuse gain galvanize gamify garden garner gate gather gauge gear
generalize generate geocode germinate get ghostwrite gift give glaze glean globalize glue go govern
grade graduate grant graph grasp gravitate grease greet grill grind groom ground group grout grow
guarantee guard guide hack halt halve hammer hand handcraft handle handpick hang happen harden harmonize
harness harvest hasten haul have head headhunt heal hear heat heighten help hem hide highlight hike hire
hit hoist hold hone honor hook host house hunt hurdle hurt hydrate hydroblast hyperscale hypothesize
ideate identify ignite illuminate illustrate imagine immerse immunize impact impart impede implant
implement import impose impress improve improvise inaugurate incentivize incinerate include incorporate
increase incubate incur index indicate individualize indoctrinate induce induct industrialize infer
influence inform infuse ingest inherit initialize initiate inject injure ink innovate input inquire
inscribe insert inspect inspire install instigate instill institute institutionalize instruct instrument
insulate insure integrate intend intensify interact intercept interchange interest interface interline
intermediate intern internalize internationalize interpolate interpret interrogate intervene interview
intimate introduce intubate invent inventorize inventory invest investigate invite invoice involve iron
irradiate irrigate isolate issue itemize iterate jackhammer jettison join journal judge juggle jumble
jump jumpstart junk justify keep key kickstart kill knead knit know label labor laminate land landscape
laser last launch launder lay layer lead leaflet leap learn lease leave lecture legalize legislate lend
lengthen lessen let letterpress level leverage liaise liberate license lifeguard lift light like limit
line link liquidate list listen litigate live livestream load loan lobby localize locate lock lodge log
look lose love lower lube lubricate machine magnify mail mainstream maintain make manage mandate
maneuver manipulate manufacture map march mark market marshal mask mass master match materialise
materialize maximise maximize mean measure mechanize mediate medicate meditate meet melt memorialize
memorize mend mentor merchandise merge mesh message meter metricize microblog micromanage migrate milk
mill mine mingle minimise minimize mirror mitigate mix mobilise mobilize mock model moderate modernise
modernize modify modulate mold monetise monetize monitor mop motivate mount move mow muck mulch
multitask muster name nanny narrate narrow navigate near need negotiate neighbor net network neutralize
nominate normalise normalize notarize note notice notify nourish number nurse nurture obey object
observe obtain occupy occur offer officiate offload offset oil omit onboard open operate operationalize
opt optimise optimize orchestrate order organise organize orient orientate originate outbid outfit
outgrow outline outmaneuver outpace outperform output outrank outreach outsell outsource overachieve
overclock overcome overdeliver overhaul overlap overlay override oversee oversell oversimplify overstock
overtake overturn own pace pack package paint pair palletize parallelize paraphrase park parse part
participate partition partner pass paste pasteurize patch patent patrol patronize pave pay peel
penetrate perceive perfect perforate perform permit persist personalise personalize persuade petition
phase phlebotomize phone photocopy photograph pick pickle picture pilot pin pinpoint pioneer pipe
pipette pitch pivot place plan plane plant plaster plate play please plot plow pluck plug plumb poach
point polish poll pool pop popularize populate port portray pose position possess post postpone pour
power practice practise preach preassemble precast precede precept predict preempt prefabricate prefer
preheat preload premiere prep prepare prepay prequalify prescreen prescribe present preserve preside
press pressurize presume pretest prevail prevent preview price prime print prioritise prioritize
privatize probe proceed process proctor procure produce profile profit program progress prohibit project
prolong promote prompt promulgate proof proofread propagate propel propose prosecute prospect protect
prototype prove provide provision prune publicise publicize publish pull pulverize pump punch purchase
purge purify pursue push put quadruple qualify quantify quarterback quell query question queue quiet
quilt quit quiz quote race raise rake rally randomize rank rate ratify rationalize reach react read
ready realign realise realize reallocate reallot reap rearrange reason reassemble reassess reassign
reassure rebalance rebook rebound rebrand rebuild recalculate recalibrate recall recapture receive
recertify recharge recirculate recite reclaim reclassify recode recognise recognize recommend reconcile
recondition reconfigure reconnect reconsider reconstruct record recount recoup recover recreate recruit
rectify recut recycle redact redecorate redefine redeploy redesign redevelop redirect redistribute redo
redraft redraw reduce reengage reengineer reestablish reevaluate refactor refer referee refill refinance
reference refine refinish refit reflect refocus reform reformat reformulate refresh refrigerate refund refurbish
refuse refute regain register regulate rehabilitate rehearse rehire rehome reimagine reimburse reinforce
reinstate reintegrate reinterpret reintroduce reinvent reinvest reinvigorate reissue reject rejoin
rejuvenate rekey relabel relate relaunch relax relay release relieve relocate rely remain remedy
remember remind remit remodel remove render renegotiate renew renovate rent reopen reorder reorganise
reorganize repackage repair repay repeat rephrase replace replan replatform replenish replicate reply
report repot represent reprice reprint reprioritize reprocess reproduce reprogram repurpose request
require requisition reroute resave reschedule rescope rescue research reseed resell resemble reserve
reset reshape reside resize reskill resolve resort resource respond rest restaff restage restate restock
restore restrain restrict restructure restyle resubmit result resume resupply resurface resuscitate
retain retarget retest rethink retire retool retouch retrain retrench retrieve retrofit return reunite
reupholster reuse revamp reveal reverse review revise revisit revitalise revitalize revive revolutionise
revolutionize reward rewire reword rework rewrite rezone rid riddle ride rig ring rinse rip rise risk
rivet roast roll roof root rotate rototill route row run rush safeguard sail salvage sample sanctify
sanction sand sandblast sanitize satisfy saute save saw say scaffold scale scan scare schedule school
scope score scour scout scrap scrape screen script scrub scrutinize sculpt seal search season seat
secretary secure see seed seek segment segregate seize select sell send sense sensitize separate
sequence sequester serialize serve service set settle sew shade shadow shake shampoo shape share sharpen
shave shear shed shelve shepherd shift ship shoot shop shorten shortlist shoulder shovel show showcase
shred shrink shuffle shut shuttle sift sightsee sign signal signpost simplify simulate sing sink sit
situate size skate sketch ski skill slash slate slaughter sleep slice slip slot slow sluice smoke smooth
snap soak socialize soften solder solicit solidify solve soothe sort sound soundproof source spackle
span spar spark spawn speak spearhead spec specialise specialize specify speculate speed spell spend
spin splice splint split sponsor spot spray spread sprint spruce spur squeeze stabilise stabilize stack
staff stage stain stake stamp stand standardise standardize staple star stargaze start state station
stay steam steer stem stencil step sterilise sterilize stick stimulate stir stitch stock stop store
storyboard straighten strategise strategize stream streamline strengthen stress stretch strike strip
strive structure struggle stucco study style subclass subcontract subdue subedit submit subscribe
subsidize substantiate substitute subtitle subtract succeed suggest suit summarise summarize summon
superintend supersede supervise supplement supply support suppress surface surpass surprise surrender
surround survey survive suspend sustain suture swap swear sweep swim swing switch symbolize sympathize
synchronize syndicate synthesise synthesize systematise systematize systemize tabulate tackle tag tailor
take talk tally tame tap tape target task taste tax teach team tear tease telecommute teleconference
telemarket telephone televise tell temper tend tender terminate test testify text thank thaw theme
theorise theorize thin think thread thrive throttle throw thwart tidy tie tighten tile tilt time title
titrate toast toggle tolerate tool top topple torque toss total touch toughen tour tow trace track trade
trademark trail train transact transcend transcribe transfer transform transition translate transmit
transplant transport transpose trap travel traverse treat trend triage trial trigger trim triple trouble
troubleshoot trowel truck trust try tumble tune turn tutor tweak tweet twist type typeset umpire unblock
unbundle uncork uncouple uncover underbid undergo underline underpin understand undertake underwrite
undo unearth unfold unify unite unlearn unload unlock unpack unplug unravel unseal untangle upcycle
update upgrade uphold upholster uplift upload upsell upskill urge use usher utilise utilize vacate
vaccinate vacuum validate value vaporize vary vectorize veer vend vent ventilate venture verbalize
verify version vet veto video view visit visualise visualize voice void volunteer vote vouch wait waive
wake walk want ward warehouse warm warn warrant wash waste watch water wear weatherize weave wed weed
weigh welcome weld whip whiteboard whitewash wholesale widen will win wind windproof winterize wipe wire
wireframe withdraw withhold withstand witness word wordsmith work wrangle wrap wrestle write yield zero
zone zoom
`;
