import { FRAME_HTML, makeEditableFrame } from '../editable.ts';

makeEditableFrame(frame => {
  const written = frame.contentDocument;
  written?.open();
  written?.write(FRAME_HTML);
  written?.close();
});
