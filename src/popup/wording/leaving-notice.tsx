import { useState } from 'preact/hooks';
import { finePhrase, learningWording, leavingRisk } from '../../goals/leaving-risk.ts';
import { say } from '../../platform/i18n.ts';

interface Props {
  /** A wording for others. */
  text: string;
  /** Phrases the user called fine. */
  fine: readonly string[];
  onFine(phrase: string): void;
  /** Takes the text with a learning wish in place of the sentence in question; without it nothing is offered. */
  onReplace?(text: string): void;
}

/** Says that words may sound like leaving, and asks what could be learnt here instead. Never in the way. */
export function LeavingNotice({ text, fine, onFine, onReplace }: Props) {
  const [skills, setSkills] = useState<readonly string[]>([]);
  const risk = leavingRisk(text, fine);
  if (!risk) return null;
  const picked = skills.filter(skill => risk.learnHere.includes(skill));
  const wording = learningWording(picked);
  return (
    <div class="advice is-leaving">
      <p>{say('popup_leaving', risk.text)}</p>
      {onReplace && (
        <>
          <p>{say('popup_leaving_question')}</p>
          <div class="chips">
            {risk.learnHere.map(skill => (
              <button
                key={skill}
                type="button"
                class="chip"
                aria-pressed={picked.includes(skill)}
                onClick={() =>
                  setSkills(
                    picked.includes(skill) ? picked.filter(other => other !== skill) : [...picked, skill],
                  )
                }
              >
                {skill}
              </button>
            ))}
          </div>
        </>
      )}
      <div class="advice-foot">
        {wording !== '' && (
          <button
            type="button"
            class="button"
            onClick={() => onReplace?.(withSentence(text, risk.from, `${wording}.`))}
          >
            {say('popup_leaving_use', wording)}
          </button>
        )}
        <button type="button" class="link" onClick={() => onFine(finePhrase(risk.text))}>
          {say('popup_leaving_fine')}
        </button>
      </div>
    </div>
  );
}

/** The text with another sentence where the one around `at` stands. */
function withSentence(text: string, at: number, sentence: string): string {
  const before = /^(?:.*[.!?]\s+|.*\n)?/su.exec(text.slice(0, at))?.[0].length ?? 0;
  const rest = text.slice(at);
  const end = /[.!?](?=\s|$)|\n|$/u.exec(rest);
  const after = rest.slice((end?.index ?? rest.length) + (end?.[0] === '\n' ? 0 : (end?.[0].length ?? 0)));
  return text.slice(0, before) + sentence + after;
}
