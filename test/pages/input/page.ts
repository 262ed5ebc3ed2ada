import { expose, mount } from '../expose.ts';

const field = document.createElement('input');
field.name = 'summary';
field.value = 'Opened a shop. Responsible for bringing in 50 new customers every month.';
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
