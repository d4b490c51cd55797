import type { HealthFacts } from "../../client/health/types.js";
import type { Severity } from "../../knowledge/vocabularies.js";
import type { ProtocolPart } from "../../protocol/types.js";
import { judgePresence, type Presence, presence } from "../patterns.js";
import { type Asked, question, type Ruling, ruling } from "../rulings.js";
import { ask, speak, type Tally } from "../tally.js";
import { worstOf } from "../verdict.js";

/**
 * What a protocol makes of a weak or misdirected immune system.
 * @internal
 */
export interface ImmunityRuling {
  readonly severe: Ruling;
  readonly mild: Ruling;
  readonly immunosuppression: Asked;
  readonly autoimmune: Presence;
  readonly lupus: Presence;
  readonly sarcoidosis: Presence;
  readonly hiv: Presence;
  readonly hivNotControlled: Ruling;
  readonly hivControlled: Asked;
  readonly hepatitis: Presence;
}

/**
 * Prepares the topic for a protocol.
 * @internal
 */
export function prepareImmunity(protocol: ProtocolPart<"candidacy">): ImmunityRuling {
  const suppressed = (severity: Severity): Ruling =>
    ruling(protocol, "immunosuppression", severity, { "health.immunosuppression": { severity } });
  const [severe, mild] = [suppressed("severe"), suppressed("mild")];
  const hivNotControlled = ruling(protocol, "hiv", "not-controlled", {
    "health.hiv.controlled": false,
  });
  return {
    severe,
    mild,
    immunosuppression: question("health.immunosuppression", worstOf(severe.finding.effect, mild.finding.effect), [
      "immunosuppression",
    ]),
    autoimmune: presence(protocol, "health.autoimmuneDisease", "autoimmune-disease"),
    lupus: presence(protocol, "health.lupus", "lupus"),
    sarcoidosis: presence(protocol, "health.sarcoidosis", "sarcoidosis"),
    hiv: {
      ...presence(protocol, "health.hiv", "hiv"),
      whether: question(
        "health.hiv",
        worstOf(protocol.parameters["hiv-effect"].value, hivNotControlled.finding.effect),
        ["hiv"],
      ),
    },
    hivNotControlled,
    hivControlled: question("health.hiv.controlled", hivNotControlled.finding.effect, ["hiv"]),
    hepatitis: presence(protocol, "health.hepatitis", "hepatitis"),
  };
}

/** Without its severity, a suppression on record is as good as not asked. */
function judgeSuppression(tally: Tally, ruling: ImmunityRuling, suppressed: HealthFacts["immunosuppression"]): void {
  if (suppressed === null) return;
  if (suppressed?.severity === undefined) ask(tally, ruling.immunosuppression);
  else speak(tally, suppressed.severity === "severe" ? ruling.severe : ruling.mild);
}

/**
 * The sources restrict severe suppression and ask a doctor about the rest. A virus that is kept in check is no reason to
 * turn anybody away.
 * @internal
 */
export function judgeImmunity(tally: Tally, ruling: ImmunityRuling): void {
  const { health = {} } = tally.client;
  const { immunosuppression, hiv } = health;
  judgeSuppression(tally, ruling, immunosuppression);
  judgePresence(tally, ruling.autoimmune, health.autoimmuneDisease);
  judgePresence(tally, ruling.lupus, health.lupus);
  judgePresence(tally, ruling.sarcoidosis, health.sarcoidosis);
  judgePresence(tally, ruling.hiv, hiv);
  if (hiv !== undefined && hiv !== null) {
    if (hiv.controlled === undefined) ask(tally, ruling.hivControlled);
    else if (!hiv.controlled) speak(tally, ruling.hivNotControlled);
  }
  judgePresence(tally, ruling.hepatitis, health.hepatitis);
}
