/** Phrases and the shorter words for them; nothing after “>” means: delete. */
export const FILLERS = `
in order to>to
so as to>to
in an effort/attempt to>to
for the purpose/purposes of>for
with a view to
with the goal/aim/intention/purpose of
due/owing to the fact that>because
because of the fact that>because
in light of the fact that>since
in the event that>if
at this point in time>now
at the present time>now
on a/an daily basis>daily
on daily basis>daily
on a/an weekly basis>weekly
on weekly basis>weekly
on a/an monthly basis>monthly
on monthly basis>monthly
on a/an quarterly basis>quarterly
on a/an yearly/annual basis>yearly
on a/an regular/frequent/consistent/ongoing/continual/continuous/as-needed/day-to-day basis
on an as needed basis
on regular/ongoing/continuous basis
in a/an efficient/effective/professional/accurate/organized/courteous/friendly/positive/proactive/productive/consistent/cost-effective manner/fashion/way>
in efficient/effective/professional/proper way/manner>
until such time as>until
first and foremost>
needless to say>
it should be noted that>
with the exception of>except
in close proximity to>near
has/have the ability to>can
in the process of>
during the course of>during
for the duration of>during
by means of>by
`;
