/** A bullet, whether its role is over, and the bullet without the duty frame, gerund or hidden verb. */
export const REWRITES: readonly (readonly [string, 'past' | 'current', string])[] = [
  [
    'Installation, testing and commissioning of boards, cable trays and lighting systems',
    'past',
    'Installed, tested and commissioned boards, cable trays and lighting systems',
  ],
  ['Responsible for counting cash and for closing the shop', 'past', 'Counted cash and closed the shop'],
  [
    'Duties include, but are not limited to, filing, faxing and scheduling',
    'past',
    'Filed, faxed and scheduled',
  ],
  [
    'Accountable for daily closing of the register and for preparing deposits',
    'past',
    'Closed the register and prepared deposits',
  ],
  [
    'Responsible for overseeing 3 managers and ensuring compliance',
    'past',
    'Oversaw 3 managers and ensured compliance',
  ],
  [
    'Managing budgets, scheduling staff, and ordering supplies',
    'past',
    'Managed budgets, scheduled staff, and ordered supplies',
  ],
  ['Responsible for the successful and timely completion of all projects', 'past', 'Completed all projects'],
  ['Main duties - cleaning rooms and changing linen', 'past', 'Cleaned rooms and changed linen'],
  ['Responsible for bringing in 50 new clients', 'past', 'Brought in 50 new clients'],
  [
    'Responsible for bringing in 50 new clients every month',
    'current',
    'Bring in 50 new clients every month',
  ],
  [
    'Was responsible for training and supervising lab assistants',
    'past',
    'Trained and supervised lab assistants',
  ],
  [
    'Responsible for planning, budgeting and running the annual gala',
    'past',
    'Planned, budgeted and ran the annual gala',
  ],
  ['Solely responsible for writing all grant reports', 'past', 'Wrote all grant reports'],
  ['Responsible for overseeing payroll for 120 staff', 'current', 'Oversee payroll for 120 staff'],
  ['Duties included answering phones and filing invoices', 'past', 'Answered phones and filed invoices'],
  [
    'Duties included answering phones, filing and greeting visitors',
    'past',
    'Answered phones, filed and greeted visitors',
  ],
  [
    'Responsibilities include: preparing budgets and tracking expenses',
    'current',
    'Prepare budgets and track expenses',
  ],
  ['Tasked with redesigning the onboarding flow', 'past', 'Redesigned the onboarding flow'],
  ['In charge of managing three retail locations', 'past', 'Managed three retail locations'],
  ['Was asked to audit supplier contracts', 'past', 'Audited supplier contracts'],
  ['My role was to coordinate volunteers', 'past', 'Coordinated volunteers'],
  ['Given the opportunity to present to the board', 'past', 'Presented to the board'],
  ['Was able to reduce overtime 15%', 'past', 'Reduced overtime 15%'],
  ['Managed to cut waste by 8%', 'past', 'Cut waste by 8%'],
  ['Had to rebuild the mailing list from scratch', 'past', 'Rebuilt the mailing list from scratch'],
  ['Was managing 3 interns', 'past', 'Managed 3 interns'],
  ['Have been leading the weekly stand-up', 'current', 'Lead the weekly stand-up'],
  [
    'Managing marketing and advertising for two brands',
    'past',
    'Managed marketing and advertising for two brands',
  ],
  [
    'Preparing and filing tax returns for 80 clients',
    'past',
    'Prepared and filed tax returns for 80 clients',
  ],
  ['Teaching English to adult learners', 'past', 'Taught English to adult learners'],
  ['Growing sales by calling 75 prospects a day', 'past', 'Grew sales by calling 75 prospects a day'],
  [
    'Selling and installing fiber, saving customers $20 a month',
    'past',
    'Sold and installed fiber, saving customers $20 a month',
  ],
  [
    'Driving a forklift and picking 180 units an hour',
    'past',
    'Drove a forklift and picked 180 units an hour',
  ],
  [
    'Running lab tests while training new technicians',
    'past',
    'Ran lab tests while training new technicians',
  ],
  [
    'Overseeing operations including hiring and scheduling',
    'past',
    'Oversaw operations including hiring and scheduling',
  ],
  ['Responsible for setting sales targets', 'past', 'Set sales targets'],
  ['Responsible for dealing with customer complaints', 'past', 'Dealt with customer complaints'],
  ['Charged with controlling inventory at 4 sites', 'past', 'Controlled inventory at 4 sites'],
  [
    'Responsible for shipping and tracking 300 orders a week',
    'past',
    'Shipped and tracked 300 orders a week',
  ],
  [
    'Responsible for referring patients and submitting claims',
    'past',
    'Referred patients and submitted claims',
  ],
  ['Responsible for the management of a 12-seat help desk', 'past', 'Managed a 12-seat help desk'],
  ['Responsible for maintenance of 40 vehicles', 'past', 'Maintained 40 vehicles'],
  [
    'Responsible for the training of new staff and managing inventory',
    'past',
    'Trained new staff and managed inventory',
  ],
  ['Responsible for the day-to-day running of the office', 'past', 'Ran the office'],
  ['Responsible for cooking, cleaning and serving', 'past', 'Cooked, cleaned and served'],
  ['Responsible for teaching English, math and reading', 'past', 'Taught English, math and reading'],
  [
    'Responsible for leading a team of 5 engineers building payment systems',
    'past',
    'Led a team of 5 engineers building payment systems',
  ],
  [
    'Responsible for managing and growing the email list, increasing open rates 20%',
    'past',
    'Managed and grew the email list, increasing open rates 20%',
  ],
  [
    'Responsible for testing software, writing bug reports and liaising with developers',
    'past',
    'Tested software, wrote bug reports and liaised with developers',
  ],
  [
    'Responsible for buying, pricing and merchandising of toys',
    'past',
    'Bought, priced and merchandised toys',
  ],
  ['Responsible for helping customers', 'past', 'Helped customers'],
  ['Implementation of loyalty plans for 12 stores', 'past', 'Implemented loyalty plans for 12 stores'],
  ['Management of a 30-person warehouse crew', 'current', 'Manage a 30-person warehouse crew'],
  ['Successful completion of 12 site audits', 'past', 'Completed 12 site audits'],
  ['Preparation and delivery of quarterly reports', 'past', 'Prepared and delivered quarterly reports'],
  [
    'Preparation of invoices, reconciliation of accounts and filing of receipts',
    'past',
    'Prepared invoices, reconciled accounts and filed receipts',
  ],
  [
    'Responsible for coordination of travel and the training of drivers',
    'past',
    'Coordinated travel and trained drivers',
  ],
  [
    'Implementation of training and development of staff programs',
    'past',
    'Implemented training and development of staff programs',
  ],
  ['Supervision of 6 interns', 'past', 'Supervised 6 interns'],
  ['Day-to-day oversight of the front desk', 'past', 'Oversaw the front desk'],
  ['Development of training materials', 'past', 'Developed training materials'],
];

