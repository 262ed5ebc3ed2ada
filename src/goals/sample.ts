/** An example for those who have no goal yet: one goal and the steps that lead to it, with a date where it matters. */
export const sample = {
  text: 'Join a Fortune 500 company as an entry-level sales representative within 1 year',
  steps: [
    'List the certificates that sales jobs ask for',
    'Sign up for the classes that prepare for the licence exam',
    'Take the licence exam within 2 months',
    'Apply to the state board for the licence',
  ],
} as const;
