/** The area's pages come as one file: each is small, and who opens one opens the others. */
export { AgencyEarningsPage } from './AgencyEarningsPage';
export { AgencyOrdersPage } from './AgencyOrdersPage';
export { AgencyPerformersPage } from './AgencyPerformersPage';
