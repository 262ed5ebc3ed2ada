import { say } from '../../platform/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';

interface Props {
  title: string;
  onBack(): void;
  onRemove?(): void;
}

export function ToldHead({ title, onBack, onRemove }: Props) {
  return (
    <div class="view-head">
      <IconButton icon="back" label={say('stories_back')} focusName="back" onClick={onBack} />
      <h2 class="view-title">{title}</h2>
      <span class="private">
        <Icon name="lock" />
        {say('goals_private')}
      </span>
      {onRemove && <IconButton icon="remove" label={say('popup_remove')} onClick={onRemove} />}
    </div>
  );
}
