import { ComityVisitList } from './visit-list.js';

ComityVisitList.define();
