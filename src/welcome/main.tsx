import { render } from 'preact';
import { say } from '../platform/i18n.ts';
import { followColors } from '../settings/follow-colors.ts';
import { App } from './app.tsx';

const closed = new AbortController();
addEventListener('pagehide', () => closed.abort());

document.documentElement.lang = say('locale');
document.title = say('welcome_title');
void followColors(closed.signal);
render(<App />, document.getElementById('app')!);