/** Passive bullets and their active form; empty where somebody else did it. */
export const ACTIVE: readonly (readonly [string, string])[] = [
  ['Sales were increased by 20%', 'Increased sales by 20%'],
  [
    'A new scheduling system was designed and implemented',
    'Designed and implemented a new scheduling system',
  ],
  ['Four safety gaps were identified', 'Identified four safety gaps'],
  ['All invoices were processed within 24 hours', 'Processed all invoices within 24 hours'],
  ['The safety manual was written by me in two weeks', 'Wrote the safety manual in two weeks'],
  ['Training sessions were given to 40 staff', 'Gave training sessions to 40 staff'],
  ['The site was built by the vendor', ''],
  ['Revenue targets were successfully met for 6 quarters', 'Met revenue targets for 6 quarters'],
];

/** Bare things, and the verbs to choose from. */
export const CHOICES: readonly (readonly [string, 'past' | 'current', readonly string[]])[] = [
  [
    'Responsible for ordering, inventory and vendor contacts',
    'past',
    ['Controlled ordering, inventory and vendor contacts', 'Tracked ordering, inventory and vendor contacts'],
  ],
  ['Responsible for hiring, training and evaluation of staff', 'current', ['Hire, train and evaluate staff']],
  ['Responsible for cleaning, maintenance and repair of tools', 'past', []],
  ['Responsible for image retouching and preparing files for print', 'past', []],
  [
    'Responsible for recruiting/onboarding, and other HR tasks',
    'past',
    [
      'Planned recruiting/onboarding, and other HR tasks',
      'Ran recruiting/onboarding, and other HR tasks',
      'Led recruiting/onboarding, and other HR tasks',
    ],
  ],
  ['Hiring, training and evaluation of staff', 'past', []],
  ['Responsible for payroll', 'past', ['Ran payroll', 'Processed payroll', 'Reconciled payroll']],
  ['Responsible for social media', 'current', ['Run social media', 'Plan social media', 'Grow social media']],
  [
    'Responsible for customer service',
    'past',
    ['Ran customer service', 'Led customer service', 'Improved customer service'],
  ],
  [
    'Responsible for a $2M marketing budget',
    'past',
    [
      'Managed a $2M marketing budget',
      'Controlled a $2M marketing budget',
      'Forecast a $2M marketing budget',
    ],
  ],
];
