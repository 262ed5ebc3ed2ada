/** Abbreviations nobody needs spelled out. */
export const KNOWN: ReadonlySet<string> = new Set(
  `US USA UK EU UN UAE NYC LA DC AM PM AD BC OK TV PC DVD CD USB GPS ATM DJ VIP FAQ DIY ID PDF IT HR PR CEO CFO AI PhD BA BS
  MA MS MBA MD RN GPA ASAP SMS WIFI URL HTML CSS HIV AIDS COVID NASA NATO FBI CIA IRS BBC CNN IKEA IBM BMW SUV R&D Q&A I`
    .split(/\s+/)
    .filter(Boolean),
);
