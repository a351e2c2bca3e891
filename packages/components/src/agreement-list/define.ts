import { ComityAgreementList } from './agreement-list.js';

ComityAgreementList.define();
