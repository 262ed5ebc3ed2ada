/** A way to put text over the focused selection of an editor, as one undo step of its own. */
type Technique = (element: HTMLElement, text: string) => void;

/** The browser's own typing: trusted `input` event, one native undo step. */
export const type: Technique = (element, text) => {
  const { ownerDocument } = element;
  if (text === '') ownerDocument.execCommand('delete');
  else ownerDocument.execCommand('insertText', false, text);
};

/** Chromium types every line but the first into a block of its own; editors that keep one block take breaks. */
const typeWithBreaks: Technique = (element, text) => {
  if (!text.includes('\n')) return type(element, text);
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  element.ownerDocument.execCommand('insertHTML', false, escaped.replaceAll(/\r\n?|\n/g, '<br>'));
};

/**
 * Hands the text to the editor's own paste. Firefox ignores `clipboardData` in the constructor and heeds the older
 * `dataType` and `data`; an editor that finds nothing in the event would delete the selection.
 */
const paste: Technique = (element, text) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init = { clipboardData, dataType: 'text/plain', data: text };
  element.dispatchEvent(
    new ClipboardEvent('paste', { ...init, bubbles: true, cancelable: true, composed: true }),
  );
};

/** Firefox joins the lines of typed text in editors that read their own tree back; those take lines by paste. */
const typeOrPasteLines: Technique = (element, text) => (text.includes('\n') ? paste : type)(element, text);

/** For editors that draw over what the browser deletes: deleting is asked of them as the keyboard asks. */
const pasteOrAskToDelete: Technique = (element, text) => {
  if (text !== '') return paste(element, text);
  const init = { inputType: 'deleteContentBackward', bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new InputEvent('beforeinput', init));
};

/** Nothing is pasted in place of nothing: deleting is typing in every editor. */
const pasteOrDelete: Technique = (element, text) => (text === '' ? type : paste)(element, text);

/** Quill 1 deletes the selection on a paste made by a script and takes nothing in. */
const typeInQuill: Technique = (element, text) => {
  const isFirstVersion = element.parentElement?.querySelector(':scope > .ql-clipboard') !== null;
  (isFirstVersion ? type : typeOrPasteLines)(element, text);
};

export const techniques = {
  type,
  typeWithBreaks,
  typeOrPasteLines,
  typeInQuill,
  pasteOrAskToDelete,
  pasteOrDelete,
};
