import { say } from '../platform/i18n.ts';

export function DataSection() {
  return <p class="help">{say('options_data_help')}</p>;
}
