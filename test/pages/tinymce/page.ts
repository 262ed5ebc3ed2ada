import { startTinymce } from './start.ts';

void startTinymce(false);
