import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { expose, mount } from '../expose.ts';

const ABOUT = [
  'I am a sales lead who likes ports. My team and I opened 12 accounts last year.',
  'I was responsible for bringing in 50 new customers every month.',
];
const LIMIT = 2600;

/**
 * LinkedIn's form for the “About” text as far as it is known: ProseMirror (TipTap) in a modal dialog that bears the label,
 * with a count of characters. `?editor=textarea` is the form it had before.
 */
function start(): void {
  const count = document.querySelector('.count')!;
  const show = (text: string) => {
    count.textContent = `${text.length}/${LIMIT.toLocaleString('en')}`;
  };
  if (new URLSearchParams(location.search).get('editor') === 'textarea') {
    const field = document.createElement('textarea');
    field.setAttribute('aria-describedby', 'about-hint');
    field.maxLength = LIMIT;
    field.value = ABOUT.join('\n');
    field.addEventListener('input', () => show(field.value));
    mount().append(field);
    show(field.value);
    expose({
      model: () => field.value,
      bold: () => '',
      remote: text => {
        field.value = text + field.value;
      },
      lock: () => {
        field.readOnly = true;
      },
    });
    return;
  }
  const editor = new Editor({
    element: mount(),
    // No formatting in this field.
    extensions: [StarterKit.configure({ bold: false, italic: false, bulletList: false, orderedList: false })],
    content: ABOUT.map(text => `<p>${text}</p>`).join(''),
    editorProps: { attributes: { class: 'tiptap', role: 'textbox', 'aria-multiline': 'true' } },
    onUpdate: ({ editor }) => show(editor.getText()),
  });
  show(editor.getText());
  expose({
    model: () => editor.getText({ blockSeparator: '\n' }),
    bold: () => '',
    remote: text => {
      editor.view.dispatch(editor.state.tr.insertText(text, 1));
    },
    lock: () => editor.setEditable(false),
  });
}

start();
