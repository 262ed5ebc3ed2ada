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
`;
