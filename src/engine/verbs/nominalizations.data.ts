/** Nouns that hide a verb: “implementation of plans”. After “>” the verb, where its spelling follows no rule (see rewrite/nominalization.ts). */
export const NOMINALIZATIONS = `
accomplishment acquisition>acquire adjustment administration>administer adoption alignment allocation
analysis>analyze appraisal approval arrangement assembly>assemble assessment authorization automation
calculation calibration certification classification cleaning co-ordination>coordinate collection
communication compilation completion configuration consolidation construction conversion>convert coordination
correction creation cultivation customization delivery demonstration deployment design detection development
diagnosis>diagnose digitization direction dispensing dissemination distribution documentation elaboration
elimination enforcement enhancement establishment estimation evaluation examination execution expansion>expand
fabrication facilitation formulation generation growth>grow handling identification implementation improvement initiation
inspection installation instruction integration interpretation interviewing introduction>introduce
investigation justification launch leadership>lead localization maintenance>maintain management marketing
measurement migration mobilization modernization modification monitoring negotiation notification observation
operation optimisation optimization organisation organization oversight>oversee performance>perform placement
planning preparation presentation prevention processing procurement production>produce promotion protection
provision>provide publication>publish purchase qualification recommendation reconciliation>reconcile recording
recruitment reduction>reduce registration>register renovation replacement resolution>resolve restructuring
retention>retain review revision scheduling selection simulation sourcing specification standardisation
standardization submission>submit supervision support tabulation testing training transformation translation
transportation treatment validation verification
`;

/** Words before such a noun that go with it: “the successful completion of”. */
export const DROPPED_MODIFIERS = `
the successful daily overall day-to-day full complete general effective efficient ongoing direct timely accurate proper smooth continuous
weekly monthly
`;
