import { StreamLanguage } from '@codemirror/language';
import { stex } from '@codemirror/legacy-modes/mode/stex';
import { EditorView } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import { expose, mount } from '../expose.ts';

// A LaTeX resume far longer than its view: CodeMirror keeps only the lines near the view in the tree.
/** Words without sense and unlike each other, in which there is nothing to remark on. */
const plain = (job: number) =>
  Array.from({ length: 10 }, (_, row) => `  % ${((job * 10 + row + 7) ** 5).toString(36)} ${job} ${row}`);
const jobs = Array.from({ length: 60 }, (_, job) =>
  [
    `\\subsection{Job ${job}}`,
    '\\begin{itemize}',
    ...plain(job),
    `  \\item Responsible for bringing in ${job + 20} new customers every month.`,
    '\\end{itemize}',
  ].join('\n'),
);
const view = new EditorView({
  parent: mount(),
  doc: ['\\documentclass{article}', '\\begin{document}', ...jobs, '\\end{document}'].join('\n'),
  extensions: [
    basicSetup,
    StreamLanguage.define(stex),
    EditorView.lineWrapping,
    EditorView.theme({ '&': { height: '400px' }, '.cm-scroller': { overflow: 'auto' } }),
  ],
});

expose({
  model: () => view.state.doc.toString(),
  bold: () => '',
  remote: text => view.dispatch({ changes: { from: 0, insert: text } }),
  lock: () => {},
});
