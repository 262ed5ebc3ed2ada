/** Where the fields are stored that are prose against what their page says. */
export const PROSE_FIELDS = 'prose-fields';
/** Finds them; has to be there before the content script. */
export const PROSE_SCRIPT = 'prose-fields.js';
