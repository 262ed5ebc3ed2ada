/** Nouns and the verbs they hide: “implementation of plans” → “implement plans”. */
export const NOMINALIZATIONS = `
accomplishment accomplish|acquisition acquire|adjustment adjust|administration administer|adoption adopt|alignment align
allocation allocate|analysis analyze|appraisal appraise|approval approve|arrangement arrange|assembly assemble
assessment assess|authorization authorize|automation automate|calculation calculate|calibration calibrate
certification certify|classification classify|cleaning clean|co-ordination coordinate|collection collect
communication communicate|compilation compile|completion complete|configuration configure|consolidation consolidate
construction construct|conversion convert|coordination coordinate|correction correct|creation create
cultivation cultivate|customization customize|delivery deliver|demonstration demonstrate|deployment deploy|design design
detection detect|development develop|diagnosis diagnose|digitization digitize|direction direct|dispensing dispense
dissemination disseminate|distribution distribute|documentation document|elaboration elaborate|elimination eliminate
enforcement enforce|enhancement enhance|establishment establish|estimation estimate|evaluation evaluate
examination examine|execution execute|expansion expand|fabrication fabricate|facilitation facilitate
formulation formulate|generation generate|handling handle|identification identify|implementation implement
improvement improve|initiation initiate|inspection inspect|installation install|instruction instruct
integration integrate|interpretation interpret|interviewing interview|introduction introduce|investigation investigate
justification justify|launch launch|leadership lead|localization localize|maintenance maintain|management manage
marketing market|measurement measure|migration migrate|mobilization mobilize|modernization modernize|modification modify
monitoring monitor|negotiation negotiate|notification notify|observation observe|operation operate|optimisation optimise
optimization optimize|organisation organise|organization organize|oversight oversee|performance perform|placement place
planning plan|preparation prepare|presentation present|prevention prevent|processing process|procurement procure
production produce|promotion promote|protection protect|provision provide|publication publish|purchase purchase
qualification qualify|recommendation recommend|reconciliation reconcile|recording record|recruitment recruit
reduction reduce|registration register|renovation renovate|replacement replace|resolution resolve
restructuring restructure|retention retain|review review|revision revise|scheduling schedule|selection select
simulation simulate|sourcing source|specification specify|standardisation standardise|standardization standardize
submission submit|supervision supervise|support support|tabulation tabulate|testing test|training train
transformation transform|translation translate|transportation transport|treatment treat|validation validate
verification verify
`;

/** Words before such a noun that go with it: “the successful completion of”. */
export const DROPPED_MODIFIERS = `
the successful daily overall day-to-day full complete general effective efficient ongoing direct timely accurate proper smooth continuous
weekly monthly
`;
