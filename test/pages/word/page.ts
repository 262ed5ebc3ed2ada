import { mount } from '../expose.ts';

/**
 * Word on the web as far as it is known: the page of the address has a frame of another site, and in that an element off the
 * screen takes the keys. The text is drawn; it is nowhere in either tree.
 */
if (location.hostname.endsWith('.officeapps.live.com')) {
  mount().innerHTML = `<div id="EditorContainer"><div id="WACViewPanel">
    <div id="WACViewPanel_EditingElement" contenteditable="true" role="textbox" aria-label="Document"
      style="position: absolute; left: -1000px; width: 300px"></div></div></div>`;
} else {
  const frame = document.createElement('iframe');
  frame.name = 'WacFrame_Word_0';
  frame.src = 'https://word-edit.officeapps.live.com/we/wordeditorframe.aspx';
  frame.addEventListener('load', () => {
    window.isReady = true;
  });
  mount().append(frame);
}
