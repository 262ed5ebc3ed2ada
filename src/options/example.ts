/** The line of a rule's example that holds what is marked (in [brackets]), in three parts. */
export function exampleOf(example: string): { before: string; marked: string; after: string } {
  const line = example.split('\n').find(line => line.includes('[')) ?? example;
  const [, before = '', marked = '', after = ''] = /^(?:- )?(.*?)\[(.*)\](.*)$/.exec(line) ?? ['', line];
  return { before, marked, after };
}
