import { makeEditable } from '../editable.ts';
import { mount } from '../expose.ts';

const pane = document.createElement('div');
pane.style.cssText = 'height: 300px; overflow: auto; transform: scale(.8); transform-origin: 0 0';
const space = document.createElement('div');
space.style.height = '200px';
document.body.append(pane);
pane.append(space, mount(), space.cloneNode());
pane.scrollTop = 150;
makeEditable(mount());
