import{a as s,k as P,l as D,q as C,r as M,x as j,y as G}from"./part-TPWRFLIT.js";s();function Ke(e){return navigator.locks.request("upshot settings",async()=>{let t=D(await j(P)),r={...t,...e(t)};return await G({[P]:r}),r})}var R=(e,t)=>e.filter(r=>r!==t),B=(e,t)=>[...R(e,t),t],Qe=(e,t)=>r=>({rulesOff:t?R(r.rulesOff,e):B(r.rulesOff,e),rulesOn:t?B(r.rulesOn,e):R(r.rulesOn,e)});s();function rt(e,t){let[r,n]=C();return M(()=>{let i=new AbortController,o=()=>{e().then(m=>{i.signal.aborted||n(()=>m)})};return t?.(o,i.signal),o(),()=>i.abort()},[e,t]),r}s();var ve=/^[\p{L}\p{M}]$/u,we=/^[\s\u200b\u200e\u200f\u2060\ufeff\u00ad]$/u,f=new Uint8Array(128).fill(1);for(let e=0;e<128;e++)e<=32||e===127?f[e]=0:e>=48&&e<=57?f[e]=2:e>=97&&e<=122?f[e]=3:e>=65&&e<=90&&(f[e]=4);var z=new Map;function ye(e){if(e<128)return f[e];let t=z.get(e);if(t===void 0){let r=String.fromCodePoint(e);t=we.test(r)?0:ve.test(r)?5:1,z.size<4096&&z.set(e,t)}return t}function U(e,t){let r=e.charCodeAt(t);return r<128?f[r]>2:t<e.length&&ye(e.codePointAt(t))>2}var _=e=>e>=48&&e<=57;function st(e){return e===39||e===8217||e===700}function at(e){return e===45||e===8208||e===8209}s();s();var ke=e=>e.match(/\S+/g)??[],k=class{list;endings;words;constructor(t,r){this.list=t,this.endings=r}has(t){return this.words??=new Set(ke(this.list).flatMap(r=>this.endings.map(n=>Se(r,n)))),this.words.has(t)}},Se=(e,t)=>t==="ies"?e.replace(/y$/,t):e+t,c=e=>new k(e,[""]),lt=(e,t=["","s","ies"])=>new k(e,t);s();var F=`
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
`,H=`
abet abhor acquit admit allot annul babysit backlog befit begin blog commit compel concur confer control debug defer deter dispel
enrol equip excel expel extol fulfil forget forbid handicap incur infer input instil format kidnap occur offset outfit output overlap
overrun patrol permit prefer program propel rebel rebut recur refer regret remit repel reset retrofit rerun submit transfer transmit
upset unzip unplug upswing upskid worship typeset zigzag recap troubleset
`;s();s();var Y={change:`
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
wholesale wipe wireframe witness wrangle zero zoom`},J={change:`
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
welcome will word zone`};var X=new Set,K=new Set,Q=new Map,Oe=/[a-z]{2}[^s]ize$|[a-z]{3}ify$|[a-z]{2}(?:[aiu]l|[aeiou]n|[aou]r|[ei]t|im|rn|rd|gn|eg|es|ic)ise$/;function $(e){let t=e.endsWith("*"),r=t?e.slice(0,-1):e;return X.add(r),t&&K.add(r),r}for(let[e,t]of[[Y,""],[J,"*"]])for(let[r,n]of Object.entries(e))for(let i of n.match(/\S+/g)??[])Q.set($(i+t),r);var bt=e=>Q.get(e);function l(e){if(X.has(e))return!0;let t=e.charCodeAt(e.length-1);return(t===101||t===121)&&Oe.test(e)}var h=e=>K.has(e);var xe=c(H),b=new Map,Ee=new Map,N=new Map,Z=new Map,ee=new Map,te=/^(?:re|over|under|out|co|pre|un|mis|up|fore|down)(?=[a-z]{3})/,Te=/^rela(?:y|id)/,Pe=3e3,Re="aeiou";for(let e of F.trim().split(/[|\n]/)){let[t="",...r]=e.split(" "),n=$(t),[i=n,o=i]=r;b.set(n,i),Ee.set(n,o),N.set(i,n),Z.set(o,n),ee.set(ne(n),n)}for(let[e,t]of[["were","be"],["laid","lay"],["lay","lay"]])N.set(e,t);function S(e){return e!==void 0&&Re.includes(e)}function v(e){let t=new Map;return r=>{let n=t.get(r);return n===void 0&&!t.has(r)&&(n=e(r),t.size>Pe&&t.clear(),t.set(r,n)),n}}function A(e){if(xe.has(e))return!0;let t=te.exec(e)?.[0];if(t&&l(e.slice(t.length)))return A(e.slice(t.length));let r=e.at(-1);if(e==="bus"||r===void 0||S(r)||"wxy".includes(r))return!1;let n=e.at(-2);if(!S(n))return!1;let i=e.slice(0,-2).replace(/qu$/,"q");return S(i.at(-1))?!1:!/[aeiouy]/.test(i)}function re(e){return A(e)?e+e.at(-1):/(?:^picni|^traffi|^mimi|^pani|^froli)c$/.test(e)?`${e}k`:e}function ne(e){return e.endsWith("ie")?`${e.slice(0,-2)}ying`:e.endsWith("e")&&!/(?:[eoy]e|nge)$/.test(e)&&e.length>2?`${e.slice(0,-1)}ing`:e.endsWith("nge")&&!/^(?:singe|tinge)$/.test(e)?`${e.slice(0,-1)}ing`:`${re(e)}ing`}function O(e,t){if(t(e))return["",e];let r=e.lastIndexOf("-");if(r>0){let o=e.slice(r+1);return t(o)?[e.slice(0,r+1),o]:void 0}let n=te.exec(e)?.[0];if(!n||Te.test(e))return;let i=e.slice(n.length);return t(i)?[n,i]:void 0}function p(e,t){let r=O(e,n=>t(n)!==void 0);return r&&r[0]+t(r[1])}var w=v(e=>O(e,l)!==void 0),x=v(e=>{if(!(!e.endsWith("ing")||e.length<5))return p(e,t=>ee.get(t)??se(t.slice(0,-3),t.endsWith("ying")))}),V=v(e=>p(e,t=>N.get(t)??ie(t))),ze=v(e=>p(e,t=>{let r=Z.get(t);if(r)return r;let n=ie(t);return n&&b.has(n)?void 0:n})),q=v(e=>{if(!(!e.endsWith("s")||e.endsWith("ss")))return p(e,t=>t==="is"?"be":t==="has"?"have":t.endsWith("ies")&&t.length>4&&l(`${t.slice(0,-3)}y`)?`${t.slice(0,-3)}y`:l(t.slice(0,-1))?t.slice(0,-1):t.endsWith("es")&&l(t.slice(0,-2))?t.slice(0,-2):void 0)});function ie(e){if(!(!e.endsWith("ed")||e.length<4))return e.endsWith("ied")&&l(`${e.slice(0,-3)}y`)?`${e.slice(0,-3)}y`:se(e.slice(0,-2),!1)}function se(e,t){return l(e)&&!A(e)?e:l(`${e}e`)?`${e}e`:e.length>3&&e.at(-1)===e.at(-2)&&l(e.slice(0,-1))||e.endsWith("ck")&&l(e.slice(0,-1))?e.slice(0,-1):t&&l(`${e.slice(0,-1)}ie`)?`${e.slice(0,-1)}ie`:l(e)?e:void 0}function Ot(e){let t=x(e);if(t===void 0)return;let r=p(t,n=>b.get(n));return r!==void 0?r:t.endsWith("ie")?`${t}d`:ae(e.slice(0,-3))}function ae(e){return e.endsWith("e")?`${e}d`:e.endsWith("y")&&!S(e.at(-2))?`${e.slice(0,-1)}ied`:`${e}ed`}function xt(e){let t=p(e,i=>b.get(i));if(t!==void 0)return t;let[r,n]=O(e,l)??["",e];return r+ae(re(n))}function Et(e){let t=ze(e);if(t!==void 0)return p(t,r=>b.get(r))??e}function Tt(e){let[t,r]=O(e,l)??["",e];return t+ne(r)}s();s();var I=`
marketing advertising accounting training engineering manufacturing purchasing consulting banking nursing housing catering
programming writing* editing* teaching* testing* publishing* cleaning* coaching* counseling counselling tutoring* machining
plumbing welding mining farming fundraising scheduling* billing* staffing* pricing planning* budgeting* invoicing* filing*
onboarding* merchandising branding reporting* funding financing packaging shipping receiving* building meeting setting* opening*
warehousing recruiting* hiring* networking outsourcing processing* printing parking lighting tooling drawing* painting*
recording* landscaping gardening cooking baking tracking* monitoring* grading* mentoring* bookkeeping copywriting offering
listing holding* saving* earning finding* understanding* beginning feeling rating hearing ranking learning modeling modelling
dining clothing wiring piping plating mapping messaging gaming screening drilling blogging troubleshooting* proofreading*
`,oe=`
manager team department schedule process plan budget meeting system tool policy procedure session program programme material
standard skill staff assistant specialist coordinator director lead cost campaign strategy class course room service equipment
experience background degree firm company site operation activity event document documentation guide manual maintenance
management function list duty task area code statement line channel practice technique method school facility agency analyst
executive product supplies rate metrics needs requirements support data order station floor lot pattern errors
`,ce=`
during including according regarding concerning following excluding pending outstanding existing ongoing upcoming king spring evening
morning nothing anything something everything string sterling wing ring thing sling ceiling sibling engineering leading-edge interesting
willing oncoming incoming remaining underlying corresponding overwhelming
`,le=`
licensed certified registered experienced skilled dedicated motivated seasoned accomplished advanced detailed qualified limited talented
organized educated required preferred chartered accredited associated aged united combined bilingual committed driven proven detail-oriented
`;var ge=c(I.replaceAll("*","")),ue=new Set(I.split(/\s+/).filter(e=>e.endsWith("*")).map(e=>e.slice(0,-1))),$e=c(ce),fe=c(le),E=c(`the a an all any each every both its their our my his her your this that these those new various several many
numerous multiple some other existing potential current daily weekly monthly annual incoming outgoing complex high-volume up over more
approximately about nearly quarterly yearly general complex high low large small internal external technical financial legal medical electronic
digital proper accurate detailed overall company`),y=c(`up out in on off over down back with to into through across between against from at under along alongside within by
as around toward towards upon directly closely effectively efficiently regularly`),Ne=c("supply apply reply comply rely multiply ally assembly family daily weekly monthly quarterly early july friendly rally tally only"),Ae=c("also then always often further proudly independently currently"),Ve=new Set(`test cases|test plans|test scripts|test results|work orders|trade shows|case studies|care plans|lesson plans|project plans|support tickets
|design documents|release notes|focus groups|credit cards|market trends|process improvements|contract terms|budget reports|project files`.split(/[|\n]/).filter(Boolean)),qe=c("with to into through across between against from at under along alongside within by as around toward towards on in over"),Ie=c(`work report partner act travel interface answer deal talk speak focus serve volunteer train interview market network
look care listen cater link point consult mentor lead ship sell move step turn call check follow help compromise commit`),We=c("tools services products supplies materials skills standards systems sessions meetings programs"),Le=c("provider supplier manufacturer company firm brand indicator edge producer distributor retailer"),De=c("need speed seed feed hundred indeed breed weed bed red unlimited shed"),me=/(?:er|or|ist|ant|ian|nurse|executive|clerk|lead|head|agent|assistant|associate|analyst|attendant|representative|intern|partner|volunteer|specialist|professional|member|chef|aide)s?$/,de=c(oe),Ce=c("experienced skilled seasoned certified licensed registered accomplished qualified"),T=e=>_(e.charCodeAt(0)),d=e=>e!==void 0&&U(e,0);function he(e){return Ae.has(e)||e.length>4&&e.endsWith("ly")&&!Ne.has(e)}var Me=e=>ge.has(e),W=e=>de.has(e)||de.has(He(e));function Wt(e,t){let r=t;for(;r<t+2&&e[r]&&he(e[r].word)&&d(e[r+1]?.word);)r++;let n=e[r]?.word??"",[i,o]=d(n)?je(n,e,r):a;return i==="none"?{first:t,verb:t,form:i,base:o}:{first:t,verb:r,form:i,base:o}}var a=["none",""];function je(e,t,r){let n=t[r+1]?.word;if(e.endsWith("ing"))return Ge(e,t,r);let i=V(e);if(i!==void 0&&(i!==e||!w(e)))return pe(e,i,n);if(w(e))return Fe(e,n,t[r+2]?.word);let o=q(e);return o!==void 0?_e(o,n):e.endsWith("ed")&&new RegExp("^\\p{Ll}{5,}$","u").test(e)&&!De.has(e)&&!fe.has(e)?pe(e,"",n):a}function Ge(e,t,r){let n=t[r+1]?.word,i=$e.has(e)?void 0:x(e);return i===void 0||n===void 0||e==="leading"&&Le.has(n)?a:Be(t,r)||Ue(t,r+1)?["gerund",i]:!ge.has(e)&&(d(n)||n===",")?["gerund",i]:a}function Be(e,t){let r=e[t+1]?.word;if(r===void 0)return!1;if(E.has(r)||T(r)||r==="$"||r==="\u20AC"||r==="\xA3")return!0;let n=e[t].word;if(!d(r)||y.has(r)||/^(?:and|or|of|for)$/.test(r))return!1;if(g(r))return ue.has(n)?!We.has(r):!W(r)&&q(r)===void 0;let i=e[t+2]?.word??"";return ue.has(n)&&!W(r)&&!me.test(r)&&!(W(i)&&Me(r))}function Ue(e,t){let r=t;for(;r<t+2&&/^(?:,|and|&|\/|or)$/.test(e[r]?.word??"");)r++;let n=e[r]?.word??"";return r>t&&n.endsWith("ing")&&x(n)!==void 0}function pe(e,t,r){let n=r!==void 0&&(E.has(r)||T(r)||y.has(r)||g(r)&&!Ce.has(e));return fe.has(e)&&!n?a:["past",t||e]}function _e(e,t){return t===void 0?a:E.has(t)||T(t)||t==="$"||y.has(t)?["third",e]:h(e)?t==="and"||!d(t)?a:g(t)?["third",e]:a:d(t)?["third",e]:a}function Fe(e,t,r){if(t===void 0)return a;let n=V(e)===e;return E.has(t)||T(t)||t==="$"||t==="\u20AC"||t==="\xA3"?[n?"past":"base",e]:t===","&&r!==void 0&&w(r)&&!h(r)?[n?"past":"base",e]:h(e)?t==="of"||t==="for"||t==="-"||t===":"||!d(t)||Ve.has(`${e} ${t}`)||qe.has(t)&&!Ie.has(e)||y.has(t)&&r==="of"?a:y.has(t)||he(t)?[n?"past":"base",e]:t==="and"||t==="or"?r!==void 0&&w(r)&&!h(r)?[n?"past":"base",e]:a:me.test(t)?g(t)?[n?"past":"base",e]:a:g(t)&&!(r!==void 0&&(g(r)||/ed$/.test(r)))?[n?"past":"base",e]:r!==void 0&&g(r)&&!["report","project","sales"].includes(e)?[n?"past":"base",e]:a:d(t)||t===","||t==="/"?[n?"past":"base",e]:a}function He(e){return e.endsWith("ies")?`${e.slice(0,-3)}y`:e.slice(0,/(?:ss|ch)es$/.test(e)?-2:-1)}function g(e){return e.length>3&&e.endsWith("s")&&!/(?:ss|us|is|'s)$/.test(e)}s();var be=new Array(4096).fill(""),Ct=(e,t)=>Math.imul(e^t,16777619);function Mt(e,t,r,n){let i=r-t;if(i>24)return e.slice(t,r).toLowerCase();let o=(n^n>>>15)&4095,m=be[o];if(m.length===i&&Ye(m,e,t))return m;let L=e.slice(t,r).toLowerCase();return be[o]=L,L}function Ye(e,t,r){for(let n=0;n<e.length;n++){let i=t.charCodeAt(r+n);if(e.charCodeAt(n)!==(i>=65&&i<=90?i+32:i))return!1}return!0}export{Ke as a,Qe as b,ye as c,U as d,_ as e,st as f,at as g,ke as h,c as i,lt as j,bt as k,w as l,x as m,V as n,ze as o,q as p,Ot as q,xt as r,Et as s,Tt as t,he as u,Me as v,Wt as w,Be as x,Ct as y,Mt as z,rt as A};
