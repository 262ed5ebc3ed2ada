// A long made-up resume: jobs with a header, six bullets each, about one in three with something to remark on.
const TITLES = [
  'Shift Lead',
  'Accountant',
  'Site Engineer',
  'Ward Nurse',
  'Sales Manager',
  'Data Analyst',
  'Chef',
  'Teacher',
];
const EMPLOYERS = [
  'Acme Foods Ltd.',
  'Northwind Bank',
  'City Hospital',
  'Harbor School',
  'Blue Fox Studios',
  'Granite Works Inc.',
];
const ACTS = [
  'Cut',
  'Built',
  'Trained',
  'Planned',
  'Wrote',
  'Sold',
  'Led',
  'Tested',
  'Moved',
  'Repaired',
  'Designed',
  'Audited',
];
const THINGS = [
  'the weekly order for three shops in the harbor district',
  'a claims portal used by 12,000 members every month',
  '18 new agents on the booking system in six weeks',
  'the 40-page safety manual adopted by all plants',
  'late deliveries from 9% to 4% by calling suppliers before noon',
  'a reading course that moved 19 of 24 pupils up two grades',
  'freight contracts worth $2.4M with four carriers',
  'the move of two wards without closing a single bed',
  'month-end close from ten days to four with two colleagues',
  'vans and trucks for the night shift of the depot',
];
const WEAK = [
  'Responsible for bringing in 50 new customers every month',
  'Assisted in the development of various training materials for new staff',
  'Worked closely with sales in order to improve lead quality',
  'A new filing system was designed and successfully introduced',
  'Managing a team of engineers and reporting to the board on a daily basis',
  'Excellent communication skills and a proven track record of results',
];

/** A text of about `words` words; the same text every time. */
export function resumeText(words) {
  const rows = ['Jane Doe', 'jane@doe.example · 555-867-5309', '', 'EXPERIENCE'];
  let seed = 11;
  const pick = list => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return list[Math.floor(seed / 65536) % list.length];
  };
  let count = 8;
  for (let job = 0; count < words; job++) {
    rows.push(
      '',
      `${pick(TITLES)}, ${pick(EMPLOYERS)}`,
      `Jan ${2000 + (job % 20)} – Mar ${2001 + (job % 20)}`,
    );
    count += 9;
    for (let bullet = 0; bullet < 6 && count < words; bullet++) {
      const text = bullet % 3 === 1 ? pick(WEAK) : `${pick(ACTS)} ${pick(THINGS)}`;
      rows.push(`• ${text}`);
      count += text.split(' ').length;
    }
  }
  return rows.join('\n');
}
