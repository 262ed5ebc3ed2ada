import { FRAME_HTML, makeEditableFrame } from '../editable.ts';

makeEditableFrame(frame => {
  frame.srcdoc = FRAME_HTML;
});
