import type { Section } from './line.ts';

/** Names of sections, lower case, “&” written as “and”; separated by “|” or a line end. */
export const HEADINGS: Readonly<Record<Section, string>> = {
  summary: `
summary|professional summary|career summary|executive summary|summary of qualifications
qualifications summary|profile|professional profile|career profile|personal profile|personal statement
about|about me|overview|highlights|career highlights|qualifications|key qualifications
professional overview|bio|introduction|summary statement|professional statement|summary of experience
summary of skills and experience|profile summary|career overview|personal summary|qualification summary
executive profile|at a glance|who i am`,
  objective: `
objective|career objective|job objective|professional objective|employment objective|resume objective
career goal|career goals|goal|goals|aim|career aim|objectives|career objectives`,
  experience: `
experience|work experience|professional experience|employment|employment history|work history
career history|professional background|relevant experience|related experience|additional experience
other experience|industry experience|internship experience|internships|internship|clinical experience
teaching experience|research experience|military experience|military service|freelance experience
consulting experience|professional history|career experience|practical experience|positions held
appointments|selected experience|professional experience and achievements|employment experience
employment record|work|jobs|career|job history|job experience|employment background
relevant work experience|relevant professional experience|volunteer and work experience
work and volunteer experience|professional work experience|previous experience|previous employment
past experience|past employment|recent experience|earlier experience|earlier career|early career
additional work experience|other work experience|other employment|management experience|sales experience
nursing experience|engineering experience|legal experience|healthcare experience|medical experience
customer service experience|retail experience|administrative experience|technical experience
industry background|work background|accomplishments and experience|experience and achievements
professional engagements|career summary and experience|international experience|field experience
laboratory experience|lab experience|student teaching|practicum|practicums|fieldwork|apprenticeships
apprenticeship|co-op experience|contract work|freelance work|freelance|consulting|military
professional employment|work experiences|experiences|professional experiences
career highlights and experience|career progression`,
  projects: `
projects|personal projects|academic projects|selected projects|key projects|side projects
technical projects|course projects|open source|portfolio|project experience|project|relevant projects
research projects|software projects|independent projects|notable projects|recent projects|selected work
open source contributions|open-source projects|open source projects|capstone project
key project experience|school projects|freelance projects|hackathons|projects and research`,
  volunteer: `
volunteer|volunteering|volunteer experience|volunteer work|community service|community involvement
community engagement|service|civic engagement|outreach|volunteer activities|volunteer roles|volunteerism
charity work|volunteer involvement|community|community work|community leadership|community outreach
volunteering experience|voluntary work|voluntary experience|pro bono work`,
  leadership: `
leadership|leadership experience|leadership and activities|activities|extracurricular activities
extracurriculars|campus involvement|campus activities|student organizations|clubs|involvement
leadership and involvement|leadership roles|leadership and service|leadership positions
leadership and volunteering|leadership activities|student leadership|student activities
positions of responsibility|extra-curricular activities|extra curricular activities|campus leadership
leadership and extracurriculars`,
  education: `
education|academic background|academic history|educational background|education and training
academic qualifications|degrees|schooling|studies|academics|coursework|relevant coursework
education and certifications|educational qualifications|education and qualifications|academic credentials
academic record|academic profile|academics and education|education history|formal education
education and credentials|education and licenses|education and licensure
education and professional development|relevant courses|courses taken|academic achievements|college
university|school|degree`,
  skills: `
skills|technical skills|key skills|core skills|core competencies|competencies|areas of expertise
expertise|skills and tools|tools|technologies|tech stack|proficiencies|technical proficiencies|software
computer skills|professional skills|skills summary|skills and abilities|skills and interests|soft skills
hard skills|strengths|technical expertise|technical summary|technical knowledge|technical competencies
technical toolkit|technical background|it skills|skill set|skillset|skill highlights|skills highlights
key competencies|core strengths|key strengths|core qualifications|core proficiencies
programming languages|programming skills|tools and technologies|technologies and tools|software skills
software proficiency|computer proficiency|it proficiency|language and technical skills
skills and technologies|skills and expertise|skills and certifications|skills and languages
additional skills|other skills|relevant skills|professional expertise|professional competencies
transferable skills|interpersonal skills|management skills|competences|key expertise|specialties
specialities|specializations|talents|abilities|skills profile|areas of strength|areas of knowledge
areas of specialization|languages and technologies|frameworks|platforms|skills and qualifications`,
  certifications: `
certifications|certificates|licenses|licences|licenses and certifications|certifications and licenses
credentials|professional certifications|accreditations|training|courses|professional development
continuing education|workshops|seminars|certification|certificate|licensure|licensure and certifications
certifications and training|training and certifications|certificates and training
licenses and certificates|professional licenses|professional training|trainings|training and development
professional education|online courses|qualifications and certifications|courses and certifications
professional certificates|license`,
  awards: `
awards|honors|honours|awards and honors|honors and awards|achievements|accomplishments|key achievements
recognition|scholarships|distinctions|grants|fellowships|award|honors and scholarships
awards and recognition|recognition and awards|awards and achievements|achievements and awards
awards and scholarships|honors and activities|scholarships and awards|prizes|academic awards
academic honors|professional accomplishments|notable achievements|major achievements|accolades
competitions|awards and accomplishments`,
  publications: `
publications|papers|articles|presentations|talks|conferences|patents|research|posters
publications and presentations|selected publications|speaking|publication|peer-reviewed publications
journal articles|conference papers|conference presentations|invited talks|books|book chapters
research publications|research interests|presentations and publications|talks and presentations|media
press|speaking engagements|theses|dissertation|thesis|patents and publications|research and publications
writing`,
  languages: `
languages|language skills|language|language proficiency|languages spoken|foreign languages
linguistic skills|language competencies`,
  interests: `
interests|hobbies|hobbies and interests|personal interests|interests and hobbies|personal|other interests
activities and interests|interests and activities|additional interests|passions|hobbies and activities
sports`,
  references: `
references|referees|reference|professional references
personal references`,
  other: `
affiliations|memberships|professional memberships|professional affiliations|associations
professional associations|declaration|additional information|other information|additional|miscellaneous
other|other activities|professional activities|professional memberships and affiliations
affiliations and memberships|membership|memberships and affiliations|security clearance|clearance
work authorization|availability|links|online presence|social media|appendix|additional details
military status|visa status`,
  top: `
contact|contact information|contact details|personal information|personal details|personal data|contacts
contact me|personal info|details|get in touch|find me online`,
};
