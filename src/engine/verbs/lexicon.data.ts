/**
 * Base forms of the regular verbs that resumes use, US and UK spelling. “*” marks a verb that is as often a noun: only what
 * follows tells. Not listed because a rule knows them (see lexicon.ts): verbs in -ize, -ise and -ify, and verbs with re-, over-, un- and
 * the like before one of these.
 */
export const VERBS = `
abandon abbreviate abolish absorb accelerate accent accept access* acclimate accommodate accompany
accomplish account* accredit accrue accumulate achieve acknowledge acquire act* activate actuate adapt add
address* adhere adjudicate adjust administer administrate admit adopt advance* advertise advise advocate*
affect affiliate affirm afford aggregate agree aid* aim* air alert* align alleviate allocate allot allow
alter amass amend analyse analyze anchor animate annotate announce answer* anticipate appeal* appear append
apply appoint appraise appreciate apprehend approach* appropriate approve approximate arbitrate archive*
argue arm arrange arrest arrive articulate ascertain ask assemble assert assess assign assimilate assist
associate assume assure attach attack* attain attempt attend attest attract attribute auction audit*
audition augment authenticate author automate avert avoid await award* back* backfill backpack backstop
backtrack backup bag bake balance* ban bandage bank* bar* barcode bargain bartend barter* base* batch*
behave believe bench* benchmark* benefit* bill* blast blend block* blog* blueprint board* boil bolster bolt
bond* book* bookkeep boost* boot bootstrap borrow bottle* bowl* box* brainstorm brand* braze brew bridge*
brief* broaden broker* browse* brush* bucket* budget* buff buffer* bundle* burn bus* butcher button* bypass
calculate calibrate call* calm campaign* cancel canvass cap* captain caption capture care* carry cart* carve
cash* catalog catalogue cater* caulk cause* caution celebrate center* centrifuge chair* challenge* champion*
change* channel* chaperone charge* chart* charter chase* chat* chauffeur check* checkpoint chop choreograph
chronicle circulate cite clean cleanse clear clerk* climb* clip clock* clone close* coach* coat* code*
collaborate collate collect color* combine* comfort command commemorate comment* commission* commit
communicate commute compare compel compensate compete compile complement complete* compliment* comply
compose* compost compound* compress compute conceive concentrate conclude condense condition conduct confer
conference* configure confine confirm conform confront connect conserve consider consist console consolidate
construct consult* consume contact* contain contest* continue contract* contrast* contribute control*
convene convert convey convince cook* cool coordinate copy* copyedit copywrite correct correlate correspond
counsel* count* counter* couple* course* cover* craft* crash* crate create credential credit* critique crop*
cross* crowdsource cull cultivate culture curate cure* curtail cycle* damage* date* deactivate debate*
debrief debug deburr decide declare decline declutter decode decommission decompose deconstruct decorate
decouple decrease* decrypt dedicate deduct deepen defeat defend defer define deflect delay* delegate* delete
delineate deliver demand* demo* demolish demonstrate deny depend depict deploy deposit* deprecate depreciate
derive describe design* designate detail* detain detect deter determine develop devise devote diagnose
diagram* dial* dictate differentiate diminish direct* disable disaggregate disambiguate disassemble disburse
discard discharge discipline* disclose disconnect discontinue discount* discover discuss disinfect dismantle
dismiss dispatch* dispel dispense disperse display* dispose dispute* disrupt disseminate distill distinguish
distribute divert dock document* donate dose* double* download* draft* drag drain* dress* drill* drop* dry
duplicate* dust* earmark earn ease* edge* edit* educate effect* elaborate elect elevate elicit eliminate
email* embark embed embrace emphasize employ empower empty emulate enable enact encode encounter encourage
encrypt end* endorse enforce engage engineer* engrave enhance enjoy enlarge enlist enrich enroll ensure
enter entertain entrust enumerate envision equal* equip eradicate erase erect escalate escort* establish
estimate* evacuate evaluate evolve examine excavate exceed excel exchange* execute exercise* exhibit* exit*
expand expect expedite expense experience* experiment* explain exploit explore export* expose express*
extend extract* extrapolate eye* fabricate face* facilitate factor farm* fashion* fasten fax* feature* ferry
fetch field* figure* file* fill* film* filter* finance* finetune finish* fire* fit* fix* flag* flatten
floor* flow* flyer focus* fold* follow* forage force* forestall forge* form* format* formulate forward*
foster* found frame* franchise* free freelance freshen fry fuel* fulfil fulfill fumigate function* fund*
fundraise furnish fuse gain* garner gate* gather gauge* gear* generate geocode ghostwrite gift* glue* govern
grade* graduate* grant* graph* grasp grease greet grill* groom ground* group* grout guarantee* guard* guide*
hack halt* halve hammer hand* handcraft handle* handpick happen harden harness harvest* haul* head* headhunt
heat* heighten help* highlight hire* hoist hone honor hook* host* house* hunt* hydrate hypothesize ideate
illuminate illustrate imagine impact* impart implant implement* import* impose impress improve* improvise
inaugurate include incorporate increase* incubate incur index* indicate induce induct infer influence*
inform ingest initiate inject injure innovate inquire insert* inspect inspire install instigate instill
institute instruct instrument* insulate insure integrate intend interact intercept interchange interest*
interface* intermediate intern* interpolate interpret interrogate intervene interview* introduce intubate
invent inventory* invest investigate invite* invoice* involve iron* irrigate isolate issue* iterate join*
journal* judge* juggle key* kickstart kill* knit* label* labor* laminate land* landscape* laser* last
launch* launder layer* leap learn lease* lecture* lengthen lessen level* leverage liaise license* lifeguard
lift* like limit* line* link* liquidate list* listen litigate livestream load* loan* lobby* locate lock*
lodge log* look* lower* lubricate machine* mail* mainstream maintain manage mandate maneuver manipulate
manufacture* map* mark* market* marshal mass* master* match* measure* mediate medicate meditate melt* mend
mentor* merchandise merge message* meter* micromanage migrate mill* mine* mirror* mitigate mix* mock model*
moderate modulate mold monitor* mop motivate mount* move* mulch multitask muster name* narrate narrow*
navigate need* negotiate net* network* nominate note* notice* number* nurse* nurture observe obtain occupy
occur offer* offload oil* omit onboard open* operate opt orchestrate order* orient* orientate originate
outfit* outline* output* outreach* overhaul* overlap* own* pace* pack* package* paint* pair* paraphrase
park* parse part* participate partition partner* pass* paste* patch* patent* patrol* pave perceive perfect
perform permit* persist persuade petition phase* phone* photocopy photograph* pick* picture* pilot* pin*
pinpoint pioneer* pipe* pipette pitch* pivot place* plan* plant* plaster plate* play* please plot* plow
plumb point* polish poll* pool* pop* populate pose* position* post* postpone pour power* practice* practise
precede precept predict preempt prefer prep prepare prescribe present* preside press* presume prevail
prevent* price* prime print* probe* proceed process* proctor procure produce* profile* profit* program*
progress* prohibit project* promote prompt promulgate proof* propagate propose prosecute prospect protect
prototype* provide provision prune publish* pull* pump* punch purchase* pursue push* quadruple query
question* queue* quiz* quote* race* raise rally* rank* rate* reach* ready* reap reason* rebound* recall*
receive reclaim recommend reconcile record* recoup recruit* redact reduce refer referee* reference* refine
reflect reform* refresh refrigerate refund* refurbish refute register* regulate rehabilitate rehearse
reimburse reinforce reinstate reinvigorate reject relate relay release* relieve rely remain remedy* remember
remind remit render renew renovate rent* repair* repeat* rephrase replatform replenish replicate reply*
report* repurpose request* require requisition rescue* research* reserve* reset reside resource* respond
rest* restrict result* resume resuscitate retain retire retreat* retrieve retrofit return* revamp reveal*
reverse* review* revise revive reward* rig rinse risk* roast roll* roof root* rotate* route* row* rush*
safeguard* sail* salvage sample* sanction sand* sandblast satisfy save* saw scaffold scale* scan* schedule*
school* scope* score* scour scout* scrap scrape screen* script* scrub sculpt seal* search* season* seat*
secretary* secure* seed* segment* segregate select sense* separate sequence* serve* service* settle shade*
shadow* shape* share* sharpen shear shelve shepherd shift* ship* shop* shorten shortlist shoulder shovel
showcase shred shuffle shuttle* sift sign* signal* signpost simulate situate size* sketch* skill* slate
slaughter slice* slot* slow smoke* smooth soak soften solder solicit solve sort* sound* soundproof source*
span* spearhead spec speculate speed* spell* splice sponsor* spot* spray* stack* staff* stage* stain* stake*
stamp* staple* start* state* station* stay* steam* steer* stem* stencil step* stimulate stir stitch stock*
stop* store* storyboard straighten stream* streamline strengthen stress* stretch* strip* structure* study*
style* subclass subcontract subedit submit subscribe substantiate substitute subtitle subtract succeed
suggest suit* summon supersede supervise supplement supply* support* suppress surface* surpass surprise
survey* survive suspend sustain suture swap* switch* syndicate synthesize systematise tabulate tackle* tag*
tailor* talk* tally* tap* tape target* task* taste* tax* team* teleconference telemarket telephone* televise
tend* tender* terminate test* text* thank theme* thin thread* thrive tidy tie* tighten tile* time* title*
titrate toggle tool* top* torque total* touch* toughen tour* tow* trace* track* trade* trademark trail*
train* transact transcribe transfer* transform transition* translate transmit transplant transport*
transpose travel* traverse treat* trend* triage trial* trigger trim* triple trouble* truck* trust* try*
tune* turn* tutor* tweak tweet type* umpire unearth unify unite unplug update* upgrade* upholster urge use*
usher vacate vaccinate vacuum validate value* vary vend vent ventilate venture* version vet veto video*
view* visit* voice* void* volunteer* vote* wait* walk* want* ward* warehouse* warm* warn warrant wash*
waste* watch* water* weed* weigh welcome* weld whiteboard wholesale widen will* wipe wire* wireframe witness
word* work* wrangle wrap* yield* zero zone* zoom
`;
