const RESUME = `# Maria Keller
Utrecht · maria@example.org · [portfolio](https://example.org)
**Work Experience**
**Harbor Supplies**, Sales Lead\t2019 – 2023
* Responsible for bringing in **50 new customers** every month.
* Helped with the move of the office\u00a0furniture catalog to various new suppliers, which took the whole team most of a year and ended on time.
* Led a team of **9 agents** across two time zones.
**Nord Logistics**, Coordinator\t2016 – 2019
* Was in charge of the **weekly** report on late deliveries.
* Worked on the 1^st^ warehouse plan for the region.
1. Planned the routes.
2. Kept the books 🚚 for 3 depots.
**Skills**
Responsible and thorough; spreadsheets, route planning, Dutch and German.`;

const WRAPPED = `**Work Experience**
* Over four years with the company, in two countries and three departments, was always responsible for bringing in the new customers that others could not reach.
| Lead | Was always responsible for the whole regional plan | Utrecht | Delft | Leiden | Gouda | Breda |
* Trained the drivers, kept the lists of all the spare parts of the northern region, and together with the two other coordinators helped with various projects of the depot in Gouda until the end of the year.`;

const TABLE = `**Work Experience**
| **Harbor Supplies** Sales Lead | 2019 – 2023 |
| Responsible for bringing in new customers in three regions of the country | Responsible for the weekly report on late deliveries |
| Led a team of 9 agents | Helped with various projects |
Responsible for the table above.`;

const REPEATED = `* Responsible for sales.
* Responsible for sales.
* Kept the books.
* Responsible for sales.`;

const RTL = `**ניסיון תעסוקתי**
~ ניהלתי צוות של תשעה סוכנים בשתי מדינות
~ אחראית על המכירות באזור הצפון
Responsible for bringing in new customers.`;

const EMOJI = `* 🚀 Responsible for bringing in 🎉 new customers 👩‍💻 every month.
* 👨‍👩‍👧 Helped with various 🇳🇱 projects.`;

const NUMBERED = `1. Responsible for bringing in new customers.
2. Planned the routes.
3. Helped with various projects.`;

const MIXED = `~ Responsible for bringing in new customers.
~ אחראית על המכירות Responsible for sales באזור הצפון
Helped with various projects.`;

const STYLES = `* Was **respon**sible __for__ bringing in [new customers](https://example.org) every month.
* Responsible^1^ for the 2^nd^ shop, helped^2^ with various projects.
* Responsible for\tthe ledger.
* {object}Responsible for the {chip} report, and\u200b helped with various\u00a0things.`;

/** Documents by name, in the markup of `markup.ts`. */
export const DOCUMENTS: Readonly<Record<string, string>> = {
  resume: RESUME,
  wrapped: WRAPPED,
  table: TABLE,
  repeated: REPEATED,
  rtl: RTL,
  numbered: NUMBERED,
  mixed: MIXED,
  emoji: EMOJI,
  styles: STYLES,
  empty: '',
};

const LINES = [
  'Led a team of **9 agents** across two time zones and closed the year 12 % above plan.',
  'Responsible for bringing in new customers in region NUMBER.',
  'Wrote the catalog of spare parts for depot NUMBER, from the first draft to print.',
  'Helped with various projects of the regional office in year NUMBER.',
  'Cut the time from order to delivery from nine days to four by planning the routes anew with the drivers.',
  'Kept the books of NUMBER depots.',
];

/** About so many pages of resume text, no paragraph the same as another. */
export function longDocument(pages: number): string {
  const lines: string[] = [];
  for (let role = 1; role <= pages * 5.5; role++) {
    lines.push(`**Position ${role}**, Harbor Supplies`);
    for (const [index, line] of LINES.entries()) {
      lines.push(`* ${line.replace('NUMBER', String(role * 10 + index))}`);
    }
  }
  return lines.join('\n');
}
