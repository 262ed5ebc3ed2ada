const number = new Intl.NumberFormat('en');

function many(count: number, one: string, more: string): string {
  return `${number.format(count)} ${count === 1 ? one : more}`;
}

/** Every sentence and label of the popup. Functions where a value goes in; key names come in as the system writes them. */
export const words = {
  product: 'Upshot',

  pageWaiting: 'Looking at this page…',
  pageOn: 'Hints are on for this page',
  pageOff: 'Hints are off on this page',
  pageUnavailable: 'Upshot cannot read this page.',
  fieldTooLong: (label: string) => `“${label}” is too long to check: over 200,000 characters.`,
  pageClosed: 'The browser keeps extensions out of this page. You can still copy your statements.',
  hints: (count: number) => (count === 0 ? 'no hints' : many(count, 'hint', 'hints')),
  always: 'Always on',
  alwaysOn: (site: string) => `From now on, hints start by themselves on ${site}.`,
  alwaysOff: (site: string) => `Hints no longer start by themselves on ${site}.`,

  statements: 'Statements',
  goals: 'Goals',
  views: 'Views',
  insertInto: 'Inserts into',
  noTarget: 'No text field is focused on the page. A click copies.',
  search: 'Search statements',
  add: 'New',
  searchHelp: 'Enter inserts the first statement. The down arrow key goes to the list.',
  listHelp: 'Enter inserts. Alt with the up or down arrow key moves a statement. Delete removes it.',
  keysShown: (hasTarget: boolean) => `↑ ↓ choose · Enter or click ${hasTarget ? 'inserts' : 'copies'}`,
  characters: (count: number) => many(count, 'character', 'characters'),
  size: (text: string) =>
    `${many(text.length, 'character', 'characters')} · ${many(text.match(/\S+/g)?.length ?? 0, 'word', 'words')}`,
  about: (action: string, text: string) => `${action}: ${text}`,
  edit: 'Edit',
  copy: 'Copy',
  moveUp: 'Move up',
  moveDown: 'Move down',
  remove: 'Delete',
  found: (count: number) =>
    count === 0 ? 'No statement found' : `${many(count, 'statement', 'statements')} found`,
  noneFound: 'No statement has all these words.',
  clearSearch: 'Clear the search',
  movedTo: (place: number, all: number) => `Moved to place ${place} of ${all}`,

  emptyTitle: 'Keep your best lines here',
  emptyText: 'Save how you describe yourself and your goals. One click puts a statement into your resume.',
  example: 'Example',
  exampleText:
    'Customer support lead who cut reply times from two days to four hours. Working toward a project management certificate.',
  writeYours: 'Write yours',

  newStatement: 'New statement',
  editStatement: 'Edit statement',
  yourWords: 'Your words',
  save: 'Save',
  cancel: 'Cancel',
  saveKey: (key: string) => `${key} saves`,
  draftKept: 'Kept as you type. You can close this window.',
  isBlank: 'There are no words in it yet. Write something, then save.',
  isLong: (count: number) =>
    `This has ${number.format(count)} characters. It is saved in full, but most text fields hold less.`,
  draftDropped: 'Changes dropped',
  saved: 'Saved',
  copyText: 'Copy the text',

  inserted: (count: number, undo: string) =>
    `Inserted ${many(count, 'character', 'characters')} · Undo with ${undo} on the page`,
  copied: (paste: string) => `Copied – press ${paste}`,
  notInserted: 'The text could not be inserted.',
  notCopied: 'The browser did not allow copying. Open the statement with Edit and copy it there.',
  deleted: 'Deleted',
  undo: 'Undo',
  restored: 'Restored',
  close: 'Close',

  recentlyDeleted: 'Recently deleted',
  deletedHelp: 'Deleted statements are kept here for 30 days.',
  restore: 'Restore',
  purge: 'Delete for good',
  purged: 'Deleted for good',
  back: 'Back to statements',

  storageFullDraft: 'Storage is full (10 MB). Your text is still here: delete something or copy it.',
  storageFull: 'Storage is full (10 MB). Delete something, then try again.',
  storageFullDelete: 'Storage is full (10 MB), so no copy can be kept to undo this.',
  failed: (reason: string) => `${reason} Nothing was changed.`,
  failedDraft: (reason: string) => `${reason} Your text is still here: try again or copy it.`,
  unreadable: (count: number, isAllNewer: boolean) => {
    const cause = isAllNewer ? ' (made by a newer Upshot)' : ' (damaged)';
    return count === 1
      ? `1 saved statement could not be read${cause}. It is kept as it is.`
      : `${number.format(count)} saved statements could not be read${cause}. They are kept as they are.`;
  },
  copyUnreadable: 'Copy the data',
};
