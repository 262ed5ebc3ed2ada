/** Verbs and the plainer ones for them. */
export const PLAINER = `
utilize>use
utilizes>uses
utilized>used
utilizing>using
utilise>use
utilises>uses
utilised>used
utilising>using
commence>start
commences>starts
commenced>started
commencing>starting
`;
