import { areas } from '../../goals/goal-schema.ts';
import { needsOf } from '../../goals/needs.ts';
import { say } from '../../platform/i18n.ts';
import { AdvertBox } from './advert-box.tsx';
import { GoalField } from './goal-field.tsx';
import type { GoalProps } from './goal-view.tsx';
import { NeedList } from './need-list.tsx';
import { NewNeed } from './new-need.tsx';

/** From where one is to where one wants to be: what it takes, what is there, and what an advert asks of it. */
export function GoalGap(props: GoalProps) {
  const { goal } = props;
  const needs = needsOf(goal);
  const line = (name: 'now' | 'there' | 'wishes') => (
    <GoalField
      {...props}
      id={goal.id}
      name={name}
      stored={goal[name]}
      label={say(`goals_gap_${name}`)}
      hint={say(`goals_gap_${name}_hint`)}
      isOneLine
    />
  );
  return (
    <div class="gap">
      {line('now')}
      {line('there')}
      {line('wishes')}
      {areas.map(area => (
        <NeedList key={area} {...props} area={area} needs={needs.filter(need => need.area === area)} />
      ))}
      <NewNeed {...props} />
      {needs.length > 0 && <AdvertBox needs={needs} />}
    </div>
  );
}
