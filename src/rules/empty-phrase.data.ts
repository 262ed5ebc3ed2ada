import { wordSet } from '../engine/text/word-set.ts';

/** Phrases that almost every resume has and none proves; “a/b” either word, “[a]” may be missing. */
export const EMPTY_PHRASES: readonly string[] = `
result-oriented/results-oriented/result-driven/results-driven/results-focused/goal-oriented/goal-driven/goals-oriented/detail-oriented/detail-driven
details-oriented/detailed-oriented/solution-oriented/solutions-oriented/deadline-driven/deadline-oriented
people-oriented/team-oriented/success-driven/quality-driven/quality-oriented/achievement-oriented/action-oriented/performance-driven
target-driven/success-oriented/growth-oriented
self-motivated/self-starter/self-starting/self-directed/self-driven/self-disciplined
go-getter/go-getters/go-to person/guy/gal/expert
hard-working/hardworking/hard-worker
team-player/team-players
people person
quick learner/study
fast learner
multi-tasker/multitasker/trailblazer/visionary
problem-solver
strategic/creative/critical/innovative/independent/analytical/forward/out-of-the-box thinker
forward-thinking/forward-looking
change agent
highly motivated/organized/organised/skilled/effective/adaptable/driven/dedicated/accomplished/energetic/competent/talented/qualified/experienced/professional
passionate [about/for]
enthusiastic [about]
excited about
[proven/demonstrated/established/strong/successful/solid/impressive/verifiable/excellent/exceptional] track record
proven ability/success/leader/leadership/expertise/skills/experience/background/history/results
proven successful background/record/history
demonstrated ability/success/expertise
extensive/vast/broad/rich/deep/in-depth experience/background/expertise/knowledge
wealth of experience/knowledge
well-versed
well-rounded
seasoned professional/leader/manager/executive
trusted advisor/adviser/partner
strong/effective/excellent/great/good/sound communicator/judgment/acumen
natural/born/strong/exceptional/outstanding/excellent leader/leadership
high-pressure environment/situations
high level of professionalism
world-class
best-in-class
state-of-the-art
cutting-edge
next-generation
game-changer/game-changing
groundbreaking
unparalleled/unmatched/unrivaled/unrivalled
top-notch
industry-leading/market-leading
extraordinary/amazing/awesome/incredible/phenomenal/remarkable/stellar
guru/ninja/rockstar/rock-star/superstar
thought leader/leaders/leadership
synergy/synergies/synergistic
move/moved/moves/moving the needle
think/thinks/thinking/thought outside [of] the box
outside-the-box/out-of-the-box
hit/hitting the ground running
[go/goes/going/went] above and beyond
go/goes/going/went the extra mile
wear/wears/wearing/wore many/multiple/several hats
bring/brings/bringing/brought to the table
win-win
raise/raised/raising the bar
actionable insights
fast-paced [environment/setting/workplace/kitchen/office/restaurant/retail/work/and/team/startup]
high-energy
attention/eye for/to detail
strong/excellent/great/outstanding/exceptional/impeccable work ethic
works/work/worked/working well under/with pressure/others
able/ability to multitask/multi-task
best possible job/service/experience/care/results
exceptional/outstanding/excellent/superior/world-class/unparalleled/superb/stellar/amazing/first-class/top-quality/quality/great/impeccable customer/client/guest/patient service/care/experience/satisfaction
exceptional/outstanding/excellent/superior/superb/first-class service/performance/results/care/quality
friendly/courteous/professional/prompt/flexible/dependable/reliable/honest and professional/courteous/friendly/efficient/helpful/adaptable/reliable/dependable
positive/can-do/winning attitude
warm/fun and friendly/welcoming
prompt/friendly/courteous/high-quality service
dynamic [sales/marketing/young/team/project/business] professional/individual/leader/team/environment/self-starter/person/personality/manager/executive
energetic/motivated/dedicated/ambitious/driven/reliable/dependable/punctual/resourceful/versatile/tireless/diligent/conscientious/trustworthy professional/individual/person/leader/worker/employee/candidate/manager/graduate/student/communicator/specialist
communication is key
committed/commitment/dedicated/dedication to excellence
strive/strives/striving/strove for excellence
passion for
love of/for
`
  .split('\n')
  .map(line => line.trim())
  .filter(Boolean);

/** Words of praise before a skill. */
export const PRAISE =
  wordSet(`excellent strong great good outstanding exceptional superior superb effective solid proven polished stellar advanced impeccable exemplary
extensive remarkable phenomenal demonstrated highly sound keen sharp natural top-notch amazing`);

/** Skills that are claimed, not shown. */
export const SOFT_SKILLS =
  wordSet(`communication communicator communications interpersonal people leadership organizational organisational organization analytical problem-solving
problem solving time-management time management presentation customer-service customer service client negotiation teamwork team-building
multitasking multi-tasking team building listening writing written verbal oral public speaking interviewing decision-making critical thinking
relationship-building customer-facing telephone phone computer technical supervisory administrative coaching motivational selling sales
professional creative mathematical conflict resolution`);
