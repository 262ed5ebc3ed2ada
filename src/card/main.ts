import { CARD_API } from '../platform/card-script.ts';
import { openCard } from './open-card.ts';

(globalThis as Record<string, unknown>)[CARD_API] = openCard;
