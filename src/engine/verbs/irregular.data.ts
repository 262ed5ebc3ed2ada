/** Irregular verbs: base, past, participle; two words where past and participle are the same, one where all three are; “*” as in VERBS. */
export const IRREGULAR = `
arise arose arisen|babysit babysat|be was been|bear* bore borne|beat beat beaten|become became become
begin began begun|bend bent|bet|bid*|blow blew blown|break* broke broken|breed bred
bring brought|broadcast*|build* built|burst|buy* bought|cast*|catch caught|choose chose chosen
come came come|cost*|cut*|deal* dealt|dig* dug|do did done|draw* drew drawn|drink* drank drunk
drive* drove driven|eat ate eaten|fall fell fallen|feed* fed|feel felt|fight* fought|find* found
fly* flew flown|forecast*|foresee foresaw foreseen
get got gotten|give gave given|go went gone|grind* ground|grow grew grown
hang hung|have had|hear heard|hit|hold* held|hurt|input*|keep* kept|know knew known
lay laid|lead* led|leave* left|lend lent|let|light* lit|lose lost|make* made|mean* meant|meet* met
mistake mistook mistaken|mow mowed mown|offset|overcome overcame overcome|oversee oversaw overseen
overtake overtook overtaken|pay* paid|preset|proofread|prove proved proven|put|quit|read*|redo redid redone
ride* rode ridden|ring* rang rung|rise* rose risen|run* ran run|say said|see saw seen|seek sought|sell* sold|send sent
set*|sew sewed sewn|shake shook shaken|shed*|shoot* shot|show* showed shown|shut
sing sang sung|sink* sank sunk|sit sat|sleep slept|speak* spoke spoken|spend* spent
spin* spun|split*|spread*|spring* sprang sprung|stand* stood|stick* stuck|strike* struck|strive strove striven
string* strung|sweep* swept|swim swam swum|swing* swung|take* took taken
teach taught|tear* tore torn|tell* told|think thought|throw threw thrown|troubleshoot troubleshot|typeset
undo undid undone|undergo underwent undergone|understand understood|undertake undertook undertaken
underwrite underwrote underwritten|uphold upheld|wear* wore worn|weave wove woven|win* won
withdraw withdrew withdrawn|withhold withheld|write wrote written
`;

/** Verbs of two and more syllables that double their last letter: stressed on it, or doubled by custom. */
export const DOUBLED = `
admit babysit begin blog commit confer control debug defer equip excel fulfil forget forbid incur input format offset outfit
output overlap patrol permit prefer program propel refer remit reset retrofit submit transfer transmit upset typeset
`;
