import { FRAME_HTML, makeEditableFrame } from '../editable.ts';

makeEditableFrame(frame => {
  frame.src = URL.createObjectURL(new Blob([FRAME_HTML], { type: 'text/html' }));
});
