var r=/^\s*(?:(?:my|the)\s+(?:(?:short|long|mid)[-\s]?term\s+)?(?:\w+\s+)?goal\s*(?:is|:)\s*(?:to\s+)?|(?:short|long)[-\s]?term(?:\s+goal)?\s*:\s*|goal\s*:\s*|I(?:\s+would|['’]d)?\s+(?:plan|intend|aim|will|am\s+going|want|hope|wish|like|love|need|dream)\s+(?:(?:to|of)\s+)?|to\s+)/i,o=/^\s*(?:after|once|when|upon|as\s+soon\s+as)\b[^,]*,\s*/i,s=[/\b(?:feel|be|become|stay|live)\s+(?:(?:so|more|very|truly|really|a|less)\s+)*(?:fulfilled|happy|happier|successful|satisfied|content|secure|stable|productive|confident|nervous|motivated|organi[sz]ed|effective|respected|rich|wealthy|great|good|better|balanced|healthy|inspired|financially\s+\w+|(?:the|my)\s+best|some(?:body|one)(?:\s+important)?)\b/,/\b(?:make\s+a\s+difference|change\s+the\s+world|reach\s+my\s+(?:full\s+)?potential|do\s+(?:my\s+best|better|well|something\s+meaningful)|climb\s+the\s+(?:\w+\s+)?ladder|move\s+up|get\s+ahead|work[-\s]life\s+balance|succeed|be\s+my\s+own\s+person)\b/,/\b(?:advance|grow|progress|further|develop)\s+(?:in\s+)?(?:my\s+career|professionally|personally|as\s+a\s+(?:person|professional))\b/,/\b(?:make|earn)\s+(?:more|(?:a\s+)?lots?\s+of|good|better)\s+money\b/,/\b(?:get|find|have)\s+(?:a\s+)?(?:better|good|great|new|dream|decent|nice|fulfilling|rewarding|successful)\s+(?:job|career|life)\b/,/\b(?:job|work|career)\s+(?:that\s+)?I\s+(?:really\s+)?(?:love|like|enjoy)\b/i,/\bfind\s+my\s+(?:passion|purpose|calling)\b|\bgain\s+(?:more\s+)?experience\b|\blearn\s+(?:more|new\s+things|as\s+much\s+as)\b/,/\b(?:improve|develop|enhance|strengthen|build|increase|polish|hone|grow)\s+(?:on\s+)?(?:my\s+|our\s+)?(?:[\w-]+\s+){0,2}(?:skills?|self|knowledge|abilities|performance|career|confidence)\b/,/\bget\s+better\b|\bbecome\s+(?:a\s+)?(?:better|more)\b|\bwork\s+on\s+(?:my|being)\b/],a=/^(?:be|get|become)\s+(?:promoted|hired|selected|recogni[sz]ed|chosen|awarded|nominated|noticed|appointed|elected|admitted|accepted)\b|^(?:win|receive)\b/,n=/\b[abc][12]\b|\b(?:fluen(?:t|cy)|conversational|black\s+belt|(?:level|grade|band)\s+\d+|top\s+\d+|\d+\s*wpm|hono?u?rs|with\s+distinction|gpa)\b/,i=/\b(?:fortune|series|form|title|route|class)\s+\d+\b|\b[a-z]+-?\d[\w+-]*|\b\d+\(k\)/g,c=/\b(?:every|each|per|a)\s+(?:day|week|month|quarter|shift)\b/,l=/\b(?:become|be|get\s+to)\s+(?:(?:the|a|an)\s+)?(?:\w+\s+)?(?:ceo|c[a-z]o|chief\s+\w+\s+officer|vice\s+president|vp|director|president|partner)\b/,p=/\b(?:degree|licen[cs]e|fluent|expert|manager|certif\w+|master)\b/,d=/\b(?:overnight|millionaire|million\s+dollars|world[-\s]famous|number\s+one\s+in\s+the\s+world|never\s+(?:fail|lose|miss)|perfect\s+(?:score|record))\b/;var e=t=>new Set(t.trim().split(/\s+/)),m=e(`
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
  team department branch warehouse restaurant bakery cafe caf\xE9 bar studio gallery shop store salon gym farm practice
  business start-up startup truck van house flat
  job position role vacancy shift
  marathon race tournament choir income savings debt loan mentor mentee intern trainee volunteer apprentice
  language spanish french german mandarin english italian portuguese arabic japanese korean
  excel sql python javascript java typescript photoshop salesforce
`),b=e(`
  a an the my our your his her their its this that these those some any all every each own new more most better best
  good great much many lot lots very really so as at by for from in into of off on onto out over to toward towards
  through under up upon via with within without and or but if then than what who which when where how i me we you it
  is am are be been being was were do does did done have has had will would can could should may might must want like
  get make thing things something someone somebody people
`),u=e(`
  be feel have stay remain keep exist enjoy love like know understand believe consider try attempt hope want wish dream
  live think seem
`),g=e("become assume get go win receive grow"),f=e(`
  a an the my our some any more better less higher no another success happiness fulfilment fulfillment promotion money
  stability balance freedom respect growth experience confidence in at on with for from i we
`),w=e("stop quit avoid not never dont no escape leave"),y=e(`
  improve increase grow develop enhance strengthen expand reduce decrease lower cut boost raise advance broaden deepen
  sharpen polish hone
`),v=e("learn gain master practise practice"),k=e(`
  research explore look investigate study read network prepare brainstorm discuss browse compare
`),x=e(`
  own assume go be mentor join pass take earn obtain complete finish submit publish launch land secure graduate enrol
  enroll sign register apply interview present deliver open found start become get attain move transfer relocate run
  write build create ship release attend speak teach hire buy win receive reach travel visit switch transition file
  license draft set defend lead find manage sell book renew give record direct design host organise organize chair
  translate perform paint coach shadow contribute develop supervise photograph certify qualify work become return volunteer train install plan sing repay pay save
`),E=e(`
  pass earn obtain complete finish submit publish launch land graduate register deliver open join sell win defend
`),S=e(`
  two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand dozen
  half third double twice daily weekly monthly
`);export{r as a,o as b,s as c,a as d,n as e,i as f,c as g,l as h,p as i,d as j,m as k,b as l,u as m,g as n,f as o,w as p,y as q,v as r,k as s,x as t,E as u,S as v};
