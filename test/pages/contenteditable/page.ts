import { makeEditable } from '../editable.ts';
import { mount } from '../expose.ts';

makeEditable(mount());
