/**
 * Evaluates a parsed query. The package's own interpreter is not used: it sorts numbers as text
 * (`[10, 9]`), finds no `max_by()` of strings, orders no strings, reads inherited properties, and takes a
 * number that is kept digit for digit for an object.
 *
 * @module
 */

import { QueryFault } from "./fault.ts";
import { FUNCTIONS } from "./functions.ts";
import type { QueryNode, SliceNode } from "./node.ts";
import {
  checkKind,
  checkRange,
  compare,
  Expression,
  isEqual,
  isFalse,
  isObject,
  toNumber,
} from "./values.ts";

interface Scope {
  readonly root: unknown;
  readonly variables: ReadonlyMap<string, unknown>;
}

/**
 * Applies a query to data.
 *
 * @param tree What `parseQuery()` returned.
 * @param data Parsed JSON; numbers may be kept by `JSON.rawJSON`.
 * @returns What it selects, `null` for nothing.
 * @throws {QueryFault} if the data do not fit.
 */
export function evaluate(tree: QueryNode, data: unknown): unknown {
  return visit(tree, data, { root: data, variables: new Map() }) ?? null;
}

function visit(node: QueryNode, value: unknown, scope: Scope): unknown {
  switch (node.type) {
    case "Identity":
    case "Current":
      return value;
    case "Root":
      return scope.root;
    case "Literal":
      return node.value;
    case "Field":
      return isObject(value) && Object.hasOwn(value, node.name)
        ? value[node.name] ?? null
        : null;
    case "Index":
      return Array.isArray(value) ? value.at(node.value) ?? null : null;
    case "Slice":
      return slice(node, value);
    case "Subexpression": {
      const left = visit(node.left, value, scope) ?? null;
      return left === null ? null : visit(node.right, left, scope);
    }
    case "IndexExpression":
    case "Pipe":
      return visit(node.right, visit(node.left, value, scope), scope);
    case "Flatten": {
      const list = visit(node.child, value, scope);
      return Array.isArray(list) ? list.flat() : null;
    }
    case "Projection": {
      const list = visit(node.left, value, scope);
      // A slice of a string is one too, and what follows applies to it as a whole.
      return typeof list === "string" && isSlice(node.left)
        ? visit(node.right, list, scope)
        : project(list, node.right, scope);
    }
    case "ValueProjection": {
      const members = visit(node.left, value, scope);
      return isObject(members)
        ? project(Object.values(members), node.right, scope)
        : null;
    }
    case "FilterProjection": {
      const list = visit(node.left, value, scope);
      return Array.isArray(list)
        ? project(
          list.filter((item) => !isFalse(visit(node.condition, item, scope))),
          node.right,
          scope,
        )
        : null;
    }
    case "Comparator": {
      const left = visit(node.left, value, scope);
      const right = visit(node.right, value, scope);
      if (node.left.type === "Literal") checkKind(left, right);
      if (node.right.type === "Literal") checkKind(right, left);
      return compareBy(node.name, left, right);
    }
    case "AndExpression":
    case "OrExpression": {
      const left = visit(node.left, value, scope);
      return isFalse(left) === (node.type === "AndExpression")
        ? left
        : visit(node.right, value, scope);
    }
    case "NotExpression":
      return isFalse(visit(node.child, value, scope));
    case "Ternary":
      return visit(
        isFalse(visit(node.condition, value, scope))
          ? node.falseExpr
          : node.trueExpr,
        value,
        scope,
      );
    case "Arithmetic":
      return calculate(
        node.operator,
        toNumber(visit(node.left, value, scope)),
        toNumber(visit(node.right, value, scope)),
      );
    case "Unary": {
      const number = toNumber(visit(node.operand, value, scope));
      return node.operator === "Minus" ? -number : number;
    }
    case "MultiSelectList":
      return node.children.map((child) => visit(child, value, scope) ?? null);
    case "MultiSelectHash":
      return Object.fromEntries(
        node.children.map((pair) => [
          pair.name,
          visit(pair.value, value, scope) ?? null,
        ]),
      );
    case "LetExpression": {
      const bound = node.bindings.map(({ variable, reference }) =>
        [variable, visit(reference, value, scope)] as const
      );
      const variables = new Map([...scope.variables, ...bound]);
      return visit(node.expression, value, { ...scope, variables });
    }
    case "Variable":
      return scope.variables.get(node.name);
    case "Function": {
      const args = node.children.map((child) =>
        child.type === "ExpressionReference"
          ? new Expression((item) => visit(child.child, item, scope) ?? null)
          : visit(child, value, scope) ?? null
      );
      // Parsing has seen that it exists.
      return FUNCTIONS.get(node.name)?.call(node.name, args);
    }
    default:
      throw new QueryFault(`it cannot hold a part of the kind ${node.type}`);
  }
}

function project(
  list: unknown,
  right: QueryNode,
  scope: Scope,
): unknown[] | null {
  if (!Array.isArray(list)) return null;
  const results: unknown[] = [];
  for (const item of list) {
    const result = visit(right, item, scope) ?? null;
    if (result !== null) results.push(result);
  }
  return results;
}

function isSlice(node: QueryNode): boolean {
  return node.type === "IndexExpression" && node.right.type === "Slice";
}

function compareBy(
  name: "EQ" | "NE" | "LT" | "LTE" | "GT" | "GTE",
  left: unknown,
  right: unknown,
): boolean | null {
  if (name === "EQ") return isEqual(left, right);
  if (name === "NE") return !isEqual(left, right);
  const order = compare(left, right);
  if (order === null) return null;
  switch (name) {
    case "LT":
      return order < 0;
    case "LTE":
      return order <= 0;
    case "GT":
      return order > 0;
    case "GTE":
      return order >= 0;
  }
}

function calculate(operator: string, left: number, right: number): number {
  switch (operator) {
    case "Plus":
      return checkRange(left + right);
    case "Minus":
      return checkRange(left - right);
    case "Multiply":
    case "Star":
      return checkRange(left * right);
    default:
      if (right === 0) throw new QueryFault("it divides by zero");
      if (operator === "Divide") return checkRange(left / right);
      return operator === "Div"
        ? checkRange(Math.floor(left / right))
        : checkRange(left % right);
  }
}

// Python's rules, which JMESPath has for slices.
function slice(
  { start, stop, step: given }: SliceNode,
  value: unknown,
): unknown {
  if (typeof value !== "string" && !Array.isArray(value)) return null;
  const step = given ?? 1;
  if (step === 0) throw new QueryFault("the step of a slice cannot be 0");
  const items: readonly unknown[] = typeof value === "string"
    ? [...value]
    : value;
  const [low, high] = step > 0 ? [0, items.length] : [-1, items.length - 1];
  const place = (index: number | null, otherwise: number) =>
    index === null
      ? otherwise
      : Math.min(Math.max(index < 0 ? index + items.length : index, low), high);
  const first = place(start, step > 0 ? low : high);
  const end = place(stop, step > 0 ? high : low);
  const chosen: unknown[] = [];
  for (
    let index = first;
    step > 0 ? index < end : index > end;
    index += step
  ) chosen.push(items[index]);
  return typeof value === "string" ? chosen.join("") : chosen;
}
