// What the popup loads when stories, answers or the worksheet are first opened.
export { DifferingNote } from './differing-note.tsx';
export { NotConfirmed } from './not-confirmed.tsx';
export { StoriesPanel } from './stories-panel.tsx';
export { tellStories } from './tell-stories.ts';
export { Worksheet } from './worksheet.tsx';
