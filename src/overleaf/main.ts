import { addKind } from '../editors/added-kinds.ts';
import { overleaf } from './overleaf-field.ts';

addKind(overleaf);
