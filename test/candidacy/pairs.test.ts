import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendarDate.js";
import { assessCandidacy } from "../../src/candidacy/assessCandidacy.js";
import type { HealthFacts } from "../../src/client/health/types.js";
import type { ClientProfile } from "../../src/client/types.js";
import { rules } from "../../src/knowledge/rules.js";
import { strictestProtocol } from "../../src/protocol/strictestProtocol.js";
import { expectNotMilder, healthVariants, rank, TODAY } from "../support/candidacy.js";
import { aClient } from "../support/client.js";

const asOf = calendarDate(TODAY);

const clients: readonly (readonly [string, ClientProfile])[] = [
  ["a healthy man", aClient()],
  ["a healthy woman", aClient({ sex: "female" })],
  [
    "a minor without remaining hair",
    aClient({ birthDate: calendarDate("2009-09-09"), hairLoss: { folliclesRemain: false } }),
  ],
  ["a client whose hair loss and age were not asked about", aClient({ hairLoss: undefined, birthDate: undefined })],
];

describe("every two health facts together, in every variant,", () => {
  test.each(clients)("judge %s no milder than either alone", (_, client) => {
    const having = (...variants: HealthFacts[]) =>
      assessCandidacy({ ...client, health: Object.assign({}, client.health, ...variants) as HealthFacts }, { asOf });
    const none = having();
    const alone = healthVariants.map(([key, variant]) => ({ key, variant, answer: having(variant) }));
    for (const [i, first] of alone.entries()) {
      expectNotMilder(first.answer, none);
      for (let j = i + 1; j < alone.length; j++) {
        const second = alone[j];
        if (second === undefined || second.key === first.key) continue;
        const both = having(first.variant, second.variant);
        expectNotMilder(both, first.answer);
        expectNotMilder(both, second.answer);
      }
    }
  });

  test("say together what each says alone: no finding is lost", () => {
    const having = (...variants: HealthFacts[]) =>
      assessCandidacy(aClient({ sex: "female", health: Object.assign({}, ...variants) as HealthFacts }), { asOf });
    const saidBy = (...variants: HealthFacts[]) =>
      new Set(having(...variants).findings.map(({ because, until }) => `${because} ${until?.latest ?? ""}`));
    const alone = healthVariants.map(([key, variant]) => ({ key, variant, said: saidBy(variant) }));
    for (const [i, first] of alone.entries()) {
      for (const second of alone.slice(i + 1)) {
        if (first.key === second.key) continue;
        const together = saidBy(first.variant, second.variant);
        for (const said of [...first.said, ...second.said])
          if (!together.has(said)) expect.fail(`${first.key} and ${second.key}: ${said} is lost`);
      }
    }
  });

  test("cover every health fact that a rule reads", () => {
    const read = Object.values(rules).flatMap((rule) =>
      rule.facts.filter((fact) => fact.startsWith("health.")).map((fact) => fact.split(".")[1]),
    );
    expect(new Set<string | undefined>(healthVariants.map(([key]) => key))).toEqual(new Set(read));
  });
});

test("every health fact in every variant is judged no milder by the strictest protocol than by the article's", () => {
  for (const [, variant] of healthVariants) {
    const client = aClient({ sex: "female", health: variant });
    const [strict, article] = [
      assessCandidacy(client, { asOf, protocol: strictestProtocol }),
      assessCandidacy(client, { asOf }),
    ];
    expect(rank(strict.atBest)).toBeGreaterThanOrEqual(rank(article.atBest));
    expect(rank(strict.atWorst)).toBeGreaterThanOrEqual(rank(article.atWorst));
  }
});
