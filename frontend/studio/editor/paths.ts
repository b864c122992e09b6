/** Ways to a part of a content, `content/questions/<id>/label`, as the server names its problems (activities/editing.py). */
import { isThing, type Value } from "./schema";

export const ROOT = "content";

/** What a thing in a list is called in a path: its id, else its place. */
export const stepOf = (thing: Value, at: number): string => (isThing(thing) && typeof thing.id === "string" && thing.id ? thing.id : String(at));

/** The part at a path; undefined where there is none (any more). */
export function partAt(content: Value, path: string): Value | undefined {
  return path.split("/").slice(1).reduce<Value | undefined>((node, step) => {
    if (Array.isArray(node)) return node.find((thing, at) => stepOf(thing, at) === step);
    return isThing(node) ? node[step] : undefined;
  }, content);
}

/** The content with another part at a path; without it where the part is undefined. A thing that is not in its list comes last. */
export function withPart(content: Value, path: string, part: Value | undefined): Value {
  return changed(content, path.split("/").slice(1), part) ?? content;
}

function changed(node: Value | undefined, steps: readonly string[], part: Value | undefined): Value | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return part;
  if (Array.isArray(node)) {
    const at = node.findIndex((thing, index) => stepOf(thing, index) === step);
    const next = changed(node[at], rest, part);
    if (next === undefined) return node.filter((_, index) => index !== at);
    return at < 0 ? [...node, next] : node.map((thing, index) => (index === at ? next : thing));
  }
  if (!isThing(node)) return node;
  const next = changed(node[step], rest, part);
  if (next !== undefined) return { ...node, [step]: next };
  return Object.fromEntries(Object.entries(node).filter(([name]) => name !== step));
}

export const within = (path: string, whole: string): boolean => path === whole || path.startsWith(`${whole}/`);
