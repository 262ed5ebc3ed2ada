import{k as j,l as F,q as U,t as _}from"./part-QI3YRWVP.js";var Te=new Intl.Segmenter("en",{granularity:"grapheme"});function hr(e,r=110){return{words:e.match(/\S+/g)?.filter(n=>/[\p{L}\p{N}]/u.test(n)).length??0,characters:H(e),lines:e===""?0:Ae(e,r)}}function H(e){return/^[\n -~]*$/.test(e)?e.length:[...Te.segment(e)].length}function Ae(e,r){return e.split(`
`).reduce((t,n)=>t+ze(n,r),0)}function ze(e,r){let[t,n]=[1,0];for(let i of e.split(" ")){let s=H(i),o=n>0&&n+1+s>r;o&&(t+=1),n=o||n===0?s:n+1+s,t+=Math.max(0,Math.ceil(n/r)-1),n=n>r?n%r||r:n}return t}var Ne=/^[\p{L}\p{M}]$/u,Re=/^[\s\u200b\u200e\u200f\u2060\ufeff\u00ad]$/u,b=new Uint8Array(128).fill(1);for(let e=0;e<128;e++)e<=32||e===127?b[e]=0:e>=48&&e<=57?b[e]=2:e>=97&&e<=122?b[e]=3:e>=65&&e<=90&&(b[e]=4);var R=new Map;function m(e){if(e<128)return b[e];let r=R.get(e);if(r===void 0){let t=String.fromCodePoint(e);r=Re.test(t)?0:Ne.test(t)?5:1,R.size<4096&&R.set(e,r)}return r}function v(e,r){let t=e.charCodeAt(r);return t<128?b[t]>2:r<e.length&&m(e.codePointAt(r))>2}var J=e=>e>=48&&e<=57;function Y(e){return e===39||e===8217||e===700}function X(e){return e===45||e===8208||e===8209}var K=new Array(4096).fill(""),E=(e,r)=>Math.imul(e^r,16777619);function Q(e,r,t,n){let i=t-r;if(i>24)return e.slice(r,t).toLowerCase();let s=(n^n>>>15)&4095,o=K[s];if(o.length===i&&Ve(o,e,r))return o;let a=e.slice(r,t).toLowerCase();return K[s]=a,a}function Ve(e,r,t){for(let n=0;n<e.length;n++){let i=r.charCodeAt(t+n);if(e.charCodeAt(n)!==(i>=65&&i<=90?i+32:i))return!1}return!0}function $(e,r=0){let t=[],n=e.length,i=r;for(;i<n;){let s=e.charCodeAt(i),o=s<128?m(s):m(e.codePointAt(i));if(o===0)i++;else if(o===2){let a=i;i=Ce(e,i),t.push({from:a,to:i,word:e.slice(a,i)})}else if(o===1){let a=i+(s>=55296&&e.codePointAt(i)>65535?2:1);t.push({from:i,to:a,word:e.slice(i,a)}),i=a}else i=Ie(t,e,i)}return t}function Ie(e,r,t){let n=0,i=!0,s=t;for(;s<r.length;s++){let a=r.charCodeAt(s);if(a>=97&&a<=122)n=E(n,a);else if(a<128)if(m(a)>=2)n=E(n,a|32);else if((a===45||a===39||a===38)&&v(r,s+1))n=E(n,a);else break;else{let f=r.codePointAt(s);if(m(f)===5)f>65535&&s++;else if(!((Y(a)||X(a))&&v(r,s+1)))break;i=!1}}let o=i?Q(r,t,s,n):We(r.slice(t,s));return e.push({from:t,to:s,word:o}),s}var We=e=>e.toLowerCase().replace(/[\u2019\u02bc]/g,"'").replace(/[\u2010\u2011]/g,"-");function Ce(e,r){let t=r+1;for(;t<e.length;){let n=e.charCodeAt(t);if(n>=48&&n<=57)t++;else if((n===44||n===46)&&m(e.charCodeAt(t+1)||0)===2)t+=2;else break}return t}var qe=e=>e.match(/\S+/g)??[],L=class{list;endings;words;constructor(r,t){this.list=r,this.endings=t}has(r){return this.words??=new Set(qe(this.list).flatMap(t=>this.endings.map(n=>De(t,n)))),this.words.has(r)}},De=(e,r)=>r==="ies"?e.replace(/y$/,r):e+r,l=e=>new L(e,[""]);var Z=`
arise arose arisen|babysit babysat|be was been|bear* bore borne|beat beat beaten|become became become
begin began begun|bend bent|bet|bid*|bind* bound|bite bit bitten|blow blew blown|break* broke broken|breed bred
bring brought|broadcast*|build* built|burst|buy* bought|cast*|catch caught|choose chose chosen|cling clung
come came come|cost*|creep crept|cut*|deal* dealt|dig* dug|do did done|draw* drew drawn|drink* drank drunk
drive* drove driven|eat ate eaten|fall fell fallen|feed* fed|feel felt|fight* fought|find* found|flee fled|fling flung
fly* flew flown|forbid forbade forbidden|forecast*|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind* ground|grow grew grown
hang hung|have had|hear heard|hide hid hidden|hit|hold* held|hurt|input*|keep* kept|kneel knelt|know knew known
lay laid|lead* led|leave* left|lend lent|let|lie lay lain|light* lit|lose lost|make* made|mean* meant|meet* met
mislead misled|mistake mistook mistaken|mow mowed mown|offset|overcome overcame overcome|oversee oversaw overseen
overtake overtook overtaken|pay* paid|preset|proofread|prove proved proven|put|quit|read*|redo redid redone|rid
ride* rode ridden|ring* rang rung|rise* rose risen|run* ran run|say said|see saw seen|seek sought|sell* sold|send sent
set*|sew sewed sewn|shake shook shaken|shed*|shine shone|shoot* shot|show* showed shown|shrink shrank shrunk|shut
sing sang sung|sink* sank sunk|sit sat|sleep slept|slide* slid|sow sowed sown|speak* spoke spoken|spend* spent
spin* spun|split*|spread*|spring* sprang sprung|stand* stood|steal stole stolen|stick* stuck|strike* struck
string* strung|strive strove striven|swear swore sworn|sweep* swept|swim swam swum|swing* swung|take* took taken
teach taught|tear* tore torn|tell* told|think thought|throw threw thrown|thrust|troubleshoot troubleshot|typeset
undo undid undone|undergo underwent undergone|understand understood|undertake undertook undertaken
underwrite underwrote underwritten|uphold upheld|upset|wake woke woken|wear* wore worn|weave wove woven|win* won
wind* wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written
`,ee=`
abet abhor acquit admit allot annul babysit backlog befit begin blog commit compel concur confer control debug defer deter dispel
enrol equip excel expel extol fulfil forget forbid handicap incur infer input instil format kidnap occur offset outfit output overlap
overrun patrol permit prefer program propel rebel rebut recur refer regret remit repel reset retrofit rerun submit transfer transmit
upset unzip unplug upswing upskid worship typeset zigzag recap troubleset
`;var re={change:`
accelerate achieve attain beat broaden capture consolidate convert diversify elevate eliminate enhance
exceed expand expedite extend grow halve maximize minimize mitigate modernize optimize outperform
protect raise recover redesign reduce refactor reorganize reposition restore restructure retain revamp
revitalize sharpen shorten simplify stabilize streamline strengthen surpass tighten transform
triple unlock widen`,build:`
adapt animate assemble author automate bake configure construct create curate customize deploy develop
devise establish fabricate formulate found illustrate initiate install institute integrate introduce
invent migrate originate pave plumb relocate remodel renovate roof sew spearhead standardize weld write`,lead:`
administer administrate captain chaperone command govern manage mobilize orchestrate oversee supervise`,teach:`
educate instruct onboard precept teach upskill`,recruit:`
appoint attract employ enlist headhunt select shortlist vet`,sell:`
acquire advertise bring canvass fundraise generate lend negotiate persuade promote prospect solicit
upsell`,buy:`
outsource procure`,organize:`
arrange choreograph conduct convene coordinate deliver execute organize`,process:`
adjudicate admit appraise approve babysit bag bartend catalog clean collect disburse discharge dispense
enroll enter fulfil fulfill groom launder moderate mow pour prescribe receive reconcile reimburse remove
replace resolve respond settle solve triage troubleshoot underwrite unload vaccinate vacuum weigh`,examine:`
analyze assess calculate compare debug determine diagnose evaluate examine inspect investigate validate`,report:`
announce communicate compile describe distribute inform notify prepare propose submit summarize`,provide:`
accommodate allocate donate furnish give provide`,render:`
digitize interpret localize proofread subtitle transcribe translate`,perform:`
perform`,keep:`
carry do ensure maintain`,learn:`
attend be become demonstrate earn have learn participate understand`,other:`
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
wholesale wipe wireframe witness wrangle zero zoom`},te={change:`
boost cut decrease double drive improve increase lower overhaul prevent reform rescue reverse save scale
speed trim upgrade yield`,build:`
blog brand build code commission compose cook craft design draft edit engineer film frame implement
landscape launch manufacture model move open paint photograph pilot pioneer plant produce program
prototype publish release roll script shoot sketch start tailor transition wire`,lead:`
chair delegate direct head lead own referee run`,teach:`
coach counsel lecture mentor orient school train tutor`,recruit:`
hire interview recruit screen staff`,sell:`
bid broker call finance fund land lobby market pitch secure sell sponsor win`,buy:`
buy export import lease purchase rent source`,organize:`
book cater hold host plan reserve schedule stage`,process:`
address answer audit bill care cash close count credit deal deposit dispatch draw escort feed field file
fill fix forward handle harvest index input invoice iron issue lift load mail mix pack package pay pick
press process refund register repair ring route scan seat serve service ship sort stack stock support
sweep tow transfer transport treat visit walk wash wrap`,examine:`
benchmark estimate forecast grade measure research review sample score study survey test`,report:`
brief document log outline post present record report update`,provide:`
award grant offer supply`,render:`
`,perform:`
complete`,keep:`
act check follow keep make meet monitor set track use work`,learn:`
exhibit experience gain shadow show volunteer`,other:`
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
welcome will word zone`};var ne=new Set,ie=new Set,Me=new Map,Be=/[a-z]{2}[^s]ize$|[a-z]{3}ify$|[a-z]{2}(?:[aiu]l|[aeiou]n|[aou]r|[ei]t|im|rn|rd|gn|eg|es|ic)ise$/;function P(e){let r=e.endsWith("*"),t=r?e.slice(0,-1):e;return ne.add(t),r&&ie.add(t),t}for(let[e,r]of[[re,""],[te,"*"]])for(let[t,n]of Object.entries(e))for(let i of n.match(/\S+/g)??[])Me.set(P(i+r),t);function u(e){if(ne.has(e))return!0;let r=e.charCodeAt(e.length-1);return(r===101||r===121)&&Be.test(e)}var w=e=>ie.has(e);var Ge=l(ee),I=new Map,je=new Map,W=new Map,se=new Map,ae=new Map,oe=/^(?:re|over|under|out|co|pre|un|mis|up|fore|down)(?=[a-z]{3})/,Fe=/^rela(?:y|id)/,Ue=3e3,_e="aeiou";for(let e of Z.trim().split(/[|\n]/)){let[r="",...t]=e.split(" "),n=P(r),[i=n,s=i]=t;I.set(n,i),je.set(n,s),W.set(i,n),se.set(s,n),ae.set(le(n),n)}for(let[e,r]of[["were","be"],["laid","lay"],["lay","lay"]])W.set(e,r);function x(e){return e!==void 0&&_e.includes(e)}function y(e){let r=new Map;return t=>{let n=r.get(t);return n===void 0&&!r.has(t)&&(n=e(t),r.size>Ue&&r.clear(),r.set(t,n)),n}}function C(e){if(Ge.has(e))return!0;let r=oe.exec(e)?.[0];if(r&&u(e.slice(r.length)))return C(e.slice(r.length));let t=e.at(-1);if(e==="bus"||t===void 0||x(t)||"wxy".includes(t))return!1;let n=e.at(-2);if(!x(n))return!1;let i=e.slice(0,-2).replace(/qu$/,"q");return x(i.at(-1))?!1:!/[aeiouy]/.test(i)}function ce(e){return C(e)?e+e.at(-1):/(?:^picni|^traffi|^mimi|^pani|^froli)c$/.test(e)?`${e}k`:e}function le(e){return e.endsWith("ie")?`${e.slice(0,-2)}ying`:e.endsWith("e")&&!/(?:[eoy]e|nge)$/.test(e)&&e.length>2?`${e.slice(0,-1)}ing`:e.endsWith("nge")&&!/^(?:singe|tinge)$/.test(e)?`${e.slice(0,-1)}ing`:`${ce(e)}ing`}function T(e,r){if(r(e))return["",e];let t=e.lastIndexOf("-");if(t>0){let s=e.slice(t+1);return r(s)?[e.slice(0,t+1),s]:void 0}let n=oe.exec(e)?.[0];if(!n||Fe.test(e))return;let i=e.slice(n.length);return r(i)?[n,i]:void 0}function k(e,r){let t=T(e,n=>r(n)!==void 0);return t&&t[0]+r(t[1])}var p=y(e=>T(e,u)!==void 0),O=y(e=>{if(!(!e.endsWith("ing")||e.length<5))return k(e,r=>ae.get(r)??de(r.slice(0,-3),r.endsWith("ying")))}),q=y(e=>k(e,r=>W.get(r)??ue(r))),Vr=y(e=>k(e,r=>{let t=se.get(r);if(t)return t;let n=ue(r);return n&&I.has(n)?void 0:n})),D=y(e=>{if(!(!e.endsWith("s")||e.endsWith("ss")))return k(e,r=>r==="is"?"be":r==="has"?"have":r.endsWith("ies")&&r.length>4&&u(`${r.slice(0,-3)}y`)?`${r.slice(0,-3)}y`:u(r.slice(0,-1))?r.slice(0,-1):r.endsWith("es")&&u(r.slice(0,-2))?r.slice(0,-2):void 0)});function ue(e){if(!(!e.endsWith("ed")||e.length<4))return e.endsWith("ied")&&u(`${e.slice(0,-3)}y`)?`${e.slice(0,-3)}y`:de(e.slice(0,-2),!1)}function de(e,r){return u(e)&&!C(e)?e:u(`${e}e`)?`${e}e`:e.length>3&&e.at(-1)===e.at(-2)&&u(e.slice(0,-1))||e.endsWith("ck")&&u(e.slice(0,-1))?e.slice(0,-1):r&&u(`${e.slice(0,-1)}ie`)?`${e.slice(0,-1)}ie`:u(e)?e:void 0}function He(e){return e.endsWith("e")?`${e}d`:e.endsWith("y")&&!x(e.at(-2))?`${e.slice(0,-1)}ied`:`${e}ed`}function pe(e){let r=k(e,i=>I.get(i));if(r!==void 0)return r;let[t,n]=T(e,u)??["",e];return t+He(ce(n))}function ge(e){let[r,t]=T(e,u)??["",e];return r+le(t)}var M=`
marketing advertising accounting training engineering manufacturing purchasing consulting banking nursing housing catering
programming writing* editing* teaching* testing* publishing* cleaning* coaching* counseling counselling tutoring* machining
plumbing welding mining farming fundraising scheduling* billing* staffing* pricing planning* budgeting* invoicing* filing*
onboarding* merchandising branding reporting* funding financing packaging shipping receiving* building meeting setting* opening*
warehousing recruiting* hiring* networking outsourcing processing* printing parking lighting tooling drawing* painting*
recording* landscaping gardening cooking baking tracking* monitoring* grading* mentoring* bookkeeping copywriting offering
listing holding* saving* earning finding* understanding* beginning feeling rating hearing ranking learning modeling modelling
dining clothing wiring piping plating mapping messaging gaming screening drilling blogging troubleshooting* proofreading*
`,fe=`
manager team department schedule process plan budget meeting system tool policy procedure session program programme material
standard skill staff assistant specialist coordinator director lead cost campaign strategy class course room service equipment
experience background degree firm company site operation activity event document documentation guide manual maintenance
management function list duty task area code statement line channel practice technique method school facility agency analyst
executive product supplies rate metrics needs requirements support data order station floor lot pattern errors
`,me=`
during including according regarding concerning following excluding pending outstanding existing ongoing upcoming king spring evening
morning nothing anything something everything string sterling wing ring thing sling ceiling sibling engineering leading-edge interesting
willing oncoming incoming remaining underlying corresponding overwhelming
`,he=`
licensed certified registered experienced skilled dedicated motivated seasoned accomplished advanced detailed qualified limited talented
organized educated required preferred chartered accredited associated aged united combined bilingual committed driven proven detail-oriented
`;var ye=l(M.replaceAll("*","")),be=new Set(M.split(/\s+/).filter(e=>e.endsWith("*")).map(e=>e.slice(0,-1))),Je=l(me),ke=l(he),A=l(`the a an all any each every both its their our my his her your this that these those new various several many
numerous multiple some other existing potential current daily weekly monthly annual incoming outgoing complex high-volume up over more
approximately about nearly quarterly yearly general complex high low large small internal external technical financial legal medical electronic
digital proper accurate detailed overall company`),S=l(`up out in on off over down back with to into through across between against from at under along alongside within by
as around toward towards upon directly closely effectively efficiently regularly`),Ye=l("supply apply reply comply rely multiply ally assembly family daily weekly monthly quarterly early july friendly rally tally only"),Xe=l("also then always often further proudly independently currently"),Ke=new Set(`test cases|test plans|test scripts|test results|work orders|trade shows|case studies|care plans|lesson plans|project plans|support tickets
|design documents|release notes|focus groups|credit cards|market trends|process improvements|contract terms|budget reports|project files`.split(/[|\n]/).filter(Boolean)),Qe=l("with to into through across between against from at under along alongside within by as around toward towards on in over"),Ze=l(`work report partner act travel interface answer deal talk speak focus serve volunteer train interview market network
look care listen cater link point consult mentor lead ship sell move step turn call check follow help compromise commit`),er=l("tools services products supplies materials skills standards systems sessions meetings programs"),rr=l("provider supplier manufacturer company firm brand indicator edge producer distributor retailer"),tr=l("need speed seed feed hundred indeed breed weed bed red unlimited shed"),Oe=/(?:er|or|ist|ant|ian|nurse|executive|clerk|lead|head|agent|assistant|associate|analyst|attendant|representative|intern|partner|volunteer|specialist|professional|member|chef|aide)s?$/,ve=l(fe),nr=l("experienced skilled seasoned certified licensed registered accomplished qualified"),z=e=>J(e.charCodeAt(0)),g=e=>e!==void 0&&v(e,0);function Se(e){return Xe.has(e)||e.length>4&&e.endsWith("ly")&&!Ye.has(e)}var ir=e=>ye.has(e),B=e=>ve.has(e)||ve.has(dr(e));function G(e,r){let t=r;for(;t<r+2&&e[t]&&Se(e[t].word)&&g(e[t+1]?.word);)t++;let n=e[t]?.word??"",[i,s]=g(n)?sr(n,e,t):c;return i==="none"?{first:r,verb:r,form:i,base:s}:{first:r,verb:t,form:i,base:s}}var c=["none",""];function sr(e,r,t){let n=r[t+1]?.word;if(e.endsWith("ing"))return ar(e,r,t);let i=q(e);if(i!==void 0&&(i!==e||!p(e)))return we(e,i,n);if(p(e))return ur(e,n,r[t+2]?.word);let s=D(e);return s!==void 0?lr(s,n):e.endsWith("ed")&&new RegExp("^\\p{Ll}{5,}$","u").test(e)&&!tr.has(e)&&!ke.has(e)?we(e,"",n):c}function ar(e,r,t){let n=r[t+1]?.word,i=Je.has(e)?void 0:O(e);return i===void 0||n===void 0||e==="leading"&&rr.has(n)?c:or(r,t)||cr(r,t+1)?["gerund",i]:!ye.has(e)&&(g(n)||n===",")?["gerund",i]:c}function or(e,r){let t=e[r+1]?.word;if(t===void 0)return!1;if(A.has(t)||z(t)||t==="$"||t==="\u20AC"||t==="\xA3")return!0;let n=e[r].word;if(!g(t)||S.has(t)||/^(?:and|or|of|for)$/.test(t))return!1;if(h(t))return be.has(n)?!er.has(t):!B(t)&&D(t)===void 0;let i=e[r+2]?.word??"";return be.has(n)&&!B(t)&&!Oe.test(t)&&!(B(i)&&ir(t))}function cr(e,r){let t=r;for(;t<r+2&&/^(?:,|and|&|\/|or)$/.test(e[t]?.word??"");)t++;let n=e[t]?.word??"";return t>r&&n.endsWith("ing")&&O(n)!==void 0}function we(e,r,t){let n=t!==void 0&&(A.has(t)||z(t)||S.has(t)||h(t)&&!nr.has(e));return ke.has(e)&&!n?c:["past",r||e]}function lr(e,r){return r===void 0?c:A.has(r)||z(r)||r==="$"||S.has(r)?["third",e]:w(e)?r==="and"||!g(r)?c:h(r)?["third",e]:c:g(r)?["third",e]:c}function ur(e,r,t){if(r===void 0)return c;let n=q(e)===e;return A.has(r)||z(r)||r==="$"||r==="\u20AC"||r==="\xA3"?[n?"past":"base",e]:r===","&&t!==void 0&&p(t)&&!w(t)?[n?"past":"base",e]:w(e)?r==="of"||r==="for"||r==="-"||r===":"||!g(r)||Ke.has(`${e} ${r}`)||Qe.has(r)&&!Ze.has(e)||S.has(r)&&t==="of"?c:S.has(r)||Se(r)?[n?"past":"base",e]:r==="and"||r==="or"?t!==void 0&&p(t)&&!w(t)?[n?"past":"base",e]:c:Oe.test(r)?h(r)?[n?"past":"base",e]:c:h(r)&&!(t!==void 0&&(h(t)||/ed$/.test(t)))?[n?"past":"base",e]:t!==void 0&&h(t)&&!["report","project","sales"].includes(e)?[n?"past":"base",e]:c:g(r)||r===","||r==="/"?[n?"past":"base",e]:c}function dr(e){return e.endsWith("ies")?`${e.slice(0,-3)}y`:e.slice(0,/(?:ss|ch)es$/.test(e)?-2:-1)}function h(e){return e.length>3&&e.endsWith("s")&&!/(?:ss|us|is|'s)$/.test(e)}function Fr(e){return Ee($(e),0)?.form??"none"}function Ur(e,r){let t=$(e),n=Ee(t,0);return n?[n,...fr(e,t,n.verb,n.form)].reduceRight((s,{verb:o,base:a})=>{let{from:f,to:N}=t[o],d=r==="base"?a:r==="past"?mr(a):ge(a),xe=new RegExp("\\p{Lu}","u").test(e.charAt(f));return s.slice(0,f)+(xe?d.charAt(0).toUpperCase()+d.slice(1):d)+s.slice(N)},e):void 0}function Ee(e,r){let{verb:t,form:n,base:i}=G(e,r),s=e[t]?.word??"";if(n!=="none"&&i!=="")return{verb:t,form:n,base:i};if(s.endsWith("ing")&&p(s))return{verb:t,form:"base",base:s};if(pr(e,t)&&p(s)&&!gr(e,t))return{verb:t,form:"base",base:s};let o=e[t+1]===void 0?O(s):void 0;return o===void 0?void 0:{verb:t,form:"gerund",base:o}}function pr(e,r){let[t="",n=""]=[e[r]?.word,e[r+1]?.word];return _.has(t)||U.has(t)&&new RegExp("^\\p{L}","u").test(n)&&!/^(?:in|of|to|for|by|and)$/.test(n)}function gr(e,r){let t=e.findIndex(({word:i},s)=>s>r&&(F.has(i)||!/\w/.test(i))),n=e.slice(r+1,t<0?void 0:t);return j.has(n.at(-1)?.word??"")&&!n.some(({word:i})=>i.endsWith("'s"))}function fr(e,r,t,n){let i=[];for(let s=t+1;s<r.length;s+=1){let{word:o,to:a,from:f}=r[s],N=r[s-1].word;if(o===";"||/^[.!?]$/.test(o)&&/\s/.test(e.charAt(a)))break;if(!/^(?:and|then|&|,)$/.test(N)||new RegExp("\\p{Lu}","u").test(e.charAt(f)))continue;let d=G(r,s);d.form!==n||d.base===""||(i.push(d),s=d.verb)}return i}var mr=e=>e==="be"?"was":pe(e);export{Fr as a,Ur as b,hr as c};
