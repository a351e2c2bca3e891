import * as models from '../models/index.js';
import { toStandard, type StandardSchema } from './standard-schema.js';

/*
 * The schema of each record as users get it. What reads whole files takes the plain ones from the models.
 */

/** The schema of a source. */
export const source: StandardSchema<models.Source> = /* @__PURE__ */ toStandard(models.source);
/** The schema of a party. */
export const party: StandardSchema<models.Party> = /* @__PURE__ */ toStandard(models.party);
/** The schema of a person. */
export const person: StandardSchema<models.Person> = /* @__PURE__ */ toStandard(models.person);
/** The schema of a place. */
export const place: StandardSchema<models.Place> = /* @__PURE__ */ toStandard(models.place);
/** The schema of a visit. */
export const visit: StandardSchema<models.Visit> = /* @__PURE__ */ toStandard(models.visit);
/** The schema of an agreement. */
export const agreement: StandardSchema<models.Agreement> = /* @__PURE__ */ toStandard(models.agreement);
/** The schema of an outcome. */
export const outcome: StandardSchema<models.Outcome> = /* @__PURE__ */ toStandard(models.outcome);
/** The schema of a project. */
export const project: StandardSchema<models.Project> = /* @__PURE__ */ toStandard(models.project);
/** The schema of a route. */
export const route: StandardSchema<models.Route> = /* @__PURE__ */ toStandard(models.route);
/** The schema of a body. */
export const body: StandardSchema<models.Body> = /* @__PURE__ */ toStandard(models.body);
/** The schema of a claim. */
export const claim: StandardSchema<models.Claim> = /* @__PURE__ */ toStandard(models.claim);
/** The schema of a sector. */
export const sector: StandardSchema<models.Sector> = /* @__PURE__ */ toStandard(models.sector);

/** The schema of each record by its name. */
export const schemas: { readonly [T in models.RecordType]: StandardSchema<models.RecordTypes[T]> } = {
  source,
  party,
  person,
  place,
  visit,
  agreement,
  outcome,
  project,
  route,
  body,
  claim,
  sector,
};
