import { TEXT } from '../content.ts';
import { expose, mount } from '../expose.ts';

const field = document.createElement('textarea');
field.rows = 8;
field.value = TEXT;
mount().append(field);

expose({
  model: () => field.value,
  bold: () => '',
  remote: text => {
    field.setRangeText(text, 0, 0);
  },
  lock: () => {
    field.readOnly = true;
  },
});
