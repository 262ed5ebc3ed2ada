/** Openings that say "here comes a goal" before it comes. */
export const OPENING =
  /^\s*(?:(?:my|the)\s+(?:(?:short|long|mid)[-\s]?term\s+)?(?:\w+\s+)?goal\s*(?:is|:)\s*(?:to\s+)?|(?:short|long)[-\s]?term(?:\s+goal)?\s*:\s*|goal\s*:\s*|I(?:\s+would|['’]d)?\s+(?:plan|intend|aim|will|am\s+going|want|hope|wish|like|love|need|dream)\s+(?:(?:to|of)\s+)?|to\s+)/i;

/** "After passing the exam, …": when, not what. */
export const EVENT_FIRST = /^\s*(?:after|once|when|upon|as\s+soon\s+as)\b[^,]*,\s*/i;

/** Wishes that fit everybody: nobody could see from outside that they came true. */
export const TOO_GENERAL = [
  /\b(?:feel|be|become|stay|live)\s+(?:(?:so|more|very|truly|really|a|less)\s+)*(?:fulfilled|happy|happier|successful|satisfied|content|secure|stable|productive|confident|nervous|motivated|organi[sz]ed|effective|respected|rich|wealthy|great|good|better|balanced|healthy|inspired|financially\s+\w+|(?:the|my)\s+best|some(?:body|one)(?:\s+important)?)\b/,
  /\b(?:make\s+a\s+difference|change\s+the\s+world|reach\s+my\s+(?:full\s+)?potential|do\s+(?:my\s+best|better|well|something\s+meaningful)|climb\s+the\s+(?:\w+\s+)?ladder|move\s+up|get\s+ahead|work[-\s]life\s+balance|succeed|be\s+my\s+own\s+person)\b/,
  /\b(?:advance|grow|progress|further|develop)\s+(?:in\s+)?(?:my\s+career|professionally|personally|as\s+a\s+(?:person|professional))\b/,
  /\b(?:make|earn)\s+(?:more|(?:a\s+)?lots?\s+of|good|better)\s+money\b/,
  /\b(?:get|find|have)\s+(?:a\s+)?(?:better|good|great|new|dream|decent|nice|fulfilling|rewarding|successful)\s+(?:job|career|life)\b/,
  /\b(?:job|work|career)\s+(?:that\s+)?I\s+(?:really\s+)?(?:love|like|enjoy)\b/i,
  /\bfind\s+my\s+(?:passion|purpose|calling)\b|\bgain\s+(?:more\s+)?experience\b|\blearn\s+(?:more|new\s+things|as\s+much\s+as)\b/,
  /\b(?:improve|develop|enhance|strengthen|build|increase|polish|hone|grow)\s+(?:on\s+)?(?:my\s+|our\s+)?(?:[\w-]+\s+){0,2}(?:skills?|self|knowledge|abilities|performance|career|confidence)\b/,
  /\bget\s+better\b|\bbecome\s+(?:a\s+)?(?:better|more)\b|\bwork\s+on\s+(?:my|being)\b/,
] as const;

/** What others decide. */
export const DECIDED_BY_OTHERS =
  /^(?:be|get|become)\s+(?:promoted|hired|selected|recogni[sz]ed|chosen|awarded|nominated|noticed|appointed|elected|admitted|accepted)\b|^(?:win|receive)\b/;

/** A level someone else can test. */
export const LEVEL =
  /\b[abc][12]\b|\b(?:fluen(?:t|cy)|conversational|black\s+belt|(?:level|grade|band)\s+\d+|top\s+\d+|\d+\s*wpm|hono?u?rs|with\s+distinction|gpa)\b/;

/** Names with a number in them: "Fortune 500", "Series 7", "DP-900". */
export const NUMBERED_NAMES =
  /\b(?:fortune|series|form|title|route|class)\s+\d+\b|\b[a-z]+-?\d[\w+-]*|\b\d+\(k\)/g;

/** So often counts as a number. */
export const OFTEN = /\b(?:every|each|per|a)\s+(?:day|week|month|quarter|shift)\b/;

/** Heights that few reach in a year or two. */
export const TOP_ROLES =
  /\b(?:become|be|get\s+to)\s+(?:(?:the|a|an)\s+)?(?:\w+\s+)?(?:ceo|c[a-z]o|chief\s+\w+\s+officer|vice\s+president|vp|director|president|partner)\b/;
/** Things that take more than two weeks. */
export const SLOW_THINGS = /\b(?:degree|licen[cs]e|fluent|expert|manager|certif\w+|master)\b/;
export const WORLD_RECORDS =
  /\b(?:overnight|millionaire|million\s+dollars|world[-\s]famous|number\s+one\s+in\s+the\s+world|never\s+(?:fail|lose|miss)|perfect\s+(?:score|record))\b/;
