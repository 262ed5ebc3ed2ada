import { wordSet } from '../engine/text/word-set.ts';

/** People whom a job is there to help: assisting them is the work itself, not a way to hide it. */
export const SERVED_PEOPLE =
  wordSet(`customer customers client clients patient patients guest guests student students child children kids resident residents visitor visitors
passenger passengers shopper shoppers caller callers tenant tenants family families member members veterans veteran patrons patron users
user donors donor borrowers borrower buyers buyer homeowners homeowner learners learner youth seniors adults elderly people public
individuals applicants applicant attendees participants participant travelers travellers diners refugees immigrants newcomers
victims survivors pupils parents campers victims claimants policyholders taxpayers readers owners job-seekers seekers inmates
toddlers infants readers consumers subscribers entrepreneurs farmers households`);
