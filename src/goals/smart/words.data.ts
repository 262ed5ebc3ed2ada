const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Things and people one can name and point at; singular. */
export const NAMED_THINGS = set(`
  representative rep manager director engineer developer programmer nurse teacher tutor accountant bookkeeper analyst
  designer technician electrician plumber welder carpenter mechanic consultant coordinator supervisor lead officer
  assistant administrator specialist architect attorney lawyer paralegal physician doctor surgeon dentist midwife pharmacist therapist
  counsellor counselor chemist scientist professor lecturer principal librarian chef cook baker barista pilot driver
  dispatcher clerk cashier teller receptionist secretary planner buyer recruiter trainer coach editor writer author
  journalist photographer translator interpreter actuary auditor underwriter broker agent realtor firefighter paramedic
  veterinarian biologist ceo cfo cto president partner founder owner chaplain
  licence license certificate certification exam test bar degree diploma bachelor master mba phd doctorate course class
  bootcamp workshop seminar apprenticeship internship placement scholarship grant award prize patent
  portfolio website site app game film song album thesis dissertation paper article book novel story blog report
  presentation talk keynote speech lecture proposal prototype product study case campaign event congress conference exhibition show
  musical play project program programme curriculum handbook guide budget contract tender
  client customer prospect patient student member donor sale account application interview appointment meeting stand-up
  company firm hospital clinic school university college agency nonprofit non-profit charity union board association
  team department branch warehouse restaurant bakery cafe café bar studio gallery shop store salon gym farm practice
  business start-up startup truck van house flat
  job position role vacancy shift
  marathon race tournament choir income savings debt loan mentor mentee intern trainee volunteer apprentice
  language spanish french german mandarin english italian portuguese arabic japanese korean
  excel sql python javascript java typescript photoshop salesforce
`);

/** Words that fill a sentence and name nothing. */
export const FILLERS = set(`
  a an the my our your his her their its this that these those some any all every each own new more most better best
  good great much many lot lots very really so as at by for from in into of off on onto out over to toward towards
  through under up upon via with within without and or but if then than what who which when where how i me we you it
  is am are be been being was were do does did done have has had will would can could should may might must want like
  get make thing things something someone somebody people
`);

/** First words that tell a way to be, a wish or a try: nothing to do by tomorrow. */
export const STATES = set(`
  be feel have stay remain keep exist enjoy love like know understand believe consider try attempt hope want wish dream
  live think seem
`);

/** First words of a change, or of something that happens to one: the act behind it is not told yet. */
export const CHANGES = set('become assume get go win receive grow');

/** First words that are no verb at all. */
export const NO_VERBS = set(`
  a an the my our some any more better less higher no another success happiness fulfilment fulfillment promotion money
  stability balance freedom respect growth experience confidence in at on with for from i we
`);

/** First words that turn away from something. */
export const TURNS_AWAY = set('stop quit avoid not never dont no escape leave');

/** Verbs that make more or less of something; only a number or a level tells when it is enough. */
export const SCALES = set(`
  improve increase grow develop enhance strengthen expand reduce decrease lower cut boost raise advance broaden deepen
  sharpen polish hone
`);
/** The same for skills: the thing can be named, its end cannot. */
export const LEARNS = set('learn gain master practise practice');

/** Verbs of work without an end of its own: what will be there afterwards? */
export const ACTIVITIES = set(`
  research explore look investigate study read network prepare brainstorm discuss browse compare
`);

/** Verbs that are either done or not done once their object is named. */
export const ENDS = set(`
  own assume go be mentor join pass take earn obtain complete finish submit publish launch land secure graduate enrol
  enroll sign register apply interview present deliver open found start become get attain move transfer relocate run
  write build create ship release attend speak teach hire buy win receive reach travel visit switch transition file
  license draft set defend lead find manage sell book renew give record direct design host organise organize chair
  translate perform paint coach shadow contribute develop supervise photograph certify qualify work become return volunteer train install plan sing repay pay save
`);

/** Verbs that end something also when they come second: "learn enough to pass the test". */
export const STRONG_ENDS = set(`
  pass earn obtain complete finish submit publish launch land graduate register deliver open join sell win defend
`);

/** Numbers in words; "one" says too little. */
export const NUMBER_WORDS = set(`
  two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand dozen
  half third double twice daily weekly monthly
`);
