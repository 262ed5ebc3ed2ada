/** What an object is, for deciding whether a number is missing. Singular; the first class that lists a noun wins. */
export const THINGS = {
  /** People led, trained or hired, and the places they work in. */
  crew: `
    team staff employee personnel agent associate crew volunteer intern hire manager trainee worker representative rep
    technician assistant operator supervisor teacher nurse engineer developer analyst cashier driver consultant contractor
    soldier faculty vendor leader position candidate applicant recruit partner supplier department
    store branch site territory region warehouse dealer group division unit shift office plant committee club shop agency
    kitchen function principal `,
  /** People served. */
  public: `
    customer client patient student guest child family resident user caller visitor participant prospect tenant passenger
    donor sponsor veteran learner youth audience consumer shopper member kid adult senior parent pupil inmate people
    individual population community attendee subscriber follower investor public company business organization school
    toddler infant pet dog animal horse player athlete elderly men women couple
    buyer landlord plaintiff defendant borrower victim traveler diner owner
    entrepreneur farmer`,
  money: `
    money revenue budget cost payment transaction invoice payroll fund billing loan refund cash deposit profit expense
    account margin spend price contract bid premium grant donation saving incentive portfolio mortgage purchase receivable
    payable p&l funding profitability fee balance investment asset debt tax claim lead estate lease roi rent commission
    growth time performance conversion traffic
    engagement sale share market credit benefit wage salary bonus sponsorship
    capital deal overtime increase reduction gain accident injury insurance
    delay backlog`,
  /** Items of work that come one after another. */
  volume: `
    furniture appliance transportation call appointment order ticket request shipment sample surgery package inquiry complaint alarm emergency application delivery
    meal vehicle screening authorization flight specimen medication prescription table phone
    load truck repair case interview placement reservation booking background incident bug defect car machine
    installation aircraft home house return query tour collection menu screen check enrollment project permit
    license visa scan ultrasound vaccine vaccination injection appraisal birth transport pallet container tire window tree crop cake drink beverage
    room bed exam visit job trailer goods bus van freight property experiment assessment evaluation inspection
    survey referral motion dispute audit x-ray`,
  /** Things made for others. */
  product: `
    website app server system database tool platform software infrastructure network dashboard model solution portal program campaign
    product brand process workflow strategy curriculum ad brochure logo article video content publication page game api
    technology switch router laptop computer device initiative rollout launch procedure presentation proposal newsletter
    change facility building road script interface module line communication policy plan guideline manual course material
    media pipeline test operation activity services paper construction drawing`,
  /** Named targets: what was reached? */
  goal: `
    sla kpi occupancy quota target caseload fleet`,
  event: `
    event meeting conference training orientation class seminar show tournament party fundraiser session exhibition gala
    wedding concert camp trip travel logistics ceremony festival fair demonstration drive onboarding webinar retreat
    dinner match lecture talk demo production`,
  record: `
    record report diagram spec data information document documentation file paperwork log form correspondence letter memo spreadsheet note
    minute chart calendar statement entry specification label schedule result finding ledger journal summary analysis display
    detail mail email sheet `,
  supply: `
    inventory supply stock equipment merchandise part instrument component uniform hardware dish`,
  soft: `
    relationship environment understanding knowledge feedback guidance compliance standard skill attitude behavior atmosphere
    morale culture quality awareness rapport safety advice ethic need requirement concern option relation regulation law rule
    cleanliness liaison role responsibility contact expectation experience opportunity duty task interaction
    assistance help support value leadership learning flow issue problem discrepancy method matter question service care goal objective setting`,
} as const;

export type Thing = keyof typeof THINGS | 'none';
