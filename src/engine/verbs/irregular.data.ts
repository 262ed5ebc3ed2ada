/** Irregular verbs: base, past, participle; two words where past and participle are the same, one where all three are; “*” as in VERBS. */
export const IRREGULAR = `
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
`;

/** Verbs of two and more syllables that double their last letter: stressed on it, or doubled by custom. */
export const DOUBLED = `
abet abhor acquit admit allot annul babysit backlog befit begin blog commit compel concur confer control debug defer deter dispel
enrol equip excel expel extol fulfil forget forbid handicap incur infer input instil format kidnap occur offset outfit output overlap
overrun patrol permit prefer program propel rebel rebut recur refer regret remit repel reset retrofit rerun submit transfer transmit
upset unzip unplug upswing upskid worship typeset zigzag recap troubleset
`;
