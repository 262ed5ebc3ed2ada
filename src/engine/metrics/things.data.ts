/** What an object is, for deciding whether a number is missing. Singular; the first class that lists a noun wins. */
export const THINGS = {
  /** People led, trained or hired, and the places they work in. */
  crew: `
    team staff employee personnel agent associate crew volunteer intern hire manager trainee worker representative rep
    technician assistant operator supervisor teacher nurse engineer developer analyst cashier server driver advisor consultant
    contractor apprentice subordinate colleague soldier sailor marine airman squad banker faculty principal secretary vendor
    tutor counselor instructor leader workforce coordinator specialist position vacancy candidate applicant recruit newcomer
    mentee junior salesperson salespeople buyer partner supplier factory department store branch site territory region
    warehouse dealer dealership subcontractor freelancer group division unit shift office function plant workshop committee
    club shop chef waiter waitress bartender guard trainer lawyer attorney paralegal mechanic electrician plumber pilot cook
    dispatcher clerk firefighter medic therapist professor lecturer coach programmer tester designer editor writer reporter
    photographer producer stylist barista housekeeper janitor custodian laborer labourer director staffer cadet peer
    ambassador delegate agency franchise outlet kitchen internship freshman hiree salesman salesmen salesforce`,
  /** People served. */
  public: `
    customer client patient student guest child family resident user caller visitor participant prospect tenant occupant
    passenger donor veteran learner youth homeowner patron viewer audience reader consumer shopper member kid adult senior
    parent pupil victim inmate offender people individual population community attendee subscriber follower farmer investor
    public company business organization school vip toddler infant merchant camper pet dog cat animal horse citizen voter
    refugee immigrant survivor household borrower policyholder taxpayer congregation fan player athlete swimmer golfer rider
    diner teen teenager adolescent baby newborn elder elderly preschooler kindergartner caregiver beneficiary claimant
    defendant employer women men woman man girl boy clientele cohort`,
  money: `
    money revenue budget cost payment transaction invoice payroll fund billing loan refund cash deposit profit expense account
    margin spend price contract bid premium grant donation saving incentive portfolio financing mortgage purchase receivable
    payable p&l funding fundraising profitability fee balance investment asset debt tax claim lead estate lease roi rent
    commission growth efficiency productivity turnover waste shrinkage damage time downtime speed retention attendance
    attrition performance conversion traffic engagement visibility yield sale share market goal reimbursement credit
    settlement overdraft benefit wage salary stipend bonus scholarship tuition dues receipt voucher pledge sponsorship
    endowment capital bond securities deal capacity output throughput churn overtime`,
  /** Items of work that come one after another. */
  volume: `
    call appointment order ticket request shipment sample surgery package inquiry enquiry complaint application delivery meal
    vehicle screening authorization flight specimen medication prescription table phone telephone baggage luggage load truck
    repair case interview placement reservation booking background violation incident bug defect car machine installation
    patch aircraft bike home house return email query tour collection menu screen check enrollment project permit license visa
    passport ballot x-ray scan swab injection vaccine vaccination dose immunization birth transport pickup parcel pallet
    container crate barrel ride tire brake weld window door lawn tree acre crop cow egg cake loaf pizza sandwich drink
    cocktail beverage plate dish haircut massage room suite bed autopsy exam checkup visit move job trailer`,
  /** Things made for others. */
  product: `
    website app system database tool platform software infrastructure network dashboard model solution portal feature program
    programme campaign product brand process workflow strategy template curriculum ad advertisement brochure logo illustration
    article video content publication web page game api cloud technology switch router laptop pc computer printer desktop
    device initiative rollout launch procedure catalog presentation proposal banner sign newsletter graphic story change
    migration integration facility building road bridge recipe layout prototype script automation interface gui module engine
    line communication policy plan guideline manual course material piece photograph tutorial drawing media fixture panel
    pipeline library framework test tests experiment ebook podcast film documentary song album mural sculpture costume garment
    jewelry furniture cabinet deck fence garden exhibit poster flyer infographic map schematic blueprint circuit firmware
    algorithm microservice plugin extension bot chatbot macro handbook playbook wiki protocol checklist methodology roadmap
    partnership alliance packaging slogan ui ux backend frontend etl schema intranet crm erp kiosk robot sensor mobile web-app
    operation activity services paper foundation concrete patio driveway mast`,
  /** Named targets: what was reached? */
  goal: `
    sla kpi quota target`,
  event: `
    event meeting conference training orientation class seminar show tournament party fundraiser session exhibition gala
    wedding concert camp trip travel logistics ceremony festival fair demonstration drive onboarding webinar fundraise retreat
    banquet outing fund-raising hackathon luncheon dinner parade race match recital excursion field-trip open-house auction
    raffle lecture talk demo bootcamp`,
  record: `
    record report data information document documentation file paperwork log form correspondence letter memo spreadsheet note
    minute chart calendar statement entry specification label schedule result finding ledger journal summary analysis display
    slip spec transcript detail cover mail`,
  supply: `
    inventory supply stock equipment merchandise parts part tool-room instrument utensil linen component supplies tooling
    uniform textbook medicine chemical fuel hardware`,
  soft: `
    relationship environment understanding knowledge feedback guidance compliance standard skill attitude behavior atmosphere
    morale culture quality awareness rapport safety advice ethic need requirement concern option relation regulation law rule
    confidentiality integrity cleanliness liaison role responsibility contact expectation experience opportunity duty task
    interaction assistance help support harmony workplace morality habit value consistency leadership learning flow issue
    problem discrepancy method matter service`,
} as const;

export type Thing = keyof typeof THINGS | 'none';
