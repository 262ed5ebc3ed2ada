/** Where the fields are stored that are prose against what their page says. */
export const PROSE_FIELDS = 'prose-fields';
