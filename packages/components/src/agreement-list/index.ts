export { ComityAgreementList } from './agreement-list.js';
