import '../editors/lend-writing.ts';
import { CARD_API } from '../platform/card-script.ts';
import { openHint } from './open-hint.ts';

(globalThis as Record<string, unknown>)[CARD_API] = openHint;
