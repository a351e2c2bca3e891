import { ComityPartyMatrix } from './party-matrix.js';

ComityPartyMatrix.define();
