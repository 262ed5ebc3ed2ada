import { wordSet } from '../engine/text/word-set.ts';

/** Participles that describe a state or an honour, not hidden work; and “tasked with” and the like, which have a rule of their own. */
export const STATES =
  wordSet(`need speed seed feed hundred indeed interested excited dedicated committed located based detailed limited required supposed related tired
concerned involved tasked charged entrusted assigned asked expected directed instructed promoted recognized recognised awarded selected
elected nominated named invited honored honoured ranked hired accepted admitted appointed certified licensed trained published featured rated
voted headquartered used chosen born married known able qualified pleased proud accredited inducted commended praised credited recruited
transferred deployed stationed mentored exposed situated focused motivated experienced skilled accustomed happy unable aware associated
designated told had done gone left employed enrolled laid`);
