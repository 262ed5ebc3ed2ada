/** Words of job titles. */
export const TITLE_WORDS = `
intern assistant associate analyst engineer developer designer manager director coordinator specialist supervisor lead officer
representative rep agent consultant technician nurse teacher tutor professor lecturer researcher scientist accountant auditor clerk
cashier server barista bartender cook chef driver operator mechanic electrician plumber carpenter foreman guard receptionist administrator
secretary executive president vp ceo cfo cto coo founder cofounder co-founder owner partner volunteer editor writer journalist attorney lawyer
paralegal pharmacist physician therapist counselor counsellor librarian apprentice trainee fellow member chair treasurer captain coach producer
artist photographer translator buyer planner recruiter strategist architect programmer tester trainer steward host hostess caregiver
nanny welder machinist picker packer freelancer contractor aide attendant advisor adviser banker broker controller dispatcher
estimator inspector instructor investigator liaison merchandiser paramedic practitioner principal proctor superintendent teller
underwriter veterinarian hygienist phlebotomist stylist crew head generalist ambassador assembler bookkeeper custodian janitor
housekeeper installer laborer loader sergeant lieutenant corporal petty airman seaman tsa model actor musician postdoc
`;

/** Words of names of employers and schools. */
export const ORGANIZATION_WORDS = `
inc llc ltd gmbh corp corporation company co group university college school academy institute hospital clinic bank foundation
association ministry county council agency partners holdings plc bv church museum library restaurant hotel store systems solutions
technologies services industries enterprises laboratories center centre studios logistics department dept club society
`;

/** Words of degrees and courses. */
export const EDUCATION =
  /\b(?:b\.?sc?\.?|m\.?sc?\.?|b\.?a\.|m\.?a\.|b\.?tech|m\.?tech|mba|m\.?b\.?a\.|ph\.?d\.?|bachelor(?:'s|’s|s)?|master(?:'s|’s|s)? (?:of|in|degree)|associate(?:'s|’s|s)? (?:of|degree)|diploma|ged|gpa|coursework|minor in|major in|dean(?:'s|’s)? list|cum laude|high school diploma|class of)(?=[\s,.:;)]|$)/i;
