/**
 * What a query that parses cannot mean: found in its tree, before anything is sent.
 *
 * @module
 */

import { QueryFault } from "./fault.ts";
import { FUNCTIONS } from "./functions.ts";
import { nearest } from "../../command_line/nearest.ts";
import type { QueryNode } from "./node.ts";

type Names = ReadonlySet<string>;

/**
 * Checks the tree of a query.
 *
 * @throws {QueryFault} for a function or variable that does not exist, a wrong number of arguments, and
 * what is always null or loses a value.
 */
export function checkTree(tree: QueryNode): void {
  checkNode(tree, new Set());
}

function checkNode(node: QueryNode, variables: Names): void {
  switch (node.type) {
    case "Literal":
      return;
    case "Function": {
      checkCall(node.name, node.children.length);
      for (const child of node.children) {
        // Only as an argument is it a value.
        const isReference = child.type === "ExpressionReference";
        checkNode(isReference ? child.child : child, variables);
      }
      return;
    }
    case "ExpressionReference":
      throw new QueryFault(
        '"&" only stands before an argument, as in sort_by(value, &name); "and" is "&&"',
      );
    case "Variable":
      if (variables.has(node.name)) return;
      throw new QueryFault(`there is no variable "$${node.name}"`);
    case "LetExpression": {
      for (const { reference } of node.bindings) {
        checkNode(reference, variables);
      }
      const names = node.bindings.map(({ variable }) => variable);
      checkOnce(names, "variable");
      return checkNode(node.expression, new Set([...variables, ...names]));
    }
    case "MultiSelectHash":
      checkOnce(node.children.map(({ name }) => name), "key");
      break;
    case "MultiSelectList":
      if (node.children.length > 0) break;
      throw new QueryFault('"[ ]" selects nothing: write "[]" to flatten');
    case "Pipe":
      if (!isBoolean(node.left) || !beginsWithField(node.right)) break;
      throw new QueryFault(
        'what stands behind "|" gets true or false, which has no fields: "or" is "||"',
      );
  }
  for (const child of childrenOf(node)) checkNode(child, variables);
}

function checkCall(name: string, count: number): void {
  const called = FUNCTIONS.get(name);
  if (called === undefined) {
    const near = nearest(name, [...FUNCTIONS.keys()]);
    throw new QueryFault(
      `there is no function "${name}"${
        near ? `; did you mean ${near}()?` : ""
      }`,
    );
  }
  const fault = called.arityFault(name, count);
  if (fault !== undefined) throw new QueryFault(fault);
}

function checkOnce(names: readonly string[], thing: string): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return;
  throw new QueryFault(`the ${thing} "${twice}" is given twice`);
}

/** All nodes below a node. */
function childrenOf(node: QueryNode): QueryNode[] {
  return Object.values(node).flat().flatMap((member: unknown) => {
    if (!isNode(member)) return [];
    return member.type === "KeyValuePair" ? [member.value] : [member];
  });
}

function isNode(
  member: unknown,
): member is QueryNode | { readonly type: "KeyValuePair"; value: QueryNode } {
  return typeof member === "object" && member !== null && "type" in member;
}

function isBoolean(node: QueryNode): boolean {
  switch (node.type) {
    case "Comparator":
    case "NotExpression":
      return true;
    case "AndExpression":
    case "OrExpression":
      return isBoolean(node.left) && isBoolean(node.right);
    default:
      return false;
  }
}

function beginsWithField(node: QueryNode): boolean {
  switch (node.type) {
    case "Field":
      return true;
    case "Subexpression":
    case "IndexExpression":
    case "Projection":
    case "ValueProjection":
    case "FilterProjection":
    case "Comparator":
    case "Arithmetic":
    case "AndExpression":
    case "OrExpression":
    case "Pipe":
      return beginsWithField(node.left);
    case "Flatten":
    case "NotExpression":
      return beginsWithField(node.child);
    case "Function":
      return node.children.some(beginsWithField);
    default:
      return false;
  }
}
