/** Phrases and the shorter words for them; nothing after “>” means: delete. */
export const FILLERS = `
in order to>to
so as to>to
in an effort/attempt to>to
for the purpose/purposes of>for
with a view to
with the goal/aim/intention/purpose of
due/owing to the fact that>because
on [a/an] daily/day-to-day basis>daily
on [a/an] weekly basis>weekly
on [a/an] monthly basis>monthly
on [a/an] quarterly basis>quarterly
on [a/an] yearly/annual basis>yearly
on [a/an] regular/frequent/consistent/ongoing/continual/continuous/as-needed basis
in a/an efficient/effective/professional/accurate/organized/courteous/friendly/positive/proactive/productive/consistent/cost-effective manner/fashion/way>
in efficient/effective/professional/proper way/manner>
with the exception of>except
has/have the ability to>can
in the process of>
during the course of>during
`;
