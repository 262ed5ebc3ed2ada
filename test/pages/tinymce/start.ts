import tinymce, { type Editor } from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/plugins/lists';
import 'tinymce/skins/ui/oxide/skin.css';
import { RICH_HTML } from '../content.ts';
import { boldIn, expose, mount } from '../expose.ts';

/** Starts TinyMCE on the shell's element: in an iframe of its own, or inline in the page. */
export async function startTinymce(isInline: boolean): Promise<void> {
  const element = mount();
  element.innerHTML = RICH_HTML;
  const [editor] = (await tinymce.init({
    target: element,
    inline: isInline,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    content_style: 'body { font: 16px/1.6 Arial, sans-serif }',
    plugins: 'lists',
    menubar: false,
    promotion: false,
    branding: false,
    height: 420,
  })) as [Editor];
  expose({
    model: () => editor.getContent({ format: 'text' }).replaceAll(/\n+/g, '\n'),
    bold: () => boldIn(editor.getContent()),
    remote: text => editor.getBody().querySelector('p')?.prepend(text),
    lock: () => editor.mode.set('readonly'),
  });
}
