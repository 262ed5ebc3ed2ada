import { startTinymce } from '../tinymce/start.ts';

void startTinymce(true);
