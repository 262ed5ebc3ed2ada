/** Key names as the user's system writes them, for sentences such as "press Ctrl+V". */
export interface KeyNames {
  paste: string;
  undo: string;
  save: string;
}

export function systemKeys(userAgent: string): KeyNames {
  return /Mac|iPhone|iPad/.test(userAgent)
    ? { paste: '⌘V', undo: '⌘Z', save: '⌘Enter' }
    : { paste: 'Ctrl+V', undo: 'Ctrl+Z', save: 'Ctrl+Enter' };
}
