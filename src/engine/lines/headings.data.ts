import type { Section } from './line.ts';

/** Names of sections, lower case, “&” written as “and”; separated by “|” or a line end. */
export const HEADINGS: Readonly<Record<Section, string>> = {
  summary: `
summary of qualifications|profile summary|qualifications summary
summary of experience|personal statement|summary statement
qualifications|introduction|highlights|about me|overview|summary|profile|about|bio`,
  objective: `
objectives|objective|goals|goal|aim`,
  experience: `
career highlights and experience|accomplishments and experience|volunteer and work experience
professional background
internship experience|professional history|employment history
military service|student teaching
apprenticeships|career history|apprenticeship|freelance work
work history|appointments|early career|internships|job history|experiences|experience|employment|internship
consulting|practicum|fieldwork|freelance|military|career|work|jobs`,
  projects: `
open source contributions|projects and research|open-source projects|open source projects|project experience
capstone project|selected work|open source|hackathons|portfolio|projects|project`,
  volunteer: `
community involvement|volunteer experience|community engagement
voluntary experience|community outreach|community service
volunteer roles|volunteer work|volunteering
volunteer|community|outreach|service`,
  leadership: `
leadership and volunteering|positions of responsibility|extra-curricular activities
extra curricular activities|extracurricular activities
leadership experience|student organizations|leadership activities|leadership positions|campus involvement
extracurriculars|leadership roles|involvement|leadership|activities|clubs`,
  education: `
education and professional development|educational qualifications|academic qualifications
educational background|education and training
academic achievements|academic background|relevant coursework
academic history|education history|relevant courses|coursework
university|education|academics|college|school|degree`,
  skills: `
language and technical skills|languages and technologies|areas of specialization|programming languages
technical background|software proficiency|computer proficiency|technical knowledge|core qualifications
areas of expertise|programming skills
skill highlights|specializations|skills summary|proficiencies
competencies|technologies|specialties|tech stack|frameworks|expertise|strengths
it skills|skill set|abilities|platforms|software|skillset|skills|tools`,
  certifications: `
qualifications and certifications|certifications and training|certificates and training
professional development|training and development|professional education|professional training
continuing education|certifications|accreditations|certification|certificates|credentials|certificate
workshops|licensure|trainings|licenses|licences|training|seminars|courses|license`,
  awards: `
awards and recognition|accomplishments|achievements|scholarships|distinctions|competitions|recognition
honours|awards|honors|grants|award`,
  publications: `
peer-reviewed publications|conference presentations|research interests
journal articles|presentations|publications|dissertation|conferences|publication
articles|research|speaking|patents|posters|writing|papers|theses|thesis|talks|books|media|press`,
  languages: `
language proficiency|foreign languages|languages spoken
language skills|languages|language`,
  interests: `
activities and interests|interests|personal|hobbies|sports`,
  references: `
references|reference|referees`,
  other: `
professional activities|additional information|security clearance|work authorization
other information|miscellaneous|affiliations|associations
availability|social media|memberships|declaration|visa status|additional|membership|clearance|appendix|other
links`,
  top: `
personal information|contact information|contact details|personal info
get in touch|contact me|contacts|contact|details`,
};

/** Words that may stand before such a name. */
export const QUALIFYING = `professional relevant related additional other selected key core personal academic career technical notable recent
previous past early earlier industry research teaching student campus volunteer community online independent major side job work clinical
military freelance consulting practical international field laboratory lab management sales nursing engineering legal healthcare medical
retail administrative school course software computer hard soft transferable interpersonal speaking executive employment general`;
