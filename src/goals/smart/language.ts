// Small words that only one of the two sides has.
const ENGLISH = new Set(
  `the to by within my of for and with at as on from into become get learn this that in an end is be have next year month
  years months work job team first one two three who new better more i`.split(/\s+/),
);
const OTHERS = new Set(
  `ich und der das den dem bis ein eine einen werden möchte mit für zu im nicht mein meine bei auf als jahr jahren monat
  je les des une un le la dans pour devenir avec mon ma mes apprendre du au d’ici ans mois être faire
  quiero para una los las mi con antes aprender el en ser año años meses del conseguir
  voglio diventare il gli per entro anni mesi imparare lavoro quero uma até aprender meu minha
  ik wil een het van voor met worden mijn binnen jaar chcę do roku zostać jako moim nauczyć się`.split(/\s+/),
);

/** Is the text in a language whose verbs and nouns nobody here knows? Silence is English: a short goal has few small words. */
export function isOtherLanguage(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  if (letters.length > 2 && latin.length < letters.length / 2) return true;
  const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const count = (known: ReadonlySet<string>) => words.filter(word => known.has(word)).length;
  const isMarked = /[äöüßéèêçñãõąęłśżźćāěščřž¿]/i.test(text) && words.length > 2;
  const foreign = count(OTHERS) + (isMarked ? 1 : 0);
  return foreign > 1 && foreign > count(ENGLISH);
}
