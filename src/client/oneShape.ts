import { facts } from "../knowledge/facts.js";
import type { ClientProfile } from "./types.js";

/** Every key of a section, not asked. */
const notAsked = (section: string): Readonly<Record<string, undefined>> =>
  Object.fromEntries(
    Object.keys(facts).flatMap((path) => {
      const [above, key] = path.split(".");
      return above === section && key !== undefined ? [[key, undefined]] : [];
    }),
  );

const HEALTH = /* @__PURE__ */ notAsked("health");
const HAIR_LOSS = /* @__PURE__ */ notAsked("hairLoss");
const HEALTH_KEYS = /* @__PURE__ */ (() => Object.keys(HEALTH).length)();
const CLIENT: { readonly [K in keyof ClientProfile]-?: undefined } = {
  birthDate: undefined,
  sex: undefined,
  hairLoss: undefined,
  desiredLook: undefined,
  hair: undefined,
  skin: undefined,
  health: undefined,
  lifestyle: undefined,
  planned: undefined,
  expectations: undefined,
  patchTests: undefined,
  clearances: undefined,
  consentSignedOn: undefined,
  photographedOn: undefined,
  answeredOn: undefined,
  reconfirmed: undefined,
  notKnown: undefined,
};

/** Whether every health question has an answer; counted with nothing made, as this is asked of every client. */
function isAskedWhole(health: object): boolean {
  let keys = 0;
  for (const _ in health) keys++;
  return keys >= HEALTH_KEYS;
}

/**
 * The same profile, every key there. A form that is being filled in leaves out what was not asked, so that hardly two
 * clients have the same keys, and a program that meets a new shape each time reads each fact ten times as slowly.
 * Whoever was asked everything about their health has the shape of all others who were, and is handed back.
 * @param client - not changed
 * @internal
 */
export function oneShape(client: ClientProfile): ClientProfile {
  const { health, hairLoss } = client;
  if (health === undefined || isAskedWhole(health)) return client;
  return Object.assign({ ...CLIENT }, client, {
    health: Object.assign({ ...HEALTH }, health),
    hairLoss: hairLoss === undefined ? undefined : Object.assign({ ...HAIR_LOSS }, hairLoss),
  });
}
