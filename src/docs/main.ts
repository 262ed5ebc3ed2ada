import { addKind } from '../editors/added-kinds.ts';
import { googleDocs } from './docs-field.ts';

addKind(googleDocs);
