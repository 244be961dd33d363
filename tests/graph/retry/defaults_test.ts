import { type Attempt, retry } from "../../../graph/retry/loop.ts";
import { GRAPH_RETRY_RULES } from "../../../graph/retry/rules.ts";
import { assert, assertEquals } from "../../assert.ts";

const SUBJECT = { method: "GET", host: "graph.microsoft.com" };
const NO_WAIT = {
  rules: GRAPH_RETRY_RULES,
  sleep: () => Promise.resolve(),
  random: () => 0,
};

Deno.test("retry() tries five times if nothing else is said, and numbers the tries from 1", async () => {
  const numbers: number[] = [];
  const attempt = (number: number): Promise<Attempt<never, Response>> => {
    numbers.push(number);
    const answer = new Response(null, { status: 503 });
    return Promise.resolve({ kind: "answered", answer });
  };
  const result = await retry(attempt, SUBJECT, NO_WAIT);
  assertEquals(result.kind, "answered");
  assertEquals(numbers, [1, 2, 3, 4, 5]);
});

Deno.test("retry() lets go of the body of an answer that it does not give back", async () => {
  let isCancelled = false;
  const body = new ReadableStream({
    cancel: () => {
      isCancelled = true;
    },
  });
  const answers: Attempt<string, Response>[] = [
    { kind: "answered", answer: new Response(body, { status: 503 }) },
    { kind: "done", value: "there" },
  ];
  const attempt = () => {
    const next = answers.shift();
    assert(next);
    return Promise.resolve(next);
  };
  const result = await retry(attempt, SUBJECT, NO_WAIT);
  assertEquals(result, { kind: "done", value: "there" });
  assert(isCancelled);
});
