import { makeEditable } from '../editable.ts';
import { mount } from '../expose.ts';

mount().dir = 'rtl';
makeEditable(mount());
