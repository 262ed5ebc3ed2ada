/**
 * Lines as people of many trades write them, made up and judged by hand before the rules saw them. First the number: “a” a
 * coach would ask for one, “h” there is one, “n” neither, “?” arguable. Then the line; in braces what such a coach would
 * strike: d duty, v vague, b empty praise, p passive, i first person; with “?” before the letter where one may differ.
 */
export const RESUME_LINES = `
n Administered oral and IV medications per physician orders and charted patient responses.
a Provided bedside care to post-surgical patients on a busy med-surg unit
h Cared for 5-6 patients per shift on a 32-bed telemetry floor.
n Obtain vital signs and report changes in condition to charge nurse.
a {d:Responsible for} the training of all new graduate nurses on the unit.
n {d:Assisted with} bedside procedures such as lumbar punctures, chest tubes and central lines
n Assisting patients with bathing, dressing and feeding.
? Educated patients and families on wound care before discharge
n Patient care
n Proficient in Epic, Cerner and Meditech charting systems
n CPR and BLS certified through the American Heart Association
n Maintained a clean and safe environment for residents at all times.
a Picked and packed customer orders using RF scanner
a Loaded and unloaded trucks by hand and with forklift.
h Picked an average of 140 lines per hour with 99.8% accuracy
n Operated sit-down forklift, reach truck and pallet jack.
n {d:Responsible for} keeping the dock area clean and free of debris
a Shipping and receiving of all inbound and outbound freight {v:on a daily basis}.
n Swept floors, took out trash, and {?d:helped} other departments {?v:when needed}.
? Labeled boxes and wrapped pallets for shipment.
n Performed cycle counts and investigated inventory discrepancies
a Reduced picking errors by reorganizing bin locations
n Followed all OSHA and company safety rules.
a Supervised night shift crew and assigned daily work
n warehouse associate - acme distribution, 2014 to 2017
a Taught algebra and geometry to students in grades nine and ten.
n Created lesson plans aligned to state standards.
n Communicated with parents regarding student progress and behavior
a Raised reading scores through small group instruction
n {d:Participated in} IEP meetings and parent-teacher conferences.
n {d:Worked with} special education staff to modify assignments for students with learning needs
h Coached girls' junior varsity soccer team to a 12-3 record
n Differentiated instruction to meet the needs of all learners.
n Fostered a love of reading by creating a warm, inviting classroom.
n Bachelor of Arts, Elementary Education, State University, 2009
a Organized field trips, science fairs and family literacy nights
n {b:Passionate} educator with a {b:proven track record} of student success
? Supervised students during lunch, recess and bus duty.
a Tutored students in math after school
a Developed RESTful services in Spring Boot for claims processing platform.
n {d:Involved in} all phases of the software development life cycle (SDLC).
n {v:Utilized} Git for version control and Jira for issue tracking.
n Wrote unit tests with JUnit and Mockito.
a Migrated legacy COBOL batch jobs to Python, improving run time
h Cut page load from 6s to 1.8s by lazy loading images
a Designed and implemented data warehouse for sales reporting
n Languages: Java, C#, Python, SQL, JavaScript
n Environment: Java 8, Spring MVC, Hibernate, Oracle 11g, Tomcat, Maven
n Attended daily scrum meetings and sprint planning sessions.
n {d:Worked on} bug fixes and enhancements for the mobile app.
a Built a React component library used across product teams
? Fixed defects reported by QA team and end users.
a Led migration of on-premise servers to Azure
a Automated deployment process using Jenkins and Docker, reducing manual effort
n Extensively used collections, generics and multithreading in coding.
n Debugged production issues and provided root cause analysis
h Maintained 99.95% uptime for payments API serving 4M requests per day
n {d:Responsible for} gathering requirements from business users and preparing functional specification documents.
n {b:Excellent communication skills} and a {b:quick learner}.
a Exceeded sales targets every quarter
h Ranked first out of 42 reps in the Midwest region
a Prospected and closed new accounts in the healthcare vertical
a Cold called businesses to set appointments for outside sales reps.
n {d:Assisted} sales manager {?d:with} preparing quotes and proposals
a Grew territory revenue by upselling service contracts.
n Greeted customers and answered questions about merchandise.
n Helped customers find products and make buying decisions
h Managed key accounts across three product lines
h Managed key accounts worth $3.4 million a year
? Processed returns and exchanges according to store policy.
n Maintained {v:in-depth} knowledge of products and promotions
n Restocked shelves and straightened displays throughout shift
a Opened and closed store, counted tills and made bank deposits.
a Trained new hires on POS system and store procedures
n {?v:Consistently} delivered {b:exceptional customer service}
n {b:Team player} who {b:goes above and beyond} for customers
n Cashier
a Rang up purchases and handled cash, checks and credit cards
a Drove increase in loyalty card sign-ups
n Prepped vegetables, sauces and soups for dinner service.
a Prepared meals for residents with special dietary needs
a Cooked breakfast and lunch orders in a {b:fast paced} kitchen.
n Rotated stock using FIFO and checked dates on all perishables
n Kept work station clean and sanitized per health code
h Prepared up to 300 covers on weekend nights
a Lowered food cost by renegotiating with vendors
a Created seasonal menus and daily specials
n Washed dishes, mopped floors and cleaned fryers.
a Hired, trained and scheduled kitchen staff.
a Took orders and served food and drinks to guests
n line cook / prep cook
n {?d:Ensured} that food {p:was prepared} according to recipe
n {d:Ensured} all plates were correct before leaving the kitchen
a Drafted pleadings, motions and discovery responses in civil litigation matters.
n Conducted legal research on issues of contract and employment law
a Represented clients in landlord-tenant disputes and small claims hearings.
n {d:Assisted attorneys in} trial preparation, including exhibit lists and witness binders
a Negotiated settlements with insurance carriers
h Managed a caseload of 85 active files
n Admitted to the Bar of the State of New York
? Reviewed and redlined vendor contracts
n Maintained calendars and deadlines for partners.
n Analyzed case law and summarized findings in memoranda for senior counsel.
n Coursework: Statistics, Macroeconomics, Corporate Finance
n Dean's List all semesters
h GPA 3.8/4.0
h Raised $4,500 for children's hospital through campus dance marathon
a Elected treasurer of student business club and oversaw its budget
a Planned weekly meetings and recruited new members for engineering society
n Volunteered at local animal shelter on weekends.
a Conducted experiments on protein folding and co-authored paper for conference
a Won regional case competition
n {d:Helped} professor grade papers and {?v:various} clerical tasks
n {d:Was involved in} student government and intramural sports
h Led a platoon of 38 soldiers through a 9-month deployment
? Maintained accountability of weapons, vehicles and sensitive items
a Trained soldiers in marksmanship and first aid
n {d:Served as} platoon sergeant in the absence of the senior NCO.
n Stood watch as officer of the deck.
n Conducted vehicle inspections and preventive maintenance checks and services.
n {d:Responsible for} the health, welfare and morale of soldiers
h {d:Accountable for} equipment valued at over $2.5M with no losses
a Planned convoys and logistics for overseas missions.
n Held secret security clearance
n Reported directly to the company commander
n Prepared monthly bank reconciliations and journal entries.
a Processed accounts payable and accounts receivable {?v:in a timely manner}
a Prepared individual and corporate tax returns
? Reconciled general ledger accounts at month end.
h Closed books within 3 business days each month
a {d:Assisted in} the preparation of annual budgets and forecasts
n {?d:Ensured} compliance with GAAP and company policy
a Identified cost savings by renegotiating freight contracts
a Streamlined month end close process
? Filed sales tax returns with state agencies
n {d:Duties include} A/P, A/R, payroll and light HR.
a Diagnosed and repaired engines, transmissions and brake systems on light trucks.
a Performed oil changes, tire rotations and tune ups
n Inspected vehicles for state safety and emissions compliance.
n Test drove vehicles to confirm repairs.
n Read blueprints and wiring diagrams
a Rebuilt hydraulic cylinders and pumps
n Ordered parts and kept tool crib in order.
n Kept detailed service records for each vehicle
a Installed HVAC units in residential and commercial buildings.
n ASE certified in brakes, suspension and electrical
a Carried caseload of children in foster care
a Conducted home visits and completed safety assessments
n Connected families with housing, food and medical resources
n Advocated for clients in court and at school meetings
a Facilitated support groups for survivors of domestic violence.
n Documented case notes in compliance with HIPAA.
n {d:Worked closely with} probation officers and treatment providers
a Counseled teens struggling with substance abuse
n Mandated reporter of child abuse and neglect
n {?d:Collaborated with} interdisciplinary team on treatment plans
a Full cycle recruiting for engineering and sales roles.
a Screened resumes and conducted phone interviews with candidates
n Updated employee handbook to reflect changes in state law.
a Onboarded new employees and explained benefits
n Maintain confidential personnel files.
a Reduced turnover by revamping the onboarding program
n Advised managers on disciplinary matters and terminations
a Administered payroll for hourly and salaried staff.
n {?d:Liaison} between employees and management
a Rolled out new HRIS across all locations
n {d:Ensure} that all records {p:are kept} up to date and that files {p:are stored} properly.
n All incoming mail {p:was sorted} and delivered to each department
n Weekly reports {p:were prepared} and {?p:sent} to regional manager
n Minutes {p:were taken} at all board meetings and {?p:distributed} to members.
n Inventory {p:was counted} every night.
a New procedures {p:were developed} to improve turnaround
n Records {p:kept by} {?i:me} were audited {?v:regularly}
a Sales and marketing plans {p:were implemented} for the new store openings
n Patients {p:were monitored} for side effects and findings {p:were documented} in chart.
n Equipment {p:is inspected} each morning before use
n Meetings {p:were held} with vendors to resolve quality issues.
h Over 200 invoices {p:were processed} each week by {i:my} team
n Was promoted to shift lead after one year
h Was recognized as employee of the month three times
n Data {p:was collected} and analyzed using SPSS
n {i:I} {p:was tasked} with cleaning and closing the store
n {i:I} learned a lot about customer service and {?d:working with} a team
? In {i:my} current position {i:I} answer phones, schedule appointments, and greet clients as they come in
n {i:we} cleaned the pool area and made sure guests were happy
a {i:I} managed a cleaning crew and {i:I} also did the payroll for them
n {d:responsible for} opening and closing the store, counting the drawer and making sure everything is ready for next day
a answered phones, took messages, made appointments, filed paperwork
n stock shelves clean bathrooms and {?d:help} customers
n Work register, bag groceries, retrieve carts from parking lot
n {d:my job was to} make sure customer leave happy
n ran errands for boss
a cleaned houses for elderly people
a watched kids after school and {?d:helped} them with homework
n mowed lawns, trimmed hedges, and raked leaves
? Maintain and repair of all plant equipment.
n {d:Responsible, along with the office manager, for} ordering supplies
h {d:Responsible, along with two other leads, for} hiring and training staff
n {d:Was in charge of} closing duties
a {d:Charged with} turning around an underperforming region
? {d:Tasked to} write standard operating procedures for lab
? {d:Duties consisted of} answering phones, filing and greeting visitors
n Typical tasks {?d:include} data entry and filing
n Other {d:responsibilities include} inventory control and ordering
n Front desk duties, filing, {v:and other duties as assigned}
n {d:Exposure to} Agile and Scrum methodologies
n {d:Familiar with} SQL Server, Tableau and Power BI.
n {d:Ability to} work under pressure and meet deadlines
n {b:Hard working}, {b:reliable} and {b:detail-oriented} professional
n {b:Results-driven} manager with {b:strong leadership skills}
n {b:Dynamic} sales professional {b:passionate} about building relationships
n {b:Strong work ethic} and {?d:ability to} {?b:multitask}
n {b:Self-motivated} individual seeking a challenging position
n Provided {b:world-class} service to hotel guests
n {b:Excellent interpersonal skills} and {b:positive attitude}
h Nurse with 10 years of experience in critical care.
n Licensed Practical Nurse, State of Texas
n SKILLS: Word, Excel, Outlook, QuickBooks, typing
n Carpentry, drywall, painting, basic plumbing
n Jan 2015 to Mar 2018 Administrative Assistant, City of Denver
n Senior Accountant
n Key Accomplishments
n Customer service, cash handling, merchandising, inventory
n References available upon request
n Hobbies: hiking, chess, photography
n A leading provider of home health care services in the tri-state area.
n {v:Various} odd jobs
a Wrote grant proposals that funded after school programs
h Secured $250K in grant funding over two years
a Recruited and managed volunteers for annual gala
a Wrote press releases, blog posts and social media content.
a Grew email list and improved open rates
h Grew Instagram following by 300% in one year
n Tracked campaign performance with Google Analytics
a Produced podcasts and video interviews with local artists
? Proofread articles for grammar and style
a Translated legal and medical documents from Spanish to English
a Interpreted for Spanish-speaking patients during clinic visits
a Styled hair and provided color services to clients.
n Sanitized tools and work stations after each client
h Drove tractor trailer across eleven western states
h Drove 2,500 miles per week with clean record
n Completed pre-trip and post-trip inspections.
a Delivered packages to homes and businesses
? Loaded truck in order of delivery
a Transported patients to and from appointments.
? Inspected homes and wrote reports for buyers
a Appraised residential properties
a Sold homes in a competitive market
n Showed apartments to prospective tenants and explained lease terms
a Collected rent and handled evictions
a Booked travel for executives
? Screened calls and managed calendar for the CEO.
a Planned conferences, offsite meetings and holiday parties.
n Typed correspondence and distributed memos
? Patrolled grounds and responded to alarms.
n Monitored CCTV cameras and wrote incident reports.
n Checked IDs at entrance
a Apprehended shoplifters and reduced store shrink
? Wrote tickets and directed traffic
a Responded to 911 calls for medical and fire emergencies
n Enforced state and local laws
a Framed houses, hung drywall and installed windows.
? Poured and finished concrete for driveways and foundations
n Read tape measure and cut lumber to length
a Supervised subcontractors on commercial job sites
? Welded steel beams for bridges using MIG and TIG.
? Operated CNC lathe to produce aerospace parts
n Set up machines and checked parts with calipers and gauges.
h Held tolerances of 0.001 inch
? Assembled circuit boards following work instructions
a Increased line output by rebalancing stations
? Performed quality checks on finished goods
n {d:Participated in} kaizen events and 5S audits
a Led kaizen events that eliminated waste on the packaging line
? Synthesized novel compounds for use in organic solar cells
? Designed primers and ran PCR and gel electrophoresis
n Presented poster at national meeting of chemists
a Published papers in peer reviewed journals
a Mentored undergraduate students in the lab
n Calibrated instruments and kept lab notebooks
? Analyzed survey data to identify trends in voter turnout
n Prepared IRB protocols and consent forms
a Recruited participants for clinical trial
n Modelled groundwater flow with MODFLOW
? Priced commercial property risks for regional brokers
a Adjusted auto and property claims.
n Explained policy coverage to policyholders
a Opened new accounts and cross-sold credit cards and loans.
n Balanced cash drawer at end of shift
a Originated residential mortgage loans
n Verified income, employment and assets of loan applicants
a Directed plays and musicals for community theater
a Choreographed and performed in dance productions
n Led warm ups and cool downs
a Designed logos, flyers and packaging for local businesses.
a Photographed weddings, portraits and corporate events
n Edited photos in Lightroom and Photoshop
a Installed fiber optic cable for residential customers.
a Resolved help desk tickets for remote users
n Reset passwords and unlocked user accounts
? Configured firewalls, routers and VPN tunnels
a Dispensed prescriptions and counseled patients on medication use
n Verified insurance coverage prior to visits
n Answered {v:multiple} phone lines
a Scheduled patients for surgeries and follow up appointments
? Took x-rays and assisted dentist chairside
? Cleaned teeth and applied fluoride
? Walked dogs and fed cats, administered medication {v:as needed}
? Groomed horses and mucked stalls
a Harvested grapes and operated tractor
a Coordinate and schedule interviews for hiring managers across departments.
n Maintains a working knowledge of company products, pricing and policies.
a Oversaw daily operations of busy restaurant, including scheduling, ordering and cash management.
n Attend mandatory in-services and continuing education classes.
a Processing of claims and billing for Medicare and Medicaid patients
n {d:Responsible for} opening mail, date stamping and routing to correct department
a {d:Responsible for} the recruitment, training and development of sales staff
a Negotiate pricing and terms with suppliers, resulting in lower cost of goods.
n Keep abreast of changes in tax law and accounting standards.
h Manage portfolio of 140 commercial clients with deposits of $75 million.
n {d:Assisted with} patient transfers, positioning and ambulation.
n {d:Helped} set up for banquets and {v:various} functions
? Greet and seat guests, answer phones and take reservations.
a Schedule appointments and verify insurance for new patients
n Demonstrated {b:strong attention to detail} while reviewing contracts.
n Worked independently with little supervision
a Promoted and sold memberships to gym visitors
? Prepare invoices and {v:various} other documents for the accounting department.
a Designed and conducted training sessions for end users on new CRM.
a Implemented a preventive maintenance program that decreased equipment downtime.
n Interpret blueprints, schematics and technical manuals.
n Maintain cleanliness of work area, tools, and equipment
a Generate leads through cold calling, networking and trade shows.
a Conduct performance evaluations and provide coaching to associates.
n Set up exam rooms, sterilized instruments, and stocked supplies.
n Perform opening and closing procedures.
n {?d:Ensured} compliance of state and federal regulations
n Enter data into Excel spreadsheets.
a Enter patient data and insurance claims into the billing system
a Investigated customer complaints and issued refunds when appropriate.
n {d:Acted as} liaison between corporate office and field staff.
n {d:Served as} backup to the office manager.
n Communicate {v:effectively} with coworkers and management
n Monitor inventory levels and reorder supplies {v:as needed}.
a Monitored patients' vital signs, administered medications and updated charts for patients in ICU.
a Developed curriculum and taught courses in digital photography.
n Write daily, weekly and monthly reports for upper management.
n Troubleshoot computer problems and escalate to vendor {v:when necessary}.
a Led cross functional team in launching new mobile banking product
n {d:Member of} safety committee
h Consistently ranked in top 5% of sales force nationwide
n {d:Experience with} SAP, Oracle and PeopleSoft
n {b:Excellent customer service skills}
a {d:Instrumental in} growing the business from the ground up
a {d:Played a key role in} increasing membership and donations.
a Increased efficiency by implementing new filing system
n File and retrieve documents; copy, fax and scan {v:as needed}.
a Set up and configure desktops, laptops and printers for new employees
n Maintained confidentiality of patient records
a Provide technical support to users via phone, email and remote desktop.
a Facilitate workshops on resume writing and interview skills.
n Review and approve time sheets.
n Research and resolve billing discrepancies.
a Create marketing materials including brochures, flyers and email campaigns
a Plan and execute social media strategy for nonprofit
n Build rapport with customers to encourage repeat business.
a Cultivated relationships with major donors to increase giving
n Complied with all HIPAA regulations and hospital policies.
? Transport specimens to laboratory.
a Draw blood and collect specimens from patients of all ages
n Clean and sanitize equipment after each use
a Supervise, train and evaluate teaching assistants
a Substitute teaching for grades K to 5.
n Grade papers and keep record of student attendance.
n {d:Worked as} part of a team to complete projects on time
a {d:Worked with} development team to design and build e-commerce site
n Use of hand and power tools such as drills, saws and grinders.
n {d:Knowledge of} medical terminology and ICD-10 coding
n {d:Knowledge of} OSHA safety standards
n Strong background in Linux administration, shell scripting and networking.
a Managed construction of custom homes from ground breaking to closing
h Managed $12M renovation of historic courthouse, finishing 2 weeks early
a Estimated and bid commercial electrical jobs.
? Obtained permits and scheduled inspections with city.
a Direct report of store managers in the region, hiring and developing talent
n Report to the Vice President of Operations
n {d:My duties were to} clean tables and {d:help} the cooks
n {i:I} also helped customers with returns, exchanges and questions
a {i:I} was able to increase sales at {i:my} store and reduce shrink
n {v:Utilizing} MS Office for correspondence
n {v:Utilized} POS system to ring up customers
a {v:Successfully} launched new product line in Canadian market
a {v:Effectively} managed a team of customer service representatives.
n {v:Actively} listened to customer concerns and offered solutions.
? Assembled furniture and fixtures {?v:in a timely and efficient manner}
? {?d:Handle} cash, check and credit card transactions accurately
a {d:Handled} customer complaints
n {d:Handled} {v:multiple} tasks at once
n Managed time well and met deadlines
a Managed {v:multiple} projects simultaneously while meeting all deadlines
n Perform other duties {v:as assigned} by supervisor
n {v:Other related duties} {v:as required}
n {v:Various} administrative duties
n General office duties
n Filing, copying, faxing
a Bookkeeping, payroll and taxes for small businesses
a Interior and exterior painting of homes and offices.
n Forklift operation
n Computer repair and networking
a Retail sales of electronics and appliances
n Preparation of monthly financial statements and account reconciliations.
a Supervision of production employees on second shift
n Development of test plans and test cases.
a Development and delivery of leadership training
a Implementation of new ERP system
n Purchase orders
n Coordination with architects, engineers and city officials
a Recruitment and retention of volunteers
n Data entry
a Data entry of customer orders and invoices
n Night auditor
n Store Manager, Target Corporation, Dallas TX
n May 2011 - August 2013
n Company closed
n www.janedoedesigns.com
n Promoted to assistant manager
n The restaurant was a family style diner with a full bar.
n Clients include Coca Cola, Nike and Ford Motor Company.
n Achievements:
a Top sales performer
h Received Employee of the Quarter award twice
n Received {v:several} letters of commendation from guests
n Trained in crisis intervention and de-escalation
n Trained in all areas of the bakery
n Cross trained in receiving and customer service
a Cross trained team members in all departments
h Trained 25 tellers on new cash recycler machines
h Answer 80 to 100 calls daily regarding billing and technical issues
h Balance cash drawer of $5,000 nightly
h Oversee three locations and a staff of sixty
h Cut supply expense in half by consolidating vendors
h Completed 15 month apprenticeship in carpentry.
h Type 65 wpm
h Handled over $10,000 in cash per shift
h Wrote two grants that were funded
a Wrote grants and secured funding for playground
n Responded to emails and phone calls from students and parents
a Processed applications, transcripts and financial aid forms for incoming students
n Explained admission requirements to prospective students
a Gave campus tours to prospective students and families
n Checked out books, shelved returns and answered reference questions.
a Catalogued new acquisitions for university library
n Conserved works on paper and prepared objects for exhibit
a Curated exhibitions of contemporary photography
a Led tours for school groups and visitors
n Lifeguarded at community pool and enforced pool rules
a Taught swim lessons to children and adults
a Ran summer camp for kids
n Changed diapers, prepared bottles and read stories to infants.
? Planned age appropriate activities
n Maintained open communication with parents
a Landscaped residential and commercial properties
n Operated backhoe, skid steer and dump truck.
n Directed traffic around work zones
a Installed water heaters, faucets and gas lines in new homes
n Located and marked underground utilities.
a Repaired drywall, cabinets and fixtures in rental units
? Responded to maintenance requests from tenants.
a Completed work orders for tenants in apartment community
n On call for emergencies nights and weekends
? {d:Responsible for} greeting visitors, answering telephones and directing calls.
a Managed accounts receivable, collections and monthly invoicing for clients nationwide.
n Communicated with doctors, nurses and insurance companies.
a Hired and trained new servers, bartenders and hosts
? Completed background checks as part of pre-employment screening.
a Prepared tax returns for individuals and small businesses.
n Followed up with customers after the sale to ensure satisfaction
a Administered first aid and CPR to injured guests {v:as needed}.
n Kept abreast of industry trends.
a Increased store traffic through local advertising and promotions
a Created Excel macros to automate weekly reporting
n Input data into AS400 system
n Verified accuracy of shipping documents.
a Trained and mentored junior developers in coding standards.
a Ship and receive packages via UPS, FedEx and USPS.
n Performed routine maintenance on company vehicles
n {d:Assist} physicians with examinations and minor procedures
n Chart patient information in electronic medical record.
a Scheduled and supervised a staff of part time student workers
a Manage {v:day to day} operations of fitness center
n {d:Interact with} all levels of management.
n Advised students on course selection and degree requirements.
a Wrote and edited content for company website and blog
a Designed and built custom furniture for clients
n Adhered to food safety and sanitation guidelines.
n {d:Ensured} that all guests were satisfied with their stay
a Processed check-ins and check-outs, reservations and payments.
n Inspected rooms after housekeeping
a Marketed banquet facilities to local companies
n Tracked expenses and submitted expense reports
a Directed a cast and crew in production of short film
? {d:Worked alongside} chefs to develop new recipes
n Operated cash register, gave change and bagged groceries
n Operated meat slicer, fryer, grill and oven.
a Promoted store credit cards and rewards program to customers.
? Executed markdowns and price changes
a Implemented loss prevention procedures which reduced shrink.
n Merchandised product according to planogram
n Analyzed competitor pricing and market trends.
a Analyzed sales data and prepared forecasts that increased profitability
a Launched a podcast on women in science
n Wrote code in C++ and Java.
? Designed database schema and wrote stored procedures
a Developed mobile application for ordering food from local restaurants
n Created use cases, sequence diagrams and class diagrams in UML.
n {d:Participated in} design reviews and code walkthroughs.
n {d:Involved in} development of user interface using HTML, CSS and JavaScript
n {d:Worked on} Oracle PL/SQL packages, procedures and triggers
n Used SVN for version control.
a Deployed application to AWS and managed EC2 instances.
? Prepared test cases and executed regression tests
n Documented system architecture and user guides
a Supported end users with hardware, software and network issues
? Installed antivirus software and operating system updates.
a Upgraded branch offices from Windows 7 to Windows 10
h Upgraded 14 branch offices from Windows 7 to Windows 10
h Reduced average handle time from 9 minutes to 6
h Grew annual revenue from $1.2M to $2.1M in three years
n 2nd shift supervisor
n Class A CDL with hazmat endorsement
n Fluent in English and Portuguese
n Excellent references available
n Awarded Employee of the Month
n Graduated with honors
n Eagle Scout
n {b:Exceptional work ethic} with ability to adapt
n {b:Highly motivated} and {b:organized} office professional with {b:strong computer skills}
n Seeking a position in accounting where {i:I} can use {i:my} skills
n Professional {b:hard-working} nurse {b:dedicated to excellence}
h Sales professional with over 12 years in medical devices
n {b:Works well under pressure} and meets deadlines
n Possess {b:strong organizational skills}
n Able to lift 50 lbs.
n Demonstrated {b:excellent communication skills} with customers
? {i:My} job included cleaning kennels, feeding animals and giving baths
n {i:I} was in charge of inventory and closing the store at night
n {d:Was responsible for} locking up and setting alarm
n {d:In charge of} music and lighting for Sunday services
a {d:Oversaw and was responsible for} sales in the northern territory
n Prepared reports which {p:were sent} to headquarters
n Samples {p:were tested} for purity and results {p:were recorded} in log
n Trash {p:was removed} and floors {p:were mopped}
a A new inventory system {p:was implemented} that reduced stock outs
n Policies {p:were enforced} at all times
n Customer complaints {p:were handled} {?v:in a professional manner}
? Was selected to train new employees
n Was trained on forklift and pallet jack
? Is {?v:often} called upon to translate for Spanish speaking patients
n Guests {p:were greeted} and seated promptly
a Funds {p:were raised} for local shelter through bake sales
a Answered {v:numerous} phone calls while assisting customers in store
n Assisted guests with luggage, directions and reservations
n Assisted students with homework and reading
n {d:Assisted} in the loading and unloading of trucks
n {d:Helped with} payroll and invoices
n {d:Helped} manager with inventory, ordering and schedules
n Helped seniors with bathing, meals and errands
a {d:Helped to} coordinate fundraisers
n {d:Contributed to} team effort by accomplishing related results {v:as needed}
n {d:Took part in} weekly staff meetings
n {d:Played an active role in} school improvement team
n {d:Serve as} technical resource for team
n {d:Function as} charge nurse
n {d:Act as} point of contact for vendors
a {d:Charged with} developing new business in Latin America
? {?d:Entrusted with} keys to building
n {d:Duties:} filing, typing, mail
n {d:Job duties included} sweeping, mopping and taking out trash
? {d:Primary responsibilities include} reviewing contracts and drafting amendments
? {d:Additional duties included} training and scheduling
a Oversaw budget, staffing and maintenance of apartment complex
n Read and follow blueprints and work orders
n Lifted heavy boxes and furniture
a Moved furniture for residential and commercial customers
a Detailed cars and trucks for dealership
n Changed oil, rotated tires and replaced brake pads
n Set tables, folded napkins and polished silverware.
a Catered weddings and corporate lunches
a Managed bar inventory and reduced pour costs
? Mixed drinks and checked identification
a Tended bar at high volume nightclub
n Made beds, vacuumed carpets and cleaned bathrooms
? Painted walls and trim
a Installed kitchen cabinets and countertops
? Wired outlets, switches and panels
n Troubleshot electrical problems on conveyor systems
a Maintained fleet of delivery trucks
n Kept logs of hours and miles
n Guarded inmates and searched cells
n Wrote incident reports and testified in court
a Investigated crimes and made arrests
a Taught self defense classes for women
n Read to children and led songs
? Planned menus and shopped for groceries
? Provided companionship to elderly woman
a Provided respite care to families of children with autism
a Ran food pantry and recruited volunteers
n Wrote case notes and treatment summaries
a Led group therapy for veterans with PTSD
n Completed intake interviews and psychosocial assessments.
n Referred clients to community resources
n {d:Shadowed} surgeons in operating room
n {d:Learned to} use autoclave and centrifuge
n Cultured cells and prepared media
a Sequenced DNA samples from soil bacteria
a Published an article in the student newspaper
n Wrote senior thesis on water rights in the West
n Studied abroad in Florence
a Coded survey responses and ran regressions in Stata
a Drafted wills, trusts and powers of attorney
n Notarized documents
? Filed motions with clerk of court
a Closed real estate transactions for buyers and sellers
n Ordered title searches and surveys
? Translated for Spanish speaking clients
a Supervised cashiers and baggers, prepared schedules and resolved customer complaints.
n Reviewed patient charts for accuracy and completeness.
a Maintained and repaired fleet vehicles for county highway department.
n {d:Responsible for} all aspects of store appearance and cleanliness
a Recruited, interviewed and hired sales associates for new location.
n Conferred with parents about student behavior.
a Generated new business through referrals and networking
n {d:Assisted in} developing lesson plans and classroom activities.
n Adapted teaching methods to suit different learning styles
a Processed loan applications and verified credit
n {d:Worked with} architects and engineers to resolve design issues.
a Produced monthly newsletter and managed mailing list
n Answered customer questions regarding products and pricing.
a Streamlined purchasing process by introducing electronic approvals
n {b:Strong communication} and {b:problem solving skills}
h Managed inventory and ordering for two departments
n Performed data entry and filing.
n {v:Various} clerical duties including typing, faxing and copying
a Negotiated settlements with creditors on behalf of clients
n Kept records of purchases, expenses and mileage
a Won new contracts with local school districts
n Prepared classroom materials and bulletin boards
h Supervised staff of 22 across two shifts
a {d:Responsible for} managing {v:multiple} client accounts and bringing in new business
n Collaborated with design team on wireframes and prototypes.
a Improved customer satisfaction by retraining front desk staff
n Delivered mail and supplies to offices
? Stocked medication carts and supply rooms.
a Counseled students on career planning and college applications
n {i:I} enjoyed working with children of all ages
n Filled in for receptionist during lunch breaks
a Developed and implemented marketing plan for new product
n Maintained positive working relationships with vendors
a Repaired cell phones, tablets and computers
n Operated heavy machinery in compliance with safety regulations.
a Sold advertising space in weekly newspaper
n Followed recipes and portion controls set by chef
n Prioritized tasks and met deadlines.
a Tested software builds and logged defects in tracking system
n {v:Successfully} completed probationary period
n Reports {p:were submitted} weekly to the plant manager
a Placed candidates in temporary and permanent positions
? {d:Duties included}: answering phones, scheduling, filing
a Administered vaccinations to children and adults
n Inspected equipment before each shift.
a Directed church choir and planned music for services
n Maintained files
a Built and maintained relationships with key accounts to grow sales
? Drove company van
a Delivered presentations to community groups on fire safety
n Monitored students during exams
a Coached youth basketball team
n {d:Gained knowledge of} medical billing
a Reduced waiting time at the clinic by changing intake process
n Attended to needs of residents
a Oversaw installation of security systems in schools
? Researched suppliers and compared prices
a Raised funds for band uniforms through car washes
n {d:Exposure to} trial preparation and client interviews
a Edited videos for company's YouTube channel
n {d:Ensure that} all patient information {?p:is kept} confidential and {?p:is filed} according to HIPAA guidelines.
a {d:Responsible for} opening and closing the store, counting cash drawers and making nightly bank deposits.
n Monitor expiration dates of medications and dispose of them per facility policy
a Conducted new employee training on POS system, store policies and loss prevention.
n Communicates with field crews by radio to relay changes in work orders
h Closed an average of 12 deals per month, finishing the year at 118% of quota.
a Drafted motions, pleadings and discovery requests for personal injury cases
n Prepared patients for x-ray procedures; explained process and positioned body parts correctly.
n {d:Worked closely with} the design department to make sure color samples matched the customer request.
? Research and resolve billing discrepancies for commercial insurance claims.
a Handles the hiring and firing of hourly kitchen employees
n Budget preparation and variance analysis
a Recruitment and onboarding of seasonal employees
n Quality control of incoming raw materials.
a Increased repeat business by sending thank-you notes and following up after every sale.
n Operate commercial vehicle in safe manner, following all DOT regulations, {v:etc.}
n Prepare work area, set up tools and clean equipment at end of shift
a Implemented a new inventory tracking system which reduced loss and improved order accuracy.
n {d:Assisted} senior accountants with month end closing entries.
n Maintained compliance with state licensing requirements and agency policies and procedures
h Supervise staff of 14 including cooks, dishwashers, and servers in a 200 seat restaurant
a Managed accounts payable and receivable for multi-location dental practice.
n Reviewed medical records to determine whether treatment met the criteria for coverage.
n Microsoft Word, Excel, Outlook, PowerPoint, QuickBooks, Sage 50
n Bachelor of Science in Criminal Justice, expected May 2015
n {b:Excellent customer service} skills, {b:detail oriented} and {?b:dependable}.
a Developed curriculum and taught beginning guitar to elementary age students.
n Maintain cleanliness of the dining room, side stations and bar area throughout the shift
a {d:Responsibilities included} handling incoming calls from members, verifying eligibility and explaining plan benefits
n Read blueprints and schematics to determine layout of electrical wiring.
? Installed conduit, pulled wire and terminated panels in new residential construction.
a Performed oil changes, brake jobs and tire rotations on customer vehicles
n {d:Participates in} weekly sprint planning, daily stand-ups and retrospectives.
a Wrote stored procedures, triggers and views in SQL Server to support reporting application
h Reduced page load time from 4.2s to 1.1s by lazy loading images and splitting bundles.
a {?v:Successful} in growing territory and gaining market share from competitors
n Took inventory of cleaning supplies and placed orders when stock was low
n {i:I} was in the Army National Guard as a unit supply specialist.
a {i:I} trained new soldiers on weapons maintenance, land navigation and first aid.
n {d:Acted as} the liaison between the foreign exchange students and {i:our} host families
a Managed social media accounts on Facebook, Twitter and Instagram to raise awareness of the brand.
n Monitor student progress and communicate concerns with parents {v:on a regular basis}
a Process invoices, purchase orders, expense reports and check requests.
n Analyze financial statements to determine credit worthiness of the applicants
n {d:Ensuring} that all shipments are labeled correctly and loaded {?v:in a timely manner}.
a Organized fundraisers and charity events benefiting local animal shelters
n Provide feedback to the vendor regarding defects found during inspection
n Cross-functional coordination with finance, legal and procurement teams.
a Supervised, evaluated and disciplined corrections officers on the evening shift
n Established rapport with patients and their families.
a Conducted interviews and focus groups with residents to evaluate the housing program
n Coded diagnoses and procedures using ICD-10-CM and CPT codes
n {d:Gained experience in} conflict resolution, time management and working under pressure.
a {v:Successfully} completed renovation projects for retail and office clients
? Answers phones, directs visitors, sorts mail and {v:various} other clerical duties
n ABC Logistics, Inc. is a third party freight carrier located in Dallas, TX.
? Created PowerPoint presentations for senior leadership and board members
a Generated new leads by cold calling and canvassing neighborhoods
h Maintained a caseload of 25-30 clients and completed treatment plans within 30 days of intake.
n Adhere to food safety standards when storing, preparing and serving meals
a {d:Helped to} reduce overtime by cross training the receiving and picking teams
n Troubleshot hydraulic, pneumatic and electrical problems on production machinery
n Customer complaints {p:were handled} {?v:in a professional and courteous manner}.
a Achieved sales goals and maintained high customer satisfaction scores.
n Follow up with patients after discharge to answer questions about medications.
n {d:Exposure to} financial modeling, due diligence and pitch book preparation
a Prepared federal and state income tax returns for individuals, partnerships and small corporations
n Maintains up to date knowledge of merchandise, sales promotions and policies regarding payment and exchanges.
a Greeted patients, scheduled appointments, collected co-pays and verified insurance {v:on a daily basis}.
a {d:Responsible for} {v:day to day} accounting functions including A/P, A/R, GL, bank reconciliations and payroll
n Created journal entries and prepared month end accruals.
h Prepared payroll for 325 hourly and salaried employees in 4 states.
n {d:Worked with} outside auditors during annual audit and provided supporting schedules
a Analyzed monthly P&L statements and identified areas of cost savings
n {?d:Served on} the safety committee.
n Was promoted to shift leader
a Recruited, interviewed and hired candidates for hospital positions; conducted reference checks and new hire orientation.
n Advised managers regarding progressive discipline, FMLA and ADA accommodations.
a {d:Assisted with} the implementation of a new HRIS system (PeopleSoft) and {d:was tasked} with training managers on it.
n Maintain employee files in accordance with legal requirements.
a Administer benefits including medical, dental, vision, life insurance, short-term and long-term disability, 401K and COBRA
n Tracks attendance and leave for department.
a Traveled throughout the region to open new stores and train staffs
a Designed floor plans, window displays and seasonal merchandising layouts for flagship store
? Process returns and exchanges
n {d:Ability to} lift up to 50 lbs.
n Forklift certified
n Assembled components using hand tools, torque wrenches and pneumatic drivers per work instruction.
n Performed visual inspection of finished parts and recorded measurements with calipers and micrometers
n Set up and operate CNC lathe and milling machines, changing tools and adjusting offsets {?v:as required}
a Reduced scrap and rework by implementing first piece inspection.
n {?d:Supported} the production supervisor with {v:various} tasks
n Wore proper PPE at all times and followed lock out tag out procedures.
h Drove a 26 ft box truck delivering furniture to 15-20 homes each day
a Delivered packages to residential and commercial customers on assigned route
n Conducted pre-trip and post-trip inspections of vehicle.
n Kept accurate log books and delivery paperwork
n Kitchen prep, line cook, and dish washing.
a Created weekly menus and daily specials based on seasonal ingredients; controlled food and labor cost.
n Prepped vegetables, sauces and soups for dinner service
h Executed private dinners and catered events for up to 300 guests.
n Assist guests with seating, answer menu questions and take reservations over the phone.
a Upsold appetizers, desserts and wine pairings to increase check average.
n Established a classroom environment that was inviting to all students and families
n Used Smart Board and iPads to integrate technology into lessons.
a Provided small group and individual instruction to students with learning disabilities
n Collaborated with grade level team to plan units of study.
? Chaperoned field trips and dances
a Planned and implemented after school tutoring program for struggling readers
n Maintained records of attendance, grades and behavior as required by district and state law.
n Attended staff development workshops on differentiated instruction and {v:various} other topics.
n Applied Behavior Analysis (ABA) techniques with children on the autism spectrum
a Developed Java/J2EE web applications using Struts, Hibernate and Spring frameworks for insurance client.
n {d:Involved in} all phases of SDLC including requirement gathering, design, development, testing and deployment.
? {d:Involved in} writing HQL queries and mapping files
n Used Log4j for logging and SVN for version control.
a Migrated legacy applications from on premise data center to AWS
n Environment: Java 1.6, JSP, Servlets, Oracle 10g, WebLogic 10.3, Windows XP
n Monitor network performance and respond to alerts.
a Installed, configured and maintained Cisco routers, switches and wireless access points in branch offices
a Resolved help desk tickets for hardware, software and network problems by phone and remote tools
n Documented standard operating procedures for the help desk
h Administer 60 Windows and Linux servers with 99.9% uptime.
n Project planning, scheduling, and resource allocation
a Led a cross functional team to deliver a new claims portal on time and under budget
n Prepare weekly status reports for project sponsors.
a Negotiate contracts and pricing with vendors and subcontractors.
n Reviewed shop drawings, RFIs and submittals for conformance to contract documents
? Supervised subcontractors and coordinated inspections with city officials.
a Framed walls, hung drywall, installed doors, windows and trim in custom homes
n Cleaned job site and hauled away debris at end of each day
a Sold memberships and personal training packages to new members
n Explained features and benefits of products to potential customers
a Maintained existing accounts and developed new business within assigned territory through cold calls and networking.
? {d:My duties were} to take customer orders, run the register and keep the lobby clean.
n {i:My} manager trusted {i:me} with keys to the store
n {b:Self-motivated} individual who works well with {?b:minimal supervision}
n Answered customers' questions and addressed problems and complaints in person and via phone.
n Cleaned and organized the store, including the checkout desk and displays.
a Recommended merchandise based on customer needs and built a loyal clientele
a Managed {?v:all aspects} of the front office including reception, scheduling and patient billing.
n {d:Ensured} compliance with OSHA and HIPAA.
a {d:Responsible for} P&L, inventory control, scheduling, merchandising, and staff development
? Directs and coordinates activities of personnel in the preparation of shipping documents
n Verifies and keeps records on incoming and outgoing shipments; examines contents and compares with bills of lading.
n Lead by example and hold team members accountable.
h Managed annual operating budget of $1.3 million and staff of 22.
a Streamlined the month-end close process by automating recurring journal entries
a Turned around an underperforming store by coaching staff and tightening controls.
n Selected to train new associates because of {?b:strong product knowledge}.
a Coached, mentored and developed team leads for future advancement
a Grew customer base through referrals and community events.
n {v:Utilized} Microsoft Excel to create pivot tables and charts.
n {d:Acts as} backup for the office manager during vacations.
n Prepared correspondence, memos, and reports for the Director; maintained calendar and made travel arrangements
h Types 65 wpm.
? Interpreted for Spanish speaking clients during intake interviews
a Conducted home visits to assess safety of children and connected families to community resources
n Completed court reports and testified in family court.
a Facilitated group therapy sessions for adolescents and adults in recovery
n Wrote progress notes and discharge summaries.
n Maintains confidentiality of client records
? Assessed, planned, implemented and evaluated nursing care for patients with cardiac conditions.
n Start IVs, draw blood, administer medications and monitor for side effects
n Charge nurse {?d:responsibilities} {v:as needed}.
a Precepted new graduate nurses and nursing students
h Managed care of 6 to 8 patients on a busy surgical unit.
n {d:Assisted} physicians during minor procedures and examinations.
n Sterilized instruments and stocked exam rooms
? Dispensed prescription medications under supervision of licensed pharmacist.
? Counted, labeled and filled prescriptions for retail customers.
a Handled cash and credit card transactions and balanced drawer at end of shift
n Patrolled premises to prevent and detect signs of intrusion and ensure security of doors, windows, and gates.
n Monitor and authorize entrance and departure of employees, visitors, and other persons
n Wrote reports of daily activities and irregularities, such as equipment or property damage.
a Investigated accidents, thefts and domestic disturbances as patrol officer.
n Operated radio equipment to communicate with dispatch
a Trained soldiers in marksmanship, tactics and battlefield first aid
h Accounted for over $2M of military equipment with zero losses.
n Deployed to Afghanistan in support of Operation Enduring Freedom.
? Performed preventive maintenance checks and services on tactical vehicles.
a Researched and wrote articles for campus newspaper
? Edited copy for grammar, spelling and AP style
a Increased readership and engagement by redesigning newsletter layout
? Pitched story ideas to editors.
a Shot and edited promotional videos for clients in the hospitality industry
a Created logos, brochures, business cards and signage for small businesses
n Collaborated with marketing team on concepts and art direction
n Prepared files for print production
n Responsible pet owner
n Conducted literature review and collected data for a study on sleep and memory.
n Ran gels, PCR, western blots and cell culture
? Presented findings at national conferences
h Co-authored 3 peer-reviewed publications.
n Recorded observations in laboratory notebook and maintained equipment.
n Statistical analysis of survey data using SPSS
a Taught undergraduate biology laboratory sections, graded exams and held office hours.
n Junior Achievement of Central Ohio
n Tutor - Writing Center, 2012-2014
n {b:Hard working}, punctual and reliable.
n Provided {b:exceptional customer service} in a {b:fast paced} environment
n {?d:Worked as} a team to complete daily tasks.
n Performed {v:other duties as assigned} by management.
n {d:Worked on} {v:multiple} projects simultaneously and met deadlines
a Collected past due accounts by phone and set up payment arrangements
n Skip tracing
a Underwrote conventional, FHA and VA mortgage loans.
n Examined loan files for completeness prior to closing
a Opened checking and savings accounts, processed loan applications and cross sold bank products
n Balanced vault and ATM
n Supervised by the District Manager.
n {d:Duties:} cashier, stocking, cleaning restrooms.
a Cared for infants and toddlers; changed diapers, prepared bottles and planned activities
n Mowed lawns, trimmed hedges and planted flowers
n Compile and maintain records of quantity, type, and condition of goods received
n Examine vehicles to determine extent of damage or malfunctions.
n Test drive vehicles and test components and systems, using equipment such as infrared engine analyzers and compression gauges.
n Confer with clients to identify their needs and quote prices for custom upholstery
n Apply caulk, sealants, or other agents to installed surfaces.
n Weigh, measure and record amounts of materials used
n Interpret laws, rulings and regulations for individuals and businesses
? Review employment applications and job orders to match applicants with job requirements.
a Plan and execute product launches, trade shows and press events in EMEA region
n {d:Serves as} point of contact for all vendors and building management {v:etc}
a {d:Instrumental in} launching the company's first loyalty program, which increased repeat visits.
n Conduct daily huddles with staff.
? {?d:Supported} a sales team by preparing quotes and entering orders in SAP.
n {?v:Extensive} interaction with physicians, nurses and other members of the care team.
a {d:Worked with} subcontractors to get bids, negotiated pricing and awarded contracts for tenant improvement projects.
n Reports directly to VP of Operations.
a Managing a team of software engineers working on Payment Gateway and Card Processing modules.
? {?d:Handling} escalation calls and giving timely resolution to the customers
a {d:Involved in} the recruitment of new joiners and in conducting their induction training.
n Preparing daily MIS reports and sending to client
n Co-ordinating with onsite team and client for requirement clarification.
a Designing, developing and testing of web based application using ASP.NET, C# and SQL Server 2008
? Fixing bugs and giving support to production issues
n {d:Interacting with} the clients {v:on a daily basis} to understand the requirements
h Handled a portfolio of Rs. 45 crores with 600 customers in Pune region
n {d:Worked as} a Business Analyst for retail banking domain.
a Achieving monthly sales target and {?d:ensuring} team achieves the same
n Proficiency in Java, Oracle, Unix shell scripting
n Father's Name: Ramesh Gupta
n Maintaining hygiene and cleanliness in the kitchen, checking the quality of food before serving {v:etc.}
a Planned menus and managed kitchen staff for banquets and room service
? Daily cash reconciliation and bank deposits.
a Train, develop, motivate and supervise staff; conduct performance appraisals and recommend disciplinary action {v:when necessary}
h Increased enrollment 22% in two years through a referral program and parent outreach.
a Improved response times by restructuring shifts and adding an online dispatch board
h Mentored 9 junior analysts, 4 of whom were promoted within a year
h Raised $48,000 for the scholarship fund as chair of the annual golf outing.
a Published articles in peer reviewed journals and presented posters at conferences
h Negotiated a 3-year, $2.2M agreement with a national distributor
a Automated nightly backups and patching of servers with Ansible and Python scripts
a Redesigned the checkout flow, reducing cart abandonment and support calls.
h Cut onboarding time from three weeks to four days.
n Used Agile Scrum methodology and JIRA for tracking of user stories
n Leadership Academy graduate
n High School Diploma, Lincoln High School, Tallahassee, FL
n Certified Nursing Assistant, State of Ohio, exp. 06/2017
n Assisting residents with activities of daily living (ADLs) including bathing, toileting and transfers
n Documented intake, output and vital signs in the electronic medical record
n Repositioned immobile patients every two hours to prevent bed sores.
n {d:Assisted} RN with wound care and catheter insertion
n Answer call lights and {d:help} the nurses with whatever they need
a Transport patients to and from surgery and radiology
n Demonstrated {?b:compassion} and patience while dealing with families in crisis
n {i:I} take pride in doing the job right the first time
n {d:Duties include} {?v:but not limited to}: filing, faxing, data entry, mail distribution.
n Input data into Excel spreadsheets and Access database.
a Arranged domestic and international travel, prepared itineraries and processed expense reports for executives
n Ordered office supplies and {d:helped with} office moves
a Planned company picnics and holiday parties
a Screened and directed phone calls, scheduled conference rooms and coordinated catering
n Proofread proposals before submission to the client.
n {?d:Worked independently} to complete assignments on tight deadlines
? Inspected welds using ultrasonic and magnetic particle methods
n Read and followed work orders, blueprints and written instructions
a Repaired and rebuilt pumps, valves and gear boxes during plant shutdowns
n Maintained tool room and kept shop area free of hazards.
? Operated forklift to load and unload trucks and move product in the warehouse
n Followed FIFO procedures when rotating stock.
h Loaded and secured up to 40,000 lbs of freight per trip
n Obeyed all traffic laws and maintained a clean driving record
a Dispatched drivers, planned routes and tracked deliveries in real time
? Called customers to confirm delivery windows and reschedule missed stops.
n Problem solving and conflict resolution.
n {b:Strong leadership skills} and the {d:ability to} work with people from all walks of life.
n {d:Was in charge of} the front desk when the manager was out
a Interviewed witnesses, gathered evidence and prepared case files for prosecution.
n Enforced rules, regulations and procedures of the facility
? Searched cells and inmates for contraband
n Prepared pleadings, subpoenas and correspondence under attorney direction
a Managed discovery and document review in class action lawsuits involving {v:several} law firms
n Title searches, lien searches and deed preparation
a {d:Assists} Project Manager in the preparation of bids and proposals for highway projects
n {d:Plays an important part in} keeping the office running smoothly {v:on a daily basis}
n {v:Utilizes} {b:excellent listening skills} to de-escalate upset callers
n {v:Effectively} communicated with team members and supervisors regarding patient status
a {v:Successfully} led the conversion from paper charts to electronic medical records
n {d:Worked alongside} senior engineers on the design of retaining walls
a {d:Aided in} the hiring and training of new servers
n Has {v:a wide variety of} experience in general construction.
n Performs {v:numerous} clerical tasks such as copying, scanning, faxing, {v:etc}
n {d:Took part in} daily safety briefings and toolbox talks
n {?d:Able to} work independently or as {?d:part of a team}
n {?d:Was able to} {?d:gain knowledge of} different cultures and learning styles
a {i:My} {d:job was to} sell cell phones, accessories and service plans to walk in customers
n {i:We} cleaned offices, vacuumed, dusted and emptied trash
a {?d:In this role} {i:I} manage the scheduling of operating rooms and coordinate with surgeons' offices
? {d:Interfaces with} customers, vendors and internal departments to resolve shipping issues
n {d:Engage in} outreach with local community groups
? {d:Assisting with} payroll, timecards and new hire paperwork
a Assisted over the phone customers with billing inquiries, plan changes and technical issues.
n {d:Helped in} the kitchen {v:when needed}
a {d:Help} train new employees as well as maintain a clean workstation
n {?d:Supports} the CFO with {?v:ad hoc} analysis and {?v:other special projects}
n Maintains a {b:positive attitude} and {?b:professional demeanor} at all times
n Provide {b:outstanding customer service} to all guests
n Demonstrates {b:strong organizational skills} and {b:attention to detail}
n {b:Proven ability} to multi-task in a {b:fast-paced} environment.
n {?b:Dedicated} and {b:hardworking} professional with a {b:passion for} helping others
n {b:Dynamic leader} with {?b:extensive experience} in retail operations
n Due to {?b:strong performance}, {p:was given} additional responsibilities.
n Orders {p:were picked} and staged for shipment
n Weekly inventory counts {p:were conducted} and discrepancies reported to manager
n Meetings {p:are scheduled} and minutes {p:are taken} for the board
n {d:Charged with} overseeing the daily activities of the tool crib
n {d:Duties consisted of} setting up banquet rooms, serving food and breaking down after events
? {d:Job duties:} answering phones, filing, taking payments, scheduling
n General office {?d:duties}
n {d:Responsible for} safety of the crew
a {d:Responsible for} the supervision of the night crew and stocking of the store
n {d:Responsible for} maintaining accurate records in compliance with state and federal regulations
a {d:Responsible for} meeting monthly sales quotas
h {d:Responsible for} 12 stores in the Chicago market with combined sales of $30 million
h {d:Assisted in} a $4M capital campaign, writing grants that brought in $310K
h {v:Successfully} trained 40+ employees on the new ERP
h {d:Worked with} 3 other analysts to cut reporting time in half
h {v:Various} roles of increasing responsibility over 9 years
a Designed, built and maintained an e-commerce web site using PHP, MySQL and jQuery
a Develop and implement marketing plans to promote the agency's services in the community
? Evaluate employees' job performance and recommend raises and promotions
a Manages vendor relationships and negotiates pricing
? Perform daily maintenance on machines, including cleaning and lubricating
? Investigates customer complaints and takes corrective action.
a Resolved conflicts between students and implemented behavior plans for children with special needs
n Reviewed, analyzed and interpreted complex technical data
a Facilitates parenting classes and support groups for at-risk families
n Monitors inventory levels and reorders when low
a Sourced new suppliers overseas to lower material costs.
? Performed phlebotomy and EKGs on adult patients
? Obtained patient history, vital signs and chief complaint.
? Scrubbed in on orthopedic, general and OB/GYN cases
a Conducted safety training and toolbox meetings for field employees
n Enter data from source documents into prescribed computer databases or forms
? Load, unload, or identify building materials, machinery, or tools, distributing them to the appropriate locations
n Signal equipment operators to facilitate alignment, movement, or adjustment of machinery
a Recruited volunteers for the annual blood drive
? Won regional science fair and presented project at state competition
n Relevant coursework: Data Structures, Algorithms, Operating Systems
n Member, Society of Women Engineers
n Salary: $14.50/hr
n Supervisor: John Smith (555) 555-0142
n Languages: English (native), Spanish (fluent)
a Remodeled kitchens and bathrooms, installing cabinets, counter tops and tile
n Rough and finish carpentry
a Poured and finished concrete for driveways, sidewalks and foundations
n Ran errands, walked dog and picked up children from school
a Oversaw {v:day-to-day} operations of the branch including staffing, cash handling, sales goals and customer relations Prepared branch for audits
n Check patrons' identification to ensure minimum age requirements for consumption of alcoholic beverages
n Clean glasses, utensils, and bar equipment
a Collect money for drinks served and balance cash receipts
n {?d:Perform duties} such as taking messages and relaying them to the doctor on call
a Plan, direct, and coordinate the storage and distribution of goods within the distribution center
n Consult with supervisors, other departments and vendors concerning shipment problems
a Interview, select, and train warehouse and supervisory personnel
n Inspect physical conditions of warehouses, vehicle fleets and equipment and order testing, maintenance, repair, or replacement {v:as necessary}
n Obtain or review required shipping documents prior to release of goods.
a Rewrote the company's employee handbook and updated job descriptions for all positions
n {?d:Liaison} between field offices and corporate HR.
n Attended job fairs on behalf of the company
a Represented the university at college fairs and high school visits throughout New England
? Advised students on course selection, career options and graduation requirements
? Chaired the curriculum committee
n Evaluated transfer credits
a Coordinate and execute live events from pre-production planning through post-event wrap up
n Liaised with talent, sponsors and venue staff
a Secured sponsorships from local businesses
? Ghost wrote blog posts for executives
a Drove traffic to website through SEO, paid search and email marketing
a Grew email list and improved open rates by segmenting audiences.
n Conducted keyword research and competitive analysis
n Managed content in WordPress
n Tracked campaign performance using Google Analytics
? Presented monthly performance reports to clients and recommended budget changes
? Pulled weekly sales reports and distributed to regional managers
n {d:Assisted} the pastry chef during wedding season
a Baked breads, pastries and wedding cakes
n Calibrated ovens, proofers and mixers
a Catered private parties
h Served 200+ covers nightly in an open kitchen
n Set tables, polished silverware, and folded napkins
n Memorized menu items and wine list
? Communicated orders to kitchen staff; resolved guest complaints courteously
a {?v:Consistently} exceeded sales goals for appetizers and desserts
n Carried heavy trays and cleared tables
? Took reservations, seated guests and managed wait list
a Trained new hosts and servers
n Monitored vital signs, I&O and lab results; notified physician of changes
n Coordinated care with case management, social work and physical therapy
? Admitted, transferred and discharged patients
a Administered chemotherapy and blood products to oncology patients
? Educate patient on diet, exercise and medication compliance
n Responded to codes and rapid responses as {?d:member of} the code team
n {d:Ensure} accuracy of charges entered into billing system
? Verified insurance benefits and obtained prior authorizations
a Posted payments and worked denials for Medicare and commercial payers
a Appealed denied claims, recovering lost revenue
n Maintained up-to-date knowledge of ICD-10 and payer guidelines
h Reduced A/R days from 62 to 41 by restructuring denial follow up
n Process improvement
n SQL queries and data extraction
a Built ETL pipelines in Informatica to load data warehouse from {v:multiple} source systems
n Tuned slow queries and added indexes
n {d:Worked with} business users to gather reporting requirements
a Created Crystal Reports and SSRS reports for finance and HR departments
n Production support and on call rotation
a Upgraded SQL Server 2005 instances to 2012 with {?v:minimal} downtime
a Virtualized physical servers using VMware, lowering hardware and power costs
? Configured Group Policy, DNS, DHCP and Active Directory user accounts
n Followed ITIL change management process
n {d:Took part in} disaster recovery tests
h Supported 450 users across 3 sites as sole desktop technician
a Imaged and deployed laptops and desktops for new employees
? Escorted visitors and contractors in secure areas
n Stood watch as officer of the deck
a Supervised sailors in maintenance of aircraft launch and recovery gear
n Held Secret clearance
a Instructed recruits in drill, physical training and weapons handling
n Honor Graduate, Basic Leader Course
a Maintained accountability of weapons, radios and night vision devices worth millions
n Operated HMMWV and LMTV vehicles in convoys
? {?d:Provide support to} the sales team with proposals, presentations and follow up
a Provide training and support to end users on new software applications
a Provided leadership and direction to staff of the billing department
n Provide {b:excellent service} to internal and external customers
n Provided input on new policies and procedures.
a Provided tutoring to at-risk middle school students
n Provided clerical support to the Dean
a Provides technical assistance to contractors on installation of HVAC equipment
n Perform {v:other related duties}
a Performed network upgrades and installations at client sites
n Performed routine maintenance on office equipment
? Performed background checks and drug screens on applicants
? Performs quality checks on outgoing orders
? Conducted performance reviews and salary negotiations.
? Conducted research on competitors and market trends
a Conducted tours of the museum for school groups
n Conduct weekly staff meetings
a Conducted audits of retail locations to identify sources of shrink
a Completed tax returns, audits and compilations for small business clients
n Completed all required paperwork {?v:in a timely manner}
n Completed training in CPR, first aid and defensive driving
a Prepared financial statements and tax returns for clients
? Prepared agendas and minutes of board meetings
? Prepare and serve meals to residents according to dietary needs
h Prepares annual budgets and monitors expenses for three cost centers
n Created and maintained filing systems
a Created training materials and facilitated workshops for new supervisors
n Created a welcoming atmosphere for guests.
a Created promotional flyers, newsletters and email blasts
n Developed rapport with customers
n Developed {?b:strong working relationships} with vendors and community partners
a Developed lesson plans and taught ESL to adult immigrants
a Developed new menu items and trained kitchen staff on preparation
? Maintained inventory of medical supplies
n Maintained the general ledger and subsidiary ledgers
a Maintained and repaired company vehicles and heavy equipment
n Maintained open communication with parents and administrators
? Managed client relationships, contracts and renewals
n Managed time {v:effectively} to meet deadlines
a Managed a {?v:high volume} call center team
a Managed inventory, ordering and receiving for bar and restaurant
n Manages executive's calendar, correspondence and travel
a Manage the {v:day to day} activities of housekeeping staff
a Supervise volunteers and student workers
a Supervised installation of fiber optic cable and equipment
a Coordinated volunteer activities and special events for seniors
n Coordinated with other agencies to provide services
a Coordinated travel arrangements for executive team
n Coordinate patient care with physicians and specialists
a Coordinated shipment of goods to overseas customers
a Implemented safety program that lowered recordable injuries
n Implemented corrective actions as a result of audits
? Implemented electronic filing system
a Reviewed and approved expense reports, time sheets and purchase requests for department
n Reviewed contracts for accuracy and completeness
n Review charts for documentation compliance.
n Analyzed data and wrote reports for management
a Analyzed customer feedback and recommended changes that improved retention
n Monitored patients for adverse reactions
n Monitor and report on project status
a Processed mortgage applications from origination through closing
n Process mail and maintain postage meter
? Resolved scheduling conflicts
? Resolve customer issues by phone, email and live chat
? Answered emails and returned phone messages
a Established satellite office in Denver
n Established goals and objectives for the department
n Facilitated communication between departments
a Facilitated training sessions on diversity and harassment prevention
n {?d:Handle} confidential information with discretion
a {?d:Handled} all customer complaints and refund requests
n {d:Handled} confidential files
n Attend trade shows and conferences
a Organized and led hiking and camping trips for teens
n Organized files and archived old records
a Acquired new accounts through networking and cold calls
n {d:Act as} a resource for staff and families
? Addressed customer concerns and escalated issues to management
a Administered employee benefits and COBRA
? Administered medications and treatments as prescribed
n Adhered to company policies and procedures
? Advised clients on tax matters
? Allocated resources to projects based on priority
n Analyzed blood and urine samples in the laboratory
n Applied knowledge of OSHA standards
? Appraised jewelry and antiques for insurance
n Approved time off requests
a Arranged transportation and lodging for visiting speakers
n Ascertained customer needs
a Assembled furniture and store displays
n Assessed patients' condition and documented findings
? Assigned work to crew members and monitored progress
n Attend to customers' needs {v:in a friendly manner}
? Audited branches for compliance with cash handling procedures
n Balanced cash drawer
a Billed insurance companies and collected patient balances
a Booked bands and managed sound for weekly concerts
n Briefed commander on readiness and personnel issues
a Brought in new advertisers for the magazine
a Budgeted and tracked marketing spend
a Built a team of inside sales representatives from the ground up
? Calculated commissions and bonuses for sales team
n Check in patients and update demographics
? Cleaned offices and restrooms in commercial buildings after hours
a Closed sales with walk-in and referral customers
a Coached youth soccer and basketball
n Communicated daily with suppliers regarding deliveries
n Compiled data for monthly reports
n Conferred with doctors about treatment plans
a Constructed concrete forms, walls and footings
n Consulted with attorneys on case strategy
? Contacted customers with past due balances
a Contracted with local artists to paint murals downtown
n Controlled access to restricted areas
a Converted paper files to digital format
? Cooked meals and cleaned house for elderly client
n Corresponded with vendors by email
a Counseled couples and families dealing with addiction
n Counted inventory
n Cross-trained in receiving, shipping and returns departments
a Cut production costs by consolidating suppliers
n Debugged and tested code
? Delegated tasks to team members and trained them on new procedures
a Delivered furniture and appliances to customers' homes
a Delivered training on harassment prevention to all employees
a Designed marketing collateral including brochures, banners and postcards
? Determined eligibility for food stamps and Medicaid
a Directed a cast and crew in the spring musical
n Discussed treatment options with patients
a Distributed food and clothing to homeless families
n Documented all incidents in log book
n Drew blood
a Edited manuscripts for authors in the sciences
a Eliminated backlog of unfiled documents
n Enforced pool rules and performed first aid
a Enrolled new members in health plans
a {d:Ensured} all sales associates met goals
? Entered purchase orders into Oracle
n Evaluated student work and provided feedback
n Examined documents for accuracy
a Expanded the delivery area and added catering
? Expedited customer orders
? Filed insurance claims
n Followed recipes and portion controls
? Forecasted demand for seasonal products
a Fostered rescued dogs and found them permanent homes
? Generated weekly and monthly sales reports for management
n Greeted guests upon arrival
? Guided students through the college application process
a Hired, scheduled and trained crew members
n Identified and corrected errors in the accounts
n Informed customers about promotions
? Identified prospective tenants and showed vacant units
a Implemented new procedures that streamlined intake
n Initiated contact with faculty regarding research opportunities
n Inspected kitchens for cleanliness
? Installed and programmed alarm panels
a Instituted a mentoring program for first-year teachers
? Instructed patients on use of crutches
a Interviewed sources and wrote news stories on deadline
n Interpreted blueprints
a Introduced a rewards card to attract repeat shoppers
n Inventoried equipment
a Launched company blog and podcast
a Leased apartments and commercial space
n {?d:Learned to} operate switchboard
n Listened to customer concerns and offered solutions
n Logged phone calls in database
a Lowered turnover by improving the interview process
? Made bank deposits
a Made outbound sales calls to small business owners
n {?d:Made sure that} shelves were stocked and aisles were clear
a Marketed properties online and in local publications
n Measured and cut fabric to customer specifications
n Met with parents to discuss student progress
? Modernized phone system
n Monitored inmates during meals and recreation
a Moderated online community and responded to member questions
n Motivated team to meet daily goals
a Negotiated settlements with insurance adjusters
n Notified supervisor of maintenance issues
n Observed children's behavior and recorded notes
n Obtained proper documentation from patients upon arrival
? Opened new location and hired staff
n Operated cash register
? Ordered lab tests and interpreted results
a Organized church potlucks, rummage sales and youth retreats
a Oversaw payroll for union and non-union employees
n {d:Participated on} interview panels
? Performed in regional theatre productions
n Picked up dry cleaning and groceries
? Placed orders with vendors
a Planned and conducted science experiments with campers
? Pressed and folded garments
a Produced training videos for sales force
a Promoted events on social media and local radio
n Protected the rights and confidentiality of patients
a Purchased raw materials from overseas suppliers
n Received and signed for deliveries
? Recommended books to patrons
n Reconciled petty cash
a Recruited and coached new agents
? Referred clients to outside agencies for additional services
a Refurbished used computers for resale
? Registered patients
n Relayed messages between departments
n Removed snow and ice from walkways
a Reorganized stock room to speed up picking
? Replaced worn belts and bearings
n Reported safety hazards to management
a Represented landlords in eviction cases
n Researched case law
? Responded promptly to emails and voicemails
n Restocked supplies
? Revamped website and social media presence
n Revised standard operating procedures
n Rotated through all departments of the hotel
? Ran concession stand during football games
h Scheduled nurses and aides for three shifts
n Secured building at closing
a Selected vendors and negotiated service agreements
n Set up audio visual equipment for meetings
a Shipped customer orders and tracked packages
n Signed checks
a Sold advertising space to local merchants
n Solved {?b:complex problems}
n Sorted recyclables
? Spearheaded move to new office space
? Staffed the information desk
n Studied market trends
a Supervised lifeguards and swim instructors
n Supplied customers with product information
n {?d:Supported} teachers in the classroom
n Swept and mopped floors
n Tested water samples for bacteria
n Took measurements and made alterations
? Traveled to client sites to install and support software
n Typed letters and memos
a Updated and expanded product catalog
a Upgraded workstations from Windows 7 to Windows 10
n Verified identity of callers
n Watched security cameras
n Weighed and packaged produce
a Wrote grant proposals and reports to funders
a {d:Responsible for} all phases of residential construction from permitting through final inspection, hiring subs and keeping budget
a Hire, train and supervise office staff Process payroll Maintain personnel files Order supplies
n Customer service, cash handling, stocking and cleaning
n Server at a casual dining restaurant
? Sole bookkeeper for a family owned landscaping company handling invoicing, payroll and sales tax
? {?d:Team lead} for Saturday shift
? Lead technician on installation of point of sale systems at new restaurant locations
n {?d:Liaison} to city council
a Inside sales of industrial fasteners to manufacturers
n Data entry and filing
a Design and development of e-learning courses
? Preparation of monthly, quarterly and annual reports
a Preparation of tax returns for individuals and small businesses.
n Daily upkeep of facility and grounds
a Supervision and training of part-time employees
n Oversight of compliance with grant requirements
a Management of rental properties including leasing, maintenance and evictions
? Scheduling of meetings and travel
a Coordination of annual conference
n {d:Strong knowledge of} MS Office
n {d:Experience in} all areas of the hotel including front desk, housekeeping and food and beverage
n {d:Experienced with} SolidWorks and AutoCAD
n {d:Knowledge of} medical terminology
a Creation of marketing materials for trade shows
? Maintenance of database
? Installation and repair of HVAC units
n Compliance with FDA and GMP regulations
a Increase sales and profitability of assigned stores
n {d:Responsible for} taking food orders, ensuring customer satisfaction, and handling money
a {d:Responsible for} training of new hires on safety and machine operation
n {?d:Responsible to} the plant manager for quality
a Solely {d:responsible for} bidding, estimating and project management of commercial paint jobs
n {d:Responsible for} daily cleaning, sanitizing, and restocking of the salad bar
? {d:Responsible for} the care and feeding of research animals
n {d:Assisted} manager in {v:day-to-day} operations
? {d:Assisted} department head with grading papers, proctoring exams and leading discussion sections
a {d:Assisted in} planning and running summer camp for kids with autism
? {d:Assisted with} filing, copying and answering phones {v:as needed}
? {d:Helped} maintain grounds and equipment
a {d:Helped} design and build sets for theatre productions
a {d:Helped} increase membership through phone and email campaigns
n Helped residents with bathing, dressing and meals
n {d:Helped out} in other departments {v:when necessary}
n {d:Worked on} {v:various} web development projects
n {d:Worked on} a team to analyze requirements and design test cases
a {d:Worked with} local schools to plan field trips to the farm
n {d:Worked closely with} nursing staff to provide {b:quality care} to residents
n {d:Worked in} a {b:fast paced} environment while maintaining accuracy
n {?d:Worked} {v:various} shifts including nights, weekends and holidays
n Worked the cash register and stocked shelves
n {d:Working knowledge of} Spanish
n {d:Participate in} monthly safety inspections and accident investigations
n {d:Participated in} a study abroad program in Costa Rica
n {d:Involved in} student government and drama club
n {?d:Contributed} articles to the school paper
n {?d:Member of} Alpha Kappa Psi business fraternity
n {d:Tasked with} keeping the common areas clean and welcoming
a {d:Tasked with} rebuilding the sales team after a merger
n {d:Served as} backup for payroll
? {d:Served as} lead instructor for new deputy academy
n {d:Served as} Treasurer of PTA
a Served customers food and beverages in a busy diner
n {d:Acted as} a mentor to younger students
? {d:Handled} phones
n {d:Ensured} proper storage of chemicals
n {d:Ensure} customers {?p:are greeted} promptly and courteously
n {d:Exposed to} different areas of finance including treasury and tax
n {?d:Learned} basics of plumbing and electrical work
n {d:Shadowed} physicians in the ER
n {d:Gained valuable experience} working with children
n {i:I} {?d:learned how to} manage {i:my} time and {?d:work with} {v:many} different people.
n As a team member {i:I} {?v:would} take orders, bag food and clean the lobby
a During {i:my} internship {i:I} developed a mobile app for tracking expenses
n {i:Our} team {?p:was recognized} for {?b:excellence}
n The {d:position required} {b:attention to detail} and {b:strong communication skills}.
n Tables {p:were bussed} and reset quickly
n Invoices {p:are matched} to purchase orders and entered into the system
n {v:Various} clerical duties
a {v:Numerous} website projects for small business clients
n {?v:Extensive} use of Excel
n {v:Efficiently} and accurately processed paperwork
n {?v:Consistently} received {?b:positive feedback} from supervisors
n {b:Excellent phone} etiquette
n {?b:Very organized and punctual}
n {b:Quick learner} who adapts easily to change
a {?d:Partner with} hiring managers to fill open positions across corporate and field locations
n Maintained HRIS records and compiled reports from database {v:as needed}
a Led the open enrollment process and resolved benefit issues with carriers
n Interpret and apply collective bargaining agreement language in grievance meetings.
a Produced comps, layouts and final art for packaging, catalogs and point of purchase displays
n {?d:Collaborate with} account managers and clients to understand creative direction
n Retouched photographs in Photoshop; selected paper stock and conducted press checks
a Redesigned corporate identity, including logo and signage
? Provide tier 2 support for Exchange, Active Directory and VMware environments
a Migrated users from Lotus Notes to Office 365
n {d:Ensured} servers {?p:were patched} and backed up in accordance with company policy
n Researched new technologies and made recommendations to management
n Assessed student learning through observation, projects and tests
a Implemented a balanced literacy program for first grade and trained aides in guided reading
n Fosters an environment of {?b:mutual respect} between students
n {?d:Served on} textbook adoption committee and site leadership team
a Represented plaintiffs in employment discrimination and wage claims
n Drafted memoranda on issues of contract law
n Appeared before administrative law judges
? Advocate for domestic violence survivors, {?d:assisting with} protective orders and housing
a Identify and pursue new business opportunities with federal agencies
n {d:Responsible for} building and maintaining relationships with C-level executives
a Secured contracts with regional hospital systems by presenting cost benefit analysis
n Prepared responses to RFPs and RFIs {?d:working with} subject matter experts
n Take patient histories, chart vital signs and prepare rooms for the provider
a Manage front and back office staff of a pediatric practice
n {d:Interacts with} families in a {b:caring and respectful} manner
n {d:Assist} physician with minor surgical procedures, pap smears and biopsies
a Designed individual and group exercise programs for members with special conditions
n Demonstrate proper use of equipment and correct form
a Promoted and sold personal training services, nutrition plans and supplements
n Opened and closed the facility; cleaned equipment and monitored gym floor
a Managed irrigation, fertilization and harvest of corn and soybean fields
? Collected soil samples and recorded data in field notebook
n Operated tractors, sprayers and combines
a Conducted workshops for farmers on pest management and crop rotation
? Respond to customer queries regarding billing, network coverage and plan upgrades
a Monitored calls of agents and gave feedback to improve quality scores
n {d:Worked in} US shift for a telecom process
a {?d:Handled} team of customer care executives and prepared their rosters
a Prospected, qualified and closed sales of copiers and document solutions
n Kept informed on new products, services and competitor offerings
n Greeted customers as they arrived and assisted them in locating merchandise
h Exceeded quota every quarter, finishing as the number one rep of 35 in 2011.
n Gathered business requirements from stakeholders and documented as-is and to-be processes
a Advised Fortune 500 client on supply chain redesign, identifying savings opportunities
n Facilitated JAD sessions with SMEs and developers
? Created use cases, process flows and test scripts.
a Edited video and audio content for web and broadcast
a Managed paid social campaigns for retail and travel brands
n Stayed {?v:up to date} with trends in social and digital media
a Wrote, shot and produced feature stories for nightly newscast
n Diagnosed engine problems using scan tools and test equipment
a Performed tune ups, alignments and brake service on foreign and domestic cars
? Explained repairs to customers and wrote up estimates
? Appraised trade-ins and purchased vehicles at auction
h Developed menus, recipes and costing for 3 meal periods
n Inspected food and work areas to ensure sanitary practices
a Trained line cooks, prep cooks and dishwashers on sanitation and portion control
n Checked deliveries against invoices and stored products using FIFO
n Performed month end and year end close, including accruals and intercompany eliminations
a Built financial models to evaluate acquisitions and capital projects
n Variance analysis of actual results against forecast and prior year
a Reduced outstanding receivables by implementing new collection procedures
? Monitored sales floor, helped customers at fitting rooms and kept displays neat
a Designed and draped women's eveningwear for spring and fall collections
? Sourced fabrics and trims
a Opened new accounts for store credit card and met add-on goals
? Designed test fixtures and wrote test procedures for hydraulic actuators
? Led design reviews and released drawings for production tooling
n Performed finite element analysis to verify stress levels of brackets
a Developed PLC programs and HMI screens to automate packaging line
? Posted journal entries and prepared bank reconciliations
a Processed weekly payroll, payroll taxes and garnishments for {v:multiple} entities
n {d:Assisted} CPA with preparation of audit workpapers
a Filed sales and use tax, 1099 and payroll returns for clients in construction and retail
? Scheduled and coordinated subcontractors, material deliveries and inspections
a Supervised framing, plumbing and electrical crews on multi family projects
n {?d:Ensured} job site safety by holding toolbox talks
? Estimated and bid residential roofing jobs
? Drafted press releases, media alerts and talking points for executives
a Planned press conferences, ribbon cuttings and donor receptions
a Pitched stories to local and national media, resulting in coverage in major outlets
n {d:Served as} spokesperson for the department
a Opened checking, savings and loan accounts and referred customers to investment partners
n {d:Ensured} compliance with bank secrecy act and other banking regulations
a Supervised tellers and managed vault cash
? Processed wire transfers and issued cashier's checks
a Created murals and portraits on commission
n Mixed colors, stretched canvas and prepared surfaces
a Taught painting and ceramics classes to children and adults
n Exhibited in group shows at the community art center
n Performed pre-flight and post-flight inspections of rotary wing aircraft
a Trained pilots and crew members on emergency procedures and night vision systems
? Troubleshot, removed and replaced avionics components on F-16 aircraft
? Directed aircraft to gates and parking spots using hand signals
n {d:Acted as} primary contact between the client and the production floor, {?d:ensuring} deadlines were met
a Administered annual operating budget for the athletics department
n Adjusted machine settings to correct color registration
a Advertised vacant apartments and leased them to qualified applicants
a Authored user guides and online help for engineering software
? Boarded passengers and checked tickets
n Carried out instructions of the head teller
n Celebrated student achievements with families
a Co-taught English language arts to sixth graders
? Collaborated with sales to launch bootcamps for new reps
n Posted notices and walked the property
n Communicated company vision and values to employees
? Compared quotes and purchased office equipment, furniture and supplies
n Completed daily shift reports
? Consolidated spreadsheets from regional offices into a master report
a Consulted small business owners on marketing and web design
n {d:Contributed to} a team effort
n Covered phones during lunch breaks
n Deactivated badges of terminated employees
a Decreased overtime and absenteeism
? Demonstrated kitchen appliances for shoppers
a Deployed point of sale terminals in stores across the region
a Directed day camp for children with disabilities
n Displayed merchandise {?v:in an attractive manner}
? Drafted contracts, leases and deeds
a Drove school bus for special needs students
n Earned promotion to assistant manager
n Employed conflict resolution techniques
a Engaged donors through mailings, calls and events
n Escalated tickets to level 2 {v:when needed}
a Exceeded monthly production goals
? Executed trades on behalf of portfolio managers
? Fabricated metal parts from drawings
a Facilitated workshops on resume writing and interview skills
n {?d:Familiarized self}  with store layout
a Fed, walked and bathed dogs at boarding kennel
n Formulated treatment goals with patients
? Founded student chapter of Engineers Without Borders
? Fulfilled online orders and processed returns
? Gave presentations to upper management
a Governed data quality program across business units
? Guarded exhibits and answered visitor questions
? Headed up safety committee
? Hosted visiting scholars
a Improved customer retention with follow up calls and handwritten notes
n Incorporated technology into the classroom
n Inputted time sheets
n {?d:Joined} cross functional team to improve forecasting
? Juggled phones, walk-ins and appointments for busy salon
n Kept kitchen clean
a Landscaped yards and installed sprinkler systems
a Led bible study and youth group trips
n Loaded software onto computers
n Managed expectations of stakeholders
a Managed donor database and annual giving campaign
? Managed the relocation of corporate headquarters
n Managed petty cash
n Manned information booth
? Matched invoices to packing slips
a Merchandised and sold floral arrangements for weddings
? Mixed paint and matched colors
n Obtained signatures from all parties
a Operated food truck at fairs and festivals
? Oriented new volunteers to the museum
a Outsourced printing to cut costs
? Packed lunches for field trips
a Partnered with vendors to develop private label products
a Photographed weddings and portraits
? Planted and watered shrubs
n Prepared classroom for next day
? Programmed thermostats and alarm codes
h Promoted to lead after six months
n Provided a safe place for children to play
a Published monthly newsletter for alumni
? Pulled orders and staged freight for carriers
? Raised awareness and funds for cancer research
? Read meters
a Rebuilt relationships with key accounts lost to competitors
n Recorded minutes
a Rolled out new time clock system to all locations
? Routed calls to appropriate departments
a Saved company money by renegotiating cell phone contract
n {d:Served as} emcee
? Set appointments
a Shortened lead times by working with suppliers
? Showed homes to buyers
? Strengthened communication between shifts
a Supervised student teachers and paraprofessionals
? Surveyed land using GPS and total station
a Taught swim lessons and monitored the pool
? Tracked shipments and resolved delivery issues
n Trained in customer service, loss prevention and cash handling
a Translated documents from Spanish to English
? Uploaded content to website
a Won new business from state agencies
? Wrote thank you letters to donors
a Processed mortgage loan files from application to closing, including ordering titles, appraisals and verifications of employment.
n {d:Responsible for} maintaining the filing system and keeping employee records up to date
a Trained new hires on the proper use of the POS system and company policy.
n Answered questions regarding store and its merchandise.
a Managed a portfolio of commercial real estate loans.
n {d:Ensured} that all patient charts were complete and signed before being sent to medical records.
a Implemented new filing procedures which reduced the time needed to find closed cases.
n {d:Worked closely with} the IT department to resolve system issues.
a Supervise kitchen staff, prepare work schedule and {?d:ensure} food quality.
n Conducted research on federal and state tax regulations.
a {d:Assisted} sales team with lead generation, cold calling and setting up appointments for outside reps
n Performed opening and closing duties such as counting the drawer and setting the alarm.
a Coordinated travel arrangements, hotel accommodations and conference registration for senior executives.
n Maintained confidentiality of all personnel matters.
? Reviewed and approved purchase requisitions.
a Designed and developed web applications for internal clients using ASP.NET, C# and SQL Server
n {d:Knowledge of} OSHA regulations and Lock Out / Tag Out procedures.
a Developed strong client base thru referrals and community networking
n Kept accurate records of all narcotics administered.
n Created pivot tables and v-lookups in Excel
a Directed the daily operation of a busy family restaurant, hiring and scheduling of all employees, inventory control, payroll, and vendor negotiation.
n Monitored vital signs during dialysis treatment and notified nurse of any changes
a Increased sales in the territory by building {?b:strong} relationships with physicians and office staff.
n Attended weekly staff meetings and {?d:participated in} in-service trainings.
a Planned, organized and led youth mission trips to Mexico and Appalachia.
n Provide {b:excellent customer service} to internal and external customers.
a Installed and repaired residential HVAC systems.
n {d:Served as} liaison between the engineering department and the plant floor.
a {?d:Handled} escalated calls from upset customers and resolved billing disputes.
n Prepared lunch and snack, changed diapers, supervised naps
n Verified insurance coverage and obtained prior authorization.
a Recruited, interviewed and hired branch personnel
n Enforced school rules and administered discipline in accordance with district policy.
a Managed all phases of remodel projects from design through final punch list.
n Operated {v:various} machines including drill press, band saw and lathe.
n {d:Acted as} back up to office manager.
a Oversee accounts payable and receivable, month end close, and supervise accounting clerks.
n Typed memos, letters and reports for the department.
a Created marketing materials, flyers and email blast to promote special events.
n {d:Assist in} maintaining the calendar of the director
a Delivered packages to homes and businesses in a timely manner.
n {d:Demonstrated ability to} prioritize and complete {v:multiple} tasks under tight deadlines
a Developed training manuals and conducted classes on new billing software.
n Perform preventive maintenance and minor repairs on production equipment.
a Cold called businesses to set appointments
n Updated employee information in PeopleSoft
? Reconciled daily deposits with credit card batches.
a {d:Responsible for} managing the {v:day to day} operations of the call center, including coaching, scheduling and quality monitoring.
n Completed paperwork and billing for each visit.
a Wrote grant proposals that funded after school tutoring program
n Interpreted lab results and discussed treatment plan with veterinarians.
a Led cross-functional team in the roll out of Oracle ERP.
n Cleaned and sanitized work stations, utensils and equipment.
a Negotiate pricing and terms with freight carriers.
n Used hand and power tools.
a Evaluated vendor proposals and saved the company money by consolidating contracts
n Reported directly to the CFO and provided ad hoc reports to management
a Performed drug testing and physicals for new employees
n Communicate with doctors' offices in regards to patient prescriptions
a Redesigned warehouse layout improving picking efficiency
n Set up audio visual equipment for meetings.
a Resolved customer complaints in regard to late shipments or damage goods
n Examined documents for completeness and accuracy
a Provided technical support to end users via phone, email and remote desktop.
n Worked from blueprints to frame walls and hang drywall.
a Built and maintained relationships with key accounts in the Midwest region, growing market share.
n Monitors and reports on network security
a Taught reading, writing and math to special education students in a self contained classroom.
n Keep abreast of changes in the HR laws
a Organized annual charity golf tournament
n {d:Was responsible for} opening and closing the store.
a Purchased raw materials and packaging for production.
? Drafted correspondence and prepared reports for board of directors
n Documented patient history, chief complaint and current medications.
a Reorganized stockroom which resulted in faster restocking and less shrink.
n Maintain professional attitude and appearance at all times
a Executed direct mail and digital campaigns for the alumni association.
n Followed recipes and portion controls set by the chef.
a Oversaw construction of new clinic
n {d:Interfaced with} internal audit during quarterly reviews.
a Counseled individuals and families in crisis
n Scan documents into the imaging system.
a Prepared federal and state income tax returns for individuals and small businesses.
n Rotate stock and check expiration dates
a Scheduled and confirmed patient appointments, as well as check-in and check-out.
n Communicated clearly and {?v:professionally} with co-workers, supervisors and the public.
a Repaired cell phones and tablets.
n Studied blue prints to determine location of conduit
a Served food and drinks to guests in a high volume setting
n {d:Ability to} lift heavy boxes and stand for long hours
a Promoted products through in-store demos and events.
n {d:Familiar with} payroll laws.
a Developed and launched mobile app for student parking
n Identified trends and variances, explaining them to department heads
a Managed escrow accounts and disbursed funds at closing.
n Adhered to all policies and procedures of the hospital.
? Coordinated with vendors on delivery dates.
a Maintained and upgraded servers, switches and workstations at remote offices
n Explained menu items and daily specials.
a Achieved sales goals month over month
n {d:Participated on} the safety committee
a Mentored junior developers and conducted code reviews.
? Filed motions and pleadings with the court.
h Supervised 14 CNAs on evening shift
h Handled a cash drawer of up to $2,500 per shift
a Answered multi-line phone system and directed calls to the appropriate department.
n Patient intake, insurance verification, and data entry.
n Excel, Word, Power Point, Outlook
a Inspected homes for buyers and wrote detailed reports
a Investigated insurance fraud claims.
n Provided input on process improvement
a Drove the company van to pick up and deliver catering orders to offices and schools
n Prepped vegetables, sauces and proteins for the line
n Sets up and breaks down the salad bar, sweeps and mops at end of night.
a Counsel parents whose children were removed from home and {?d:help} them meet the goals of their service plan
n Attend court hearings and testify when subpoenaed
a Investigate reports of child abuse and neglect
n Facilitated communication between Spanish speaking families and teachers
a Translated for non-English speaking patients
a {d:Responsible for} a territory covering Nebraska, Kansas and part of Iowa selling industrial fasteners
a Grew market share by calling on contractors, lumber yards and home centers.
n Demonstrated features and benefits of the product line
a Manage inside sales and customer support group; set goals, train, and {?d:handle} performance reviews for same.
n Quoted jobs from blueprints and took off material lists.
a Estimated and bid commercial roofing jobs.
n Poured concrete, set forms and tied rebar
a Ran crews on residential tear offs
n Operated skid steer, mini excavator and dump truck
? Sub-contractor and inspector scheduling and material ordering.
a Oversight of subcontractors on tenant improvement projects from permit to certificate of occupancy
n Reviewed submittals, RFI's and change orders
a Negotiated settlement of construction claims with owners and subs
? Drafted discovery requests, subpoenas and deposition notices
? Summarized medical records and depositions for personal injury cases
n Calendared court dates and filing deadlines
a {d:Assisted} attorneys at trial and {?d:handled} client intake for new matters
a Managed the docket for litigation partners
n Proofread legal documents for grammar, spelling and citation form
a Wrote press releases and pitched stories to local media
? Wrote copy for the spring catalog
a Edited weekly newspaper and supervised reporters and stringers
n Covered city council and school board meetings
a Photographed weddings, senior portraits and sporting events.
n Color corrected and retouched images in Photoshop and Lightroom
a Shot and edited promotional videos for nonprofits
a Designed logos, business cards and menus for local restaurants
n Used InDesign to lay out the yearbook
a Secured corporate sponsors for the annual gala
n Maintained the donor database and sent thank you letters
a Organized silent auction and recruited volunteers to staff it
n Sat on the programming committee of the film festival
a Tutored inner city kids in reading after school
n Supervised recess and lunch
a Implemented a phonics based reading program and saw growth in students reading levels
? Wrote IEP's and progress reports for students on caseload
n Differentiated lessons for English language learners
a Coached girls varsity volleyball
n Graded papers and entered grades in PowerSchool
? Adapted curriculum to meet the needs of visually impaired learners
a {d:Responsible for} teaching introductory biology lectures and labs for non majors
n Conducted literature review on gene expression in zebrafish
a Published articles in peer-reviewed journals
n Cultured cells, ran gels, and performed PCR
n Assayed samples by HPLC and recorded results in lab notebook
a Validated analytical methods and trained lab techs on new instrument
? Wrote standard operating procedures for the lab
n Calibrated balances and pH meters
a Managed clinical trials across {v:multiple} sites
n Obtained informed consent and explained study procedures to subjects
a Screened and enrolled study participants
n Assessed, planned, implemented and evaluated nursing care
a Precepted new nurses and nursing students on the unit
n Administered IV fluids, tube feedings and blood products
a Cared for critically ill patients in the cardiac ICU
n Rounded with physicians and updated plan of care
a Charge nurse on night shift: made assignments, handled staffing and admitted new patients
n Hung drapes and cleaned ultrasound probes
a Performed abdominal, vascular and OB ultrasounds
n Positioned patients for x-rays using proper shielding
n Turned and repositioned residents to prevent bed sores
a Filled prescriptions and counseled customers on side effects and interactions
n Compounded creams and ointments
? Entered prescriptions in the computer and printed labels
a Resolved rejected insurance claims
a Posted payments and followed up on unpaid claims
? ICD-10 and CPT coding for outpatient visits
a Coded inpatient and outpatient charts
n Credentialing of providers with Medicare and Medicaid
a Collected past due balances from patients and set up payment plans
n Explained benefits and eligibility to members
a Took inbound calls from members regarding claims and benefits
n Documented calls in the CRM
a Upsold internet and cable packages on service calls
n Followed scripts and met call quality standards.
a Exceeded monthly sales quota
a Opened new checking and savings accounts and referred customers to the loan officer
a Processed wire transfers and stop payments
a Originated home equity loans and lines of credit
n Ordered credit reports, title and flood certs
a Underwrote consumer and auto loans
n Reviewed tax returns and bank statements for self-employed borrowers
a Serviced a book of insurance clients, quoting renewals and remarketing accounts.
n Issued certificates of insurance
a Adjusted auto and property claims
n Determined coverage and liability
a Implemented Workday HCM and payroll for the organization
n Administered FMLA, COBRA and workers comp
a Revised employee handbook and rolled out to all locations
n Advised managers on employee relations matters
a Reduced turnover by redesigning new hire onboarding
n Posted jobs on Indeed and LinkedIn
a Sourced passive candidates for hard to fill engineering roles
a Ran background checks and verified references
a Worked the front desk of a busy dental office, confirming patients, collecting co-pays and filing insurance claims
n {d:Responsibilities included} logging in samples, labeling and storing specimens at correct temperature
n Kept track of inventory and let manager know when {v:various} items were running low.
a {v:Successfully} turned around an underperforming branch
n {i:I} was {d:in charge of} making sure the lobby and restrooms were clean at all times
a {i:I} cooked breakfast and lunch for residents of the assisted living community, including those on special diets.
? {d:Worked along side} the chef to plan menus.
a Head of purchasing for all indirect spend categories
n Check in freight, match packing slip against purchase order and put away stock
a Drove tractor trailer over the road hauling refrigerated goods.
n Performed pre trip and post trip inspection and kept log book current.
n Observed all DOT rules and regulations
a Dispatch drivers and route loads throughout the southeast
n Track shipments and notify customers of delays
a Oversaw the relocation of the corporate headquarters
n Answered the door and signed for packages
a Plan and execute product photo shoots for ecommerce site and catalog
n Retouch and size images for web.
a Implemented a loyalty program that brought back lapsed customers
n Decorated windows for each season
a Merchandised and set planograms in grocery stores along assigned route
n Folded clothes, sized racks and cleaned fitting rooms.
n Recovered the sales floor at end of shift
a Opened store in new mall; hired and trained all associates
n Deposit bank bags
a Loss prevention: apprehended shoplifters, conducted internal theft investigations
n Watched security monitors and patrolled building
n Wrote incident reports
a Responded to alarms, medical emergencies and disturbances
n Directed traffic during events
a Transported inmates to and from court
n Searched cells for contraband
n Enforced facility rules and {d:ensured} the safety of inmates and staff.
a Supervised probationers and made field visits
n Wrote pre-sentence reports to the judge
a Led platoon during deployment to Iraq and {?d:was accountable for} all weapons and equipment
n Maintained M1114 HMMWV and {d:ensured} combat readiness
a Repaired and maintained aircraft hydraulic systems
n Read technical orders and signed off forms
a Rebuilt engines and transmissions
n Diagnosed electrical problems using scan tools
n Changed oil, rotated tires and replaced brakes.
a Wrote service for customers and upsold maintenance packages
n Road tested vehicles after repair
a Fabricated and installed duct work for commercial buildings
n Read schematics and tested circuits with a multi meter
n Ran conduit, pulled wire and terminated panels
a Ran new electrical services for residential customers
a Managed apprentices and journeymen on large commercial jobs
n Welded using MIG, TIG and stick
n Set up and operated CNC lathes and mills holding tight tolerances
a Programmed and ran CNC machines, cutting scrap and set up time
n Deburred parts and checked with micrometer and calipers
? Packed finished goods into cartons and stacked on pallets
a Led kaizen events to eliminate waste on the assembly line
n Followed GMP and documented batch records
n {d:Served as} safety committee chair
a Introduced 5S in the tool crib
n Quality control of incoming parts
a Wrote PLC programs for packaging lines
? Wrote unit tests and fixed bugs
n {d:Involved in} requirement gathering, analysis, design, coding and testing of the application.
n {d:Worked on} Struts, Spring and Hibernate frameworks.
n Used Log4j for logging and JUnit for unit testing
a Developed REST web services consumed by mobile and web clients
a Migrated legacy application from Oracle Forms to Java
n Created stored procedures, triggers and functions in PL/SQL
n Designed class diagrams and sequence diagrams using Rational Rose
a Automated deployment using Jenkins and Ansible
n Monitored production jobs in Control-M and Autosys
a Tuned SQL queries to improve report performance
n Performed backup and restore of databases using RMAN
a Administered Windows and Linux servers in VMware environment
n Configured VLANs, STP and OSPF
a Provided Level 2 support for desktop and printer issues to employees in corporate office
n Reset passwords and unlocked accounts in Active Directory.
a Imaged and deployed laptops for new hires
n Created and maintained network diagrams and documentation
a Rolled out Office 365 to all users
n Gathered requirements from business users and wrote functional specs
n Created test plans and test cases based on BRD
a Led UAT with business users and tracked defects to closure
n Facilitated daily scrum, sprint planning and retrospectives
a Managed scope, schedule and budget for infrastructure projects
n Maintained project plan in MS Project and reported status to stakeholders
a Led offshore team in delivery of data warehouse
? Built SSIS packages to load data from flat files
a Created Tableau dashboards used by executives to track sales
n Cleaned and prepared data using Python and Pandas
a Built predictive model to identify customers likely to churn
n Presented findings to stakeholders
n Extensive use of SAS macros and PROC SQL
a Forecasted revenue and expenses for operating units
n Performed variance analysis and explained drivers to management
n Booked journal entries and accruals
a Closed the books and consolidated results of foreign subsidiaries
n Prepared schedules for external auditors
a Cleared backlog of unreconciled accounts
? Coded invoices to correct GL account
a Processed vendor invoices and employee expense reports for payment
n Matched invoices to purchase orders and receiving documents
a Negotiated credit terms with vendors
? Filed sales and use tax returns in {v:several} states
n Answered auditors questions
a Raised capital from angel investors
a Recovered bad debt
a Supervised and scheduled housekeeping staff; inspected rooms and ordered linens and supplies
n Cash handling and customer service
a {d:Responsibilities include} supervising student workers, processing book orders and maintaining the circulation desk.
n Shelved books and periodicals according to Dewey Decimal system.
a Planned story hour and summer reading program for children
n Keep abreast of new materials and trends in the field
a Catalogued rare manuscripts
n Greeted all visitors and directed them to proper office
n Notified maintenance of needed repairs
a Leased apartments and collected rent
n Posted late notices and started evictions {v:when necessary}.
a Maintained high occupancy through aggressive marketing and resident retention events
n Showed homes and hosted open houses
a Listed and sold residential properties in Maricopa County
n Prepared comparative market analysis for sellers
n Advise clients on market conditions, prices and mortgages
a Brought in new listings by farming neighborhoods and expired listings
? Appraised single family residences for FHA and conventional loans
a {d:Assisted in} opening new restaurants, training staff and setting up systems
a Manage front and back of house, labor cost, food cost, and inventory.
n Expedited food from kitchen to tables
n Rolled silverware, bussed tables, and restocked server stations.
a Catered weddings and corporate functions
n Took and relayed messages
n Took inventory weekly
a Made espresso drinks and sandwiches to order
n Cut and portioned meat and fish
a Butchered whole hogs and trained apprentices in charcuterie
a Created seasonal menus that boosted check average
n Tasted sauces and checked seasoning
n Upheld health department standards
a Managed beverage program including wine list, ordering and staff training.
a Cared for dogs and cats at boarding facility
? Fed, walked and bathed animals.
n Prepped surgery packs and monitored anesthesia
a Groomed horses and taught riding lessons
n Mucked stalls and turned out horses
a Sprayed orchards and managed harvest crews
n Operated combine, tractor and grain cart
n Tested soil and recommended fertilizer
a Sold seed and chemical to growers
a {d:Responsible for} scouting fields and making pest management recommendations to growers
n Identified plants, weeds and insects
a Designed and installed landscapes and irrigation systems
n Pruned trees and shrubs
a Mowed and trimmed lawns for residential and commercial clients
n Winterized sprinkler systems
a Cut hair and built a steady clientele
n Mixed and applied color
a Sold retail hair care products to clients
n Kept station neat and sanitized tools.
a Taught group fitness, spin and yoga classes
? Designed individual work out programs based on client's goals
a Recruited and signed up new gym members
n Spotted members on weight machines
a Lifeguard: performed rescues and taught swim lessons
n Checked chemical levels of pool
a Officiated youth soccer games
? Assembled bicycles and grills
n Mixed paint and cut keys
a Helped customers plan kitchen remodels and closed sales
n Straightened shelves
n Pulled online orders for curbside pick up
h Merged two departments and eliminated duplicate positions
a Launched the company's first Spanish language newscast
n Operated camera, audio board and teleprompter
? Booked guests for morning show
a Produced and hosted weekly radio program
n Wrote and read news copy on air
a Sold air time to local businesses
n Monitored ratings and trends
a Composed and produced music for commercials and short films
n Auditioned actors
a Directed and choreographed high school musicals
? Built sets and hung lights
? Read scripts and wrote coverage
a Represented artists and negotiated recording and publishing deals
n Drafted contracts using standard forms
a Represented indigent defendants in felony and misdemeanor cases
? Researched case law and drafted memoranda
a Argued motions and tried cases to verdict
? Interviewed witnesses and prepared them for trial
a Mediated landlord tenant disputes
n Maintained client trust account ledger
a Won summary judgment for client in breach of contract case
n Conducted due diligence for mergers and acquisitions
a Advised start-ups on entity formation and financing
n {d:Served as} recording secretary
n Elected treasurer of student government
a Raised funds for dance marathon
n {?d:Member of} honor society and chess club
a Founded campus recycling club
n Volunteered at soup kitchen and animal shelter
a Organized food drive and blood drive on campus
n Studied abroad in Spain
n Completed coursework in statics, dynamics and fluid mechanics
a Led team of students to design and build a concrete canoe
n Wrote thesis on water policy
a Tutored students in calculus and physics
n Proctored exams and held office hours
a Delivered newspapers on a morning route
n Babysat neighbors' children
a Managed fraternity budget and collected dues
n Assembled parts per work order
a Improved first pass yield on coating line
n Observed and recorded oven temperatures
a Reduced change over time on bottling line
n Involved operators in problem solving
a {d:Responsible for} overall store operations to include sales, merchandising, scheduling, inventory, loss prevention, hiring and development of all associates and management team {v:in order to} drive sales and profit.
a Answered phones, filed, faxed, made copies, typed letters and other clerical {d:duties as assigned}.
a Processed daily cash receipts, prepared deposits, and applied payments to customer accounts researching any short pays or deductions.
n Performed general office duties {v:including but not limited to} data entry, filing, copying and mail distribution
a Developed and implemented an employee recognition program that improved morale and cut turn over in the department.
n {d:Worked with} engineering, quality and production to resolve non-conforming material issues and {?d:ensure} corrective action was taken.
a Managed all aspects of the clinic including budget, staffing, purchasing and marketing, as well as patient relations
n Reviewed charts to {?d:ensure} documentation supported level of service billed
a Conducts new employee orientation and annual refresher training on safety, infection control and HIPAA for all departments
n Prepares agenda, takes minutes and follows up on action items for executive committee.
a Evaluated staff performance, conducted annual appraisals, and recommended raises, promotions and terminations
n Analyzing customer requirement documents and preparing functional design document and mapping specification
a Lead on site and offshore resources in the upgrade of PeopleSoft Financials from 8.9 to 9.2.
n Configured pricing procedure, condition types, access sequences and output determination in SAP SD
a Migrated on-premise Exchange mailboxes to Office 365 with no loss of data for users across the country
n Attended meetings with clients to gather information and clarify scope
a {v:Successfully} completed installation of fiber optic network for school district under budget and ahead of schedule
n Prepare and maintain department's policies and procedures manual
a Solicit donations from local business and individuals to fund scholarships for disadvantaged youth
n Provide administrative support to Vice President including calendar management, travel and expense reporting
a Planned and managed sales meetings, trade shows and customer events from concept to completion.
n {d:Acted as} point of contact between clients and production team
a Provide case management services to homeless veterans including intake, assessment, treatment planning and linkage to housing and benefits
n Maintain accurate and timely case notes in accordance with agency and state regulation
a Facilitated psycho-educational and process groups for adults in recovery
n Developed individualized treatment plans and goals with clients
a Provided individual, family and group therapy to children and adolescents with trauma history
n Collaborated with school staff, probation officers and psychiatrists regarding client progress
a Performed phlebotomy, EKGs and injections in a {b:fast paced} pediatric office
a Triaged incoming patients in a level I trauma center
n Administered medications via PO, IM, IV and SubQ routes
a {d:Responsible for} the nursing care of patients recovering from open heart surgery.
n Educated patient on disease process, medications and diet
a Hired, trained and supervised medical assistants and front office staff
n Keep exam rooms clean and stocked between patients
a Billed Medicare, Medicaid and commercial insurance for all services rendered at the facility.
n Verified accuracy of billing data and corrected errors
a Worked denials and appeals to recover lost revenue for the hospital
n {d:Knowledge of} CPT, HCPCS and ICD-9 coding
a Created and delivered sales presentations to C level executives at Fortune 500 companies
n Prepared proposals and responded to RFP's
a Established new dealer network throughout Latin America.
n Follow up with customers after the sale to ensure satisfaction
a Consistently exceeded sales quota and was awarded President's Club.
n Updated Salesforce with notes from sales calls
a Prospected and qualified leads via cold calls, email campaigns and LinkedIn
n Learned features and pricing of all product lines
a Built strong relationships with distributors resulting in increase of shelf space and displays
n Reported competitive activity and market trends to sales management.
a Drove brand awareness and traffic to stores through grass root events, radio and social media
? Wrote blog posts and updated website content
a Managed Google Adwords and Facebook ad spend, lowering cost per lead.
n Tracked campaign performance in Google Analytics
a Oversaw redesign of corporate web site and migration to new content management system.
n Coordinated with outside agencies and printers
a Edited and published monthly employee newsletter
n Monitored social media for mentions of the company
a Teaching English as second language to middle school and high school students in Korea
n Planned lessons and created worksheets and quizzes
a {d:Assisted} teacher with classroom of special needs children.
n Wrote anecdotal notes on children's development and shared with parents
a Taught Sunday school and lead youth choir
n Prepared classroom, bulletin boards and learning centers
a {?d:Served as} department chair, supervising math teachers and coordinating curriculum across grade levels.
n Communicated with parents via phone, email and conferences
a Increased parent involvement and raised test scores at low performing campus
n Modified instruction according to student's IEP
a Oversee transportation of goods from Mexico to US plants, negotiating rates with carriers and customs brokers
n Completed NAFTA certificates, commercial invoices and bills of lading
a Reduced freight cost by consolidating LTL shipments into full truck loads
a Scheduled dock appointments
a Plan, purchase and expedite material for assembly plant; reduced past due orders
n Ran MRP and reviewed exception messages daily
a Implemented kanban system with suppliers which lowered inventory
n Performed cycle counts and reconciled discrepencies
a Lead a team of buyers and planners
? Issued purchase orders and change orders to suppliers
a Supervised second shift production of plastic injection molded parts, meeting efficiency and scrap targets
n Trouble shoot machine problems and notify maintenance
a Trained operators on new packaging equipment
n Set up molds and adjusted process parameters
a Managed installation and start up of new paint line
? Created AutoCAD drawings of plant layout
a Designed fixtures and gauges for machining of transmission housings
n Performed FEA on brackets and housings using ANSYS
a Designed storm drainage, water and sewer systems for residential subdivisions
n Inspected concrete placement and performed slump tests
a Managed design team of architects and engineers on hospital and school projects
n Prepared construction documents in Revit
a Completed commercial and residential electrical installations
n Followed NEC code and safety rules.
a Worked storm restoration for electric utility, replacing poles, transformers and lines
n Climbed poles and operated bucket truck
n {d:Duties consisted of} opening and closing of the store, {?d:helping} customers, stocking, and cleaning
n Night Auditor/Front desk
n {b:Excellent communication skills}, {b:self motivated} and {b:detail oriented}
h Grew wholesale accounts from 12 to 45 in two years
n Bilingual in English and Spanish
n Dean's list
n {d:Helped out with} {v:various} {v:day-to-day} office needs {v:when needed}.
a {d:Helped} implement new scheduling software for the clinic
n {d:Assisted} the nurse with wound care and dressing changes
a {d:Assisted} in the recruitment and training of volunteers
? {d:Involved in} the design of control panels for packaging machines
n {d:Participated in} weekly production meetings with department heads
? {d:Worked on} cross functional teams to improve patient flow
a {d:Worked directly with} vendors to negotiate pricing on office supplies
n {d:Served as} backup to the controller
n {d:Responsible for} compliance with federal and state lending regulations
a {d:Responsible for} coordinating travel for executives as well as visiting clients
n {d:Was responsible for} updating the bulletin board and activity calendar.
n {d:Tasked with} keeping the showroom neat and presentable
a {d:In charge of} hiring, training and scheduling {v:various} staff
a {d:Duties included} answering {v:numerous} calls from members about their coverage
n {d:My job duties were} to maintain the grounds and equipment.
a {d:Handled} customer returns and exchanges
n {d:Handled} confidential information with discretion.
n {d:Ensured} compliance with HIPAA privacy rules
n {d:Ensure} that all tools are put away and the work area is clean at end of shift
a {v:Successfully} launched new product line in European market
n {v:Effectively} communicated with parents and teachers.
a {v:Actively} recruited students for summer program
a {v:Utilized} social media to increase attendance at events
n {v:Utilized} hand tools and power tools to complete assigned tasks
a Managed {v:multiple} construction projects simultaneously
? Coordinated with {v:several} vendors to obtain best prices
n Operated a {v:variety of} power equipment
n Performed {v:a wide range of} clerical functions
n Filed reports, updated logs, ordered supplies, {v:etc.}
? Answered emails, scheduled meetings {v:and more}
n Performed other {d:duties as assigned} by the supervisor
n Assumed additional responsibilities {v:as needed}
a Responded to customer inquiries {v:on a daily basis}
a Cross trained employees {v:in order to} improve coverage
n {d:Exposure to} commercial litigation and real estate closings
n {d:Familiar with} GAAP and SOX requirements
n {d:Ability to} read blueprints and work from verbal instructions
n {d:Experience with} AutoCAD and SolidWorks
n {b:Team player} with {b:strong work ethic}
n {b:Hard-working}, {b:detail-oriented} professional
a Provided {b:exceptional customer service} to {v:many} guests at check in
n {?d:Worked in} a {b:fast-paced environment} with minimal supervision
n {i:I} maintained the records for {i:my} department
a {i:We} designed and built a solar powered car
a {i:I} was promoted to lead and trained {i:our} new hires
n Reports {p:were prepared} and sent to the regional office
a Inventory {p:was reduced} by improving order accuracy
n New procedures {p:were implemented} to {?d:ensure} safety of staff
n Equipment {p:was calibrated} and {?p:logged} before each test
n {?d:Collaborated with} cross-functional partners on shared goals
n {d:Contributed to} the company's newsletter
n {?d:Liaised with} government agencies on permits
n {d:Interacted with} {v:various} departments
n {d:Interacted with} customers and answered questions
n {d:Assist with} {v:various} special projects {v:as needed}
a {d:Assist} store manager with hiring and training of sales associates
n Assist patients with activities of daily living
n Assisted customers with locating merchandise
n Helped students with homework
n {d:Helped with} inventory
n {d:Helping} the accountant with filing and data entry
n {d:Engaged in} professional development activities.
n {d:Took part in} community outreach
n {?d:Supported} the sales team with {v:various} administrative tasks
n {d:Functioned as} shift lead in absence of supervisor
n {d:Acted as} interpreter for Spanish speaking clients
n {d:Tasks included} cleaning, stocking and cashiering
n {d:Job responsibilities included} opening mail and greeting visitors
a {d:Accountable for} sales and profitability of the district
a {d:Responsible to} manage a team of recruiters
n {d:Required to} lift heavy items
n {d:Played a key role in} the transition to electronic records
a {d:Instrumental in} the growth of the commercial division
a {d:Key player in} winning new contracts
n {d:Part of} the team that opened the new plant
n Displayed {b:strong leadership skills} in absence of manager
n {b:Proven ability} to manage competing priorities
n Maintained {?b:excellent} rapport with clients
n Provided {b:prompt and courteous} service to all patrons
a Delivered {b:outstanding results} across the region
a Prepare and present quarterly business reviews to key customers and senior leadership
n Attend seminars to stay current on trends
a Purchasing of office supplies, equipment and services within budget
n Research and resolve discrepancies on vendor statements
a Managing the implementation of CRM in sales and service departments.
n Maintains inventory control and re-orders when supplies are low
a Sale of annuities and life insurance
n Provide input for annual budget
a Hiring and firing of employees.
n Mail merge letters and envelopes
a Designing of kitchen layouts for builders and homeowners
n {d:Ensuring that} the store is clean and stocked
a Weekly payroll for union and non-union employees
n Knowledgeable of local codes
a Bookkeeping and tax preparation for small business clients
n Reception duties
a Training of new team members on menu, service standards and POS
n Safety inspections of equipment
a Management of rental properties
n Ordering of supplies
a Event planning and fundraising for nonprofit organizations
n Phones, filing, faxing
a Delivery of produce to restaurants and grocery stores
n General labor, clean up
a Recruitment of foster parents
n Conflict resolution
a Supervision of front end cashiers and baggers
n Public speaking
a Development of training programs for field technicians
n Use of Microsoft Office
a Collections on delinquent accounts
n Maintenance of department website
a Implementation of Epic across hospitals and clinics
n Opening and closing procedures
a Lead generation and cold calling
n {?d:Member of} the curriculum committee
a Coordinator for annual health fair
n {d:Familiarity with} ERP systems
a {?d:Handling} of customer complaints and escalations
n Coordination with field teams
a Negotiation of supplier contracts
n Client interface
a Analysis and reporting of sales and margin by region for senior management
n Daily use of Excel
a Preparation of individual tax returns
n Review of patient charts
a Organization of donor events
n {?d:Work with} little supervision
a Promotion of new products at trade shows
n Proofreading and editing
a Repair of small engines and lawn equipment
n Preparing for inspections
a Installation of security cameras and alarm systems
n Compliance with company policies
a Transported patients to appointments
n Recorded intake and output
a Fundraised for local animal shelter by hosting events
n Networking with other professionals in field
a Improving efficiency of the receiving process
n {?d:Learned to} use new software
a Guided tours of museum for school groups
n Inputting of data
a Volunteer recruitment and training
n Ran errands for the family
a Sewed costumes for community theater
n Pressed and hung garments
a Detailed cars and trucks
n Checked fluids and tire pressure
a Cleaned homes for private clients
n Laundry and ironing
a Painted interior and exterior of houses
n Taped and masked trim
a Installed hardwood, tile and carpet floors
n Measured rooms for flooring
n Designed ads using Illustrator
a Placed temporary workers in light industrial jobs
n Checked references
a Managed relationships with key vendors and negotiated rebates
n {d:Interacted daily with} plant personnel
a Introduced lean tools and reduced set up times
n Updated work instructions
a Saved company money by renegotiating waste contract
n Monitored budget
a Launched e-commerce store selling handmade jewelry
? Wrote product descriptions
a Translated documents and interpreted at meetings
n Fluent in French
a Created a more efficient filing system
n Sorted mail
a Increased membership in professional association
n Elected to student senate
a Orchestrated product launches with PR and media partners
n Briefed executives before interviews
a Secured media coverage in national outlets
n Compiled press clips
a Oversaw social media accounts and grew following
n Scheduled posts using Hootsuite
a Produced podcast
? Edited audio
a Built relationships with referral sources to increase census
n Documented assessments in chart
n Supervised children during free play
n {d:Responsible for} the accuracy of all data entered into HRIS system, including new hires, terminations and status changes.
a Manages {v:day to day} relationship with third party administrators for medical, dental and 401k plans and conducts open enrollment meetings
a Coordinated and conducted interviews, background checks, drug screens and reference checks for all hourly positions.
n Maintain I-9 files and ensure compliance with E-Verify.
n {d:Assists} Director with annual salary survey and compensation analysis.
a Prepared bi-weekly payroll for hourly and salaried employees using ADP
a Reconciled all bank accounts, credit card statements and loan accounts for {v:multiple} entities and prepared monthly closing entries
n {d:Assists in} preparation of audit schedules
a Performed collections on past due accounts and made payment arrangements
n Reviewed invoices for appropriate documentation and approval prior to payment.
a Set up new vendors and processed check runs weekly
n Monitored A/P aging and communicated with vendors regarding payment status.
a Designed financial models to evaluate acquisitions and new store locations
n Prepared board packages and presentations for CFO.
a Developed annual operating and capital budgets with department heads.
a Provided financial planning advice to individuals and small businesses, growing assets under management
n {d:Ensured} client files were in compliance with FINRA and SEC regulations
a Acquired new clients through seminars, referrals and networking events.
n Opened mail, logged checks and distributed to accounting.
a Processed student applications, transcripts and financial aid paperwork for incoming freshman
n Advised students regarding degree requirements, course selection and academic policies.
a Recruited students at high schools, college fairs and community events throughout Texas
n Maintained student database and ran reports as requested by dean
a Taught undergraduate courses in composition and American literature
n Held regular office hours and graded essays
a Wrote and was awarded grants for classroom technology
n Incorporated technology such as iPads and Smart boards into daily lessons
a Implemented positive behavior system which reduced office referrals.
n Conferenced with parents on student progress and behavior concerns
n Lunch and bus duty
a Directed after school program, hired staff and planned activities for elementary children
n Created a safe and nurturing learning environment
a Cooked meals for children and staff according to USDA guidelines.
n Assured that kitchen met state health codes
a Supervised dietary aides and cooks on evening shift
n Plated and garnished desserts
a Ordered food and supplies, controlled inventory and lowered food cost
n Set tables with clean linens, silverware and glassware
a Waited tables in a high volume sports bar, taking food and drink orders and processing payments.
n Carded guests and complied with TABC regulations.
a Trained bartenders and servers on new cocktail menu
n Greeted guest upon arrival and offered luggage assistance
a Checked guests in and out, made reservations and resolved guest complaints
a Managed group sales and catering for full service hotel.
n Inspected guest rooms for cleanliness
a Sold group room blocks and meeting space to associations and corporate accounts
n Distributed banquet event orders to all departments
a Performed maintenance and repair on HVAC, plumbing and electrical systems throughout property
? Completed work orders in a timely manner.
a Installed and programmed access control, CCTV and fire alarm systems for commercial customers
n Read and interpreted blueprints, wiring diagrams and schematics
a Managed union electricians on hospital and data center projects
? Pulled permits and scheduled inspections with city
a Estimated jobs, ordered materials and managed crews for residential remodeling company
n Laid brick, block and stone
a Operated forklift to load and unload trailers
? Wrapped, labeled and staged pallets for shipping
a Picked orders with voice headset in freezer warehouse
n Verified load quantities against manifest
a Led inventory accuracy project which eliminated annual physical count
n Cleaned and organized work area
a Ran injection molding and extrusion machines, meeting production quotas.
n Recorded production data and downtime on hourly log
a Supervised assembly line workers and assigned daily jobs
n Visually inspected parts for defects and reported problems to lead
a Implemented preventive maintenance program that reduced breakdowns on packaging lines
? Rebuilt pumps, gearboxes and valves
a Delivered in-service training to nurses and aides on infection control
n Assisted residents with feeding, bathing, grooming and toileting.
a Cared for elderly clients with dementia in their homes
n Recorded intake, output and vital signs each shift
a Scheduled surgeries and obtained pre-certification from insurance companies for busy orthopedic practice
n Called in prescriptions and refills to pharmacy.
a Billed insurance companies and patients and posted payments
n Transcribed dictation for radiologists
a Managed medical office including staff of nurses, billers and receptionists
n {d:Participate in} interdisciplinary team meetings to discuss patient progress
a Performed MRI and CT exams on inpatients, outpatients and trauma patients
n Screened patients for metal and contraindications
a Answered crisis hotline and linked callers to emergency services
n Completed bio-psychosocial assessments, treatment plans and discharge summaries
a Carried a caseload of severely mentally ill adults in the community
n Advocated for clients with landlords, courts and schools
a Designed, coded and tested enhancements to claims processing system using COBOL, DB2 and CICS
n {d:Worked with} business analysts and QA to clarify requirements and resolve defects.
n Hands on experience in writing Hive queries and Pig scripts
a Developed Angular front end and Spring Boot microservices for customer portal
n Used Git for source control and Jira for tracking
a Managed Cisco routers, switches and firewalls for corporate and branch offices
n Documented network changes per change management process
a Supported end users with Windows, Outlook and VPN issues by phone and remote tools
n Installed antivirus software and security patches.
a Upgraded SharePoint farm and migrated sites from 2010 to 2013
n Created and modified SSRS reports based on user needs
a Led requirements workshops and wrote user stories for new online banking platform
n {d:Acted as} scrum master for the team
a Sold cellular phones, accessories and service plans to walk in customers
n Maintained knowledge of current sales and promotions, policies regarding payment and exchanges
a Exceeded sales goals and received top seller award
n Stocked shelves, priced merchandise and set up displays
a {d:Responsible for} sales, service and retention of personal lines book of business
n {d:Responsible for} reviewing and updating patient information in EMR.
a Identify and pursue new business opportunities through cold calling, networking and trade show participation
n Keep management informed of daily, weekly and monthly activity.
a Resolved complex customer issues escalated from front line agents
n Listened to customer and determined their needs
a Train, coach and mentor team leaders and agents to meet service level, quality and attendance goals
n Monitor calls for quality assurance and give feedback
? Develop weekly schedules for staff based on call volume forecasts
n Provide information about products and services.
a {d:Assist with} hiring, on boarding and training of new branch staff
n Cash checks, take deposits and loan payments
a Promoted bank products such as credit cards, mortgages and investments
n Comply with all bank policies and federal regulations
a Oversaw vault, ATM and teller operations of the branch
n Order coin and currency for branch
a Analyzed financial statements of commercial borrowers and structured loans
n Prepared credit memos for loan committee
a Managed relationships with business clients generating new deposits and loans.
n Attended chamber of commerce and networking events
a Process payroll, garnishments and tax deposits for multi-state employer
n Answered employee questions about benefits and pay
a Conducted exit interviews and analyzed turnover trends
n Posted job openings on internal and external websites
a Coordinated annual benefits fair and wellness events for employees
n Kept employee files current
a Drafted and implemented company policies on attendance, leave and safety
n Represented company in unemployment hearings
a Investigated employee complaints of harassment and discrimination
n {d:Serve as} liaison between management and employees.
a Created email campaigns, landing pages and banner ads for product launches
? Wrote creative briefs
a Managed corporate sponsorships and VIP hospitality at sporting events
n Conducted market research and competitor analysis.
a Developed branding and packaging for line of organic baby food
n Reviewed proofs before printing
a Planned media buys across TV, radio and print
n Tracked results and prepared recaps for clients
a Built a network of bloggers and influencers to promote brand
n {d:Ensured} brand consistency across all channels
a Pitched and won new accounts for the agency
n Presented creative concepts to clients
a Maintained aircraft logs and performed scheduled inspections on Boeing and Airbus fleets
n Complied with FAA airworthiness directives
a Overhauled landing gear and flight control components
n Used precision measuring instruments
a Supervised flight line maintenance crew of junior airmen
n Inventoried and accounted for tools
a Instructed student pilots in instrument and multi-engine ratings
n Conducted pre-flight briefings
a Planned and executed training exercises for soldiers in battalion
n Maintained physical fitness and weapons qualifications
a Processed supply requisitions and managed warehouse of repair parts for the unit
n Operated radio and communications equipment
a Guarded military installation and controlled access of personnel and vehicles
n Wrote evaluation reports on subordinates
a Taught culinary students knife skills, sauces and baking
n Developed lesson plans and assessed student learning
a Opened bakery and grew wholesale business to coffee shops and markets
n Tempered chocolate and decorated cakes
a Catered private parties and corporate lunches
n Followed HACCP guidelines
a Coordinated volunteers for food pantry serving low income families
n Sorted donated food and clothing
a Wrote and managed federal grants for homeless shelter programs
n Attended coalition meetings with other agencies
a Advocated for legislation and lobbied state representatives
n Monitored bills and prepared summaries.
a Organized community forums and door to door canvassing for campaign
n Entered voter data
a Appeared in court on behalf of state in misdemeanor and traffic cases
? Drafted legal briefs and motions
a Conducted depositions and took statements
n Organized exhibits for trial
a Managed paralegals and legal secretaries
n Performed title searches
a Closed residential real estate transactions including preparation of HUD-1 and disbursement of funds
n Ordered surveys and payoffs
a Maintained high customer satisfaction scores while managing a fleet of delivery vans
n Checked vehicles for damage upon return
a Rented vehicles and sold insurance and upgrades
n Washed and vacuumed cars
a Drove school bus route transporting elementary and high school students
n Reported mechanical problems to garage
a Repaired diesel engines, brakes and electrical systems on heavy trucks
n Torqued bolts to specification
a Built custom cabinets and furniture for residential clients
n Sanded and stained wood
a Ran plumbing for new construction and remodels
n Snaked drains
a Installed solar panels on residential roofs
n Wore harness and followed fall protection rules
a Managed greenhouse production of annuals and perennials
n Watered, fertilized and transplanted seedlings
n {d:Strong knowledge of} plant material
a Designed and coded responsive sites for small business clients
n Wrote clean, reusable code
a Led migration of monolith to microservices on AWS
n Wrote Dockerfiles and Helm charts
a Built CI/CD pipeline which shortened release cycles
n Wrote documentation and runbooks
a Cut page load time by adding caching and image compression
n Paired with designers on UI
a Plan menus, order food, and supervise preparation of meals for residents of nursing home
n Perform monthly fire drills and document results.
a Created and maintained spreadsheets to track inventory levels, resulting in fewer stock outs
n Updated job knowledge by {d:participating in} educational opportunities
a Provided guidance to junior staff on complex technical issues and trained them on new tools
n Maintain professional relationship with referral sources
a Strategic planning and execution of fund raising campaigns
n Met with parents to discuss student progress.
a Prepared tax returns for individuals, partnerships and corporations
n Gather and analyze data for monthly variance report
a Expanded client base through networking and referrals
n {d:Worked closely with} creative team on layout and copy
a Supervised interns and coordinated their daily assignments
n Verified time cards and coded invoices
a {d:Responsible for} the acquisition and disposition of multi-family properties
n Kept log of all visitors and deliveries
a Negotiated and managed vendor agreements for software licenses and maintenance
? Conducted site visits to monitor progress of construction
a Drove sales growth by launching new products in specialty retail channel
n Demonstrated products and explained warranty information
a Delivered speeches and presentations to community groups and schools
n Analyzed blood, urine and tissue samples following lab protocol
a Spearheaded merger integration of IT systems following acquisition
n {?d:Provided input} to management on staffing decisions
a Improved on-time delivery by re-sequencing production schedule
n Completed all required paperwork in accordance with company policy.
a Coordinated logistics for touring musicians including hotels, ground transport and catering.
n Tuned and restrung guitars
a Produced safety videos and training materials for oil and gas clients
? Wrote scripts and storyboards
a Evaluated and treated patients with orthopedic and neurologic conditions
n Developed home exercise programs and educated patients and caregivers
a Managed daily operations of outpatient rehab clinic.
n Supervised by attending physician
a Treated athletes for acute and chronic injuries and covered home football games
n Taped ankles and prepared hydration stations
a Performed dental cleanings, x-rays and sealants
n Charted existing restorations and perio readings
a Fit and dispensed eyeglasses and contact lenses
n Neutralized lenses and adjusted frames
a {?d:Assisted} dentist in oral surgery and restorative procedures
? Poured models and fabricated temporary crowns
a Raised and trained service dogs
n Clipped nails and cleaned ears
a Led nature hikes and educational programs for school groups and campers
n Maintained trails and campsites
a Fought wildland and structure fires and responded to medical calls
n Inspected hydrants and hoses
a Patrolled assigned district, enforced traffic laws and made arrests
n Booked and fingerprinted suspects.
a Dispatched police, fire and EMS units
n Ran license plates and warrant checks
a Managed branch library, staff and volunteers
n Weeded collection and processed new books
a Awarded contracts and administered grants for state agency
n Interpreted statutes and regulations for public
a Registered voters and organized phone banks
n Attended hearings and took notes
a Appraised antiques and sold at auction and online
? Photographed and listed items on eBay
a Flipped distressed properties for profit
n Walked job sites and took measurements
a Renovated kitchens and bathrooms
n Mixed mortar and carried block
a Managed safety program which lowered recordable injuries across job sites
? Gave tool box talks
a Programmed robots and vision systems for automotive lines
n Reviewed drawings for manufacturability
a Reduced cycle time on injection molds with conformal cooling
n Modeled parts in SolidWorks
a Ran DOE studies to optimize coating thickness
n Logged test data in Minitab
a Taught yoga to seniors at community center
n Set up mats and props
a Won regional sales contest
n Named employee of the month
a Wrote and produced original one act plays
n Memorized lines and blocking
a Implemented Redis caching layer to reduce database load
n Wrote integration tests with Cypress and Jest
a Developed chatbot that answers customer questions on the website
? Refactored components to TypeScript
a Migrated on-prem servers to Azure
n Reviewed pull requests
a Built ETL pipelines to ingest clickstream data into Snowflake
n Explored data with Jupyter notebooks
a Trained and deployed image classification models to detect defects on the line
n Annotated images
a Published open source library for date parsing
n {?d:Contributed} bug fixes to open source projects
a Organized hackathon for college students
n Attended AWS re:Invent
h Handled 60+ inbound calls daily and kept a 95% satisfaction rating
h Tutored 8 students weekly in algebra
n Customer Service Representative
n Skills: Word, Excel, QuickBooks
a Received and screened visitors and telephone calls and provided information that required interpretation of office policy.
a {d:Responsible for} opening new accounts, cross selling bank products and resolving customer problems.
n Reviewing and analyzing the work flow of the department for {?d:ensuring} timely completion of work
a Have trained new joinees on the process and products.
n {d:Act as} a backup for Team Lead in his absence
a {?d:Handling} vendor payments, employee reimbursement and petty cash.
n Preparation of MIS reports and sending to management {v:on daily basis}
a Managing a team of customer service executives and driving them to achieve targets.
n Attending client calls and providing status update
a Carried out site survey, installation and commissioning of DG sets and UPS systems
n Checking of bills and vouchers
a Looking after sales and marketing activities of the entire eastern zone.
n Maintaining good relations with dealers and distributors
a Appointed new distributors and dealers in uncovered areas
n Liaison with government departments for approvals and licenses
a Conducted training programs for sales team and channel partners.
n Visited sites to check progress and quality of work
a Execution of civil works of residential towers and commercial complex
n Preparing bar bending schedule and reconciling steel
a Taught physics to class XI and XII students and prepared them for engineering entrance exams
n Organizing science exhibition and quiz in school
a Provide counsel to patients and families on end of life care and grief
? {d:Works with} interdisciplinary team to develop plan of care
a Admit, assess and discharge patients on a busy telemetry unit.
? Performs EKG, bladder scans, and accu-checks as ordered
a Provided leadership, direction and supervision to nursing staff on assigned shift
n {d:Participates in} quality improvement committee
a Recruit, hire and train CNA's and medication aides
n {d:Ensure} regulatory compliance with state and federal guidelines
a Develops and manages operating budget for radiology department
? Schedules staff and approves time off
a {d:Responsible for} accounts receivable, collections, and cash application for all customers in North America
n Month end accruals and journal entries
a Converted manual accounting records to QuickBooks, saving time and reducing errors
n {d:Assist} controller with year end audit
a Prepares sales tax returns, 1099s and annual reports
n Account analysis and reconciliation
a Financial planning and analysis for a global consumer products division
? Built and maintained complex Excel models
a Underwriting of commercial auto and general liability policies for agents in Ohio and Indiana
n Followed underwriting guidelines and authority limits
a Call on physicians, pharmacists and hospitals to promote cardiovascular products
n Attended national and regional sales meetings
a Turned around under performing territory to become one of the top in region
n Completed sales training and product certification
a Developed new business within existing accounts and gained referrals
? Entered leads in CRM and followed up
a Demonstrate and sell fitness equipment to members and corporate clients
n Cleaned equipment and folded towels
a Lead and motivate a diverse team of stylists
n Stay current with trends in hair color and styling
a Create engaging visual displays that increased foot traffic
n Changed mannequins and signage each month
a Buying of women's apparel and accessories for stores in Southeast
n Attended market and met with vendors in New York
a Processed returns, exchanges, special orders and layaways.
n Unpacked and tagged merchandise
a Manage restaurant staff and operations including hiring, scheduling and training
n Checked identification of guests for alcohol purchases
a Prepared food for banquets, weddings and conferences
n Chopped vegetables and made salad dressings
a {d:Responsible for} the production of desserts and pastries for hotel outlets
n Labeled and dated all food items
a Maintain grounds, mow lawns and plow snow for apartment complexes
n Operated lawn mowers, trimmers and blowers
a Installed and serviced water heaters, furnaces and boilers in homes and businesses
n Soldered copper pipe
a Supervise laborers, operators and carpenters on highway and bridge projects.
n Read grade stakes and set string line
a Estimate quantities and cost for bid proposals and change orders
n Attend pre-bid meetings and site walks
a Design of steel connections and preparation of shop drawings for industrial buildings
n Checked drawings for errors and omissions
a Developed test fixtures and automated test equipment for circuit boards
n Soldered surface mount components
a Supported production lines by trouble shooting equipment failures and reducing down time
? Wrote maintenance procedures and PM checklists
a Managed supply chain for electronics manufacturer, sourcing parts from Asia
? Tracked open purchase orders and expedited late deliveries
a Loaded and secured freight on flatbed trailers
n Inspected straps and chains
a Provide tier 1 and tier 2 support for remote and on site users
n Logged tickets in ServiceNow
a Administer Active Directory, Exchange and file servers for the agency
n Monitored backup jobs and swapped tapes
a Architected and implemented disaster recovery solution
n Prepared network documentation using Visio
a Designed, developed and deployed ETL processes using Informatica for enterprise data warehouse
? Wrote complex SQL queries, stored procedures and views
a Performed code reviews, mentored developers and managed releases
n {d:Participated in} daily scrum meetings and sprint reviews
a Tested mobile and web applications, logging defects in Jira
? Analyzed business requirements and wrote test scripts
a Wrote articles and took photos for university newspaper
n {?d:Member of} marching band
a Raised money for cancer research through annual bake sale
n {d:Assisted} professor in grading and class preparation
? Conducted research on consumer behavior and presented findings at national conference
a Answered telephones, scheduled appointments and greeted patients for a group of family physicians.
n Confirmed insurance eligibility and benefits prior to visit
a {d:Responsible for} all purchasing and vendor negotiations for the plant
n {d:Ensured} proper storage and rotation of chemicals
a Organized company picnic, holiday party and quarterly team building events.
n Keep supervisor informed of status of work
a Reorganized shipping department and reduced errors in customer orders
n {d:Assisted with} monthly inventory
a Trained co-workers in use of new dispatch software
n Logged all calls into computer aided dispatch system
a Designing and implementing marketing programs to attract new members
n {d:Participated in} sales meetings, training and trade shows
a Oversees daily operations of the water treatment plant and supervises operators
? Collected water samples and adjusted chlorine levels
a Provided bookkeeping services to small businesses
n Type correspondence and proposals for partners
a Created lesson plans and taught ESL classes to adult immigrants
n Established classroom rules and routines
a Tutor and mentor at-risk middle school students
n Modeled respectful communication for students
a Wrote and edited monthly newsletter for alumni association
n Researched topics and verified facts
a Led redesign of company intranet
n Attended usability sessions and took notes
a Managed payroll, benefits and workers compensation for all company employees
? Responded to employment verification requests
a {d:Assisted in} planning and executing fund raisers for local charities
n {d:Served as} parliamentarian of student council
a Supervised construction of single family homes from ground breaking to closing
n Met with inspectors and homeowners
a Closed sales of new homes for national builder
n Staged model home
a Generated leads through door knocking, flyers and open houses
n Input listings into MLS
a Maintained and repaired fleet of forklifts and yard trucks
n Filled out inspection sheets
a Set up and ran CNC routers to produce cabinet parts
n Changed tooling and verified first piece
a Implemented cost saving ideas on stamping line
n Observed safety rules
a Hired and managed sub contractors for fiber installs
n Located and marked underground utilities
a Splice and test fiber and copper cables for business customers
n Read splice diagrams
a Trouble shoot and repaired internet, phone and TV service at customer premises
n Explained equipment to customers
a Recruited nurses and therapists for travel assignments
n Checked licenses and credentials
a Delivered strong results in retention by building rapport with members
n Documented member interactions
a Processed medical claims for payment according to contract and plan benefits
n Referred complex claims to senior examiner
a Audited claims and identified overpayments
n Interpreted plan documents
a Managed investigations of workers compensation fraud
n Conducted surveillance and recorded statements
a Arrested suspects, served warrants and testified in court
n Completed reports for district attorney
a Commanded infantry company in combat and garrison
n Enforced military standards and discipline
a Ran supply room and accounted for company property
n Drew and issued weapons
a Built brand awareness by running contests and giveaways on Facebook
n Responded to comments
a Produced, directed and edited documentary on homelessness
n Operated camera and boom
a Improved customer satisfaction and repeat business at quick lube shop
n Topped off fluids and checked filters
a Detail cars for dealership and auction
n Parked and retrieved cars
a Delivered auto parts to repair shops
n Matched parts to orders
n Taught proper lifting technique
a Compiled and analyzed survey data from incoming freshmen
n Coded open ended responses
a {i:I} supervised tellers and {i:I} was {d:responsible for} balancing the vault
n {i:My} duties were to count money and {?d:help} customers
a {i:I} installed drywall, doors and windows in new apartments
`;
