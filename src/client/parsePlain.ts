import type { Issue } from "./types.js";

/** Deeper than any profile; what lies below is unknown to the schema anyway. */
const DEEPEST = 8;

type Path = readonly (string | number)[];

/** Whether an object is one that JSON could have made: no class, and nothing inherited but what every object has. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null) return true;
  if (typeof prototype !== "object") return false;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "hasOwnProperty");
}

const noSuchKey = (path: Path, key: string): Issue => ({
  code: "unknown-key",
  path: [...path, key],
  message: "No such key here.",
});

const notAnObject = (path: Path): Issue => ({
  code: "wrong-type",
  path,
  message: "Expected a plain object.",
  params: { expected: "object" },
});

function strayKeys(value: object, path: Path): Issue[] {
  return Reflect.ownKeys(value).flatMap((key) =>
    typeof key === "symbol" || key === "__proto__" ? [noSuchKey(path, String(key))] : [],
  );
}

function visit(value: unknown, path: Path): Issue[] {
  if (typeof value !== "object" || value === null || path.length > DEEPEST) return [];
  if (Array.isArray(value)) {
    const strays = Object.keys(value).filter((key) => !/^\d+$/.test(key));
    return [
      ...strays.map((key) => noSuchKey(path, key)),
      ...value.flatMap((item, index) => visit(item, [...path, index])),
    ];
  }
  if (!isPlain(value)) return [notAnObject(path)];
  return [...strayKeys(value, path), ...Object.entries(value).flatMap(([key, below]) => visit(below, [...path, key]))];
}

/**
 * What a schema would not see: classes that look like empty objects, inherited keys, `__proto__`, symbols and keys beside the items of a list.
 * @internal
 */
export const notPlain = (input: unknown): Issue[] => visit(input, []);
