/** What every server of the emulator does with a request: note it, meet the faults, answer. @module */

import type { FaultPlan } from "./fault_plan.ts";
import type { Handler, Reply, Request, RequestHead } from "./http_server.ts";
import type { RequestLog, Service } from "./request_log.ts";

/** Answers requests for one service. */
export type ServiceHandler = (request: Request) => Reply | Promise<Reply>;

/** Chooses who answers a request. */
export type Choose = (
  head: RequestHead,
) => readonly [service: Service, handler: ServiceHandler];

/** Makes a handler for a server; `stopping` ends the delays of faults. */
export function dispatcher(
  context: { requests: RequestLog; faults: FaultPlan; stopping: AbortSignal },
  choose: Choose,
): Handler {
  return async (head, readBody) => {
    const [service, handler] = choose(head);
    const note = context.requests.add(service, head);
    const fault = context.faults.take(service, head);
    if (fault?.delayMs !== undefined) {
      await wait(fault.delayMs, context.stopping);
    }
    if (fault?.drop) return "close";
    const request = await readBody();
    note.body(request.body);
    const scripted = typeof fault?.reply === "function"
      ? fault.reply(head)
      : fault?.reply;
    const answer = scripted ?? await handler(request);
    const reply = fault?.edit ? await fault.edit(answer, head) : answer;
    note.status(reply.status);
    return reply;
  };
}

function wait(milliseconds: number, stopping: AbortSignal): Promise<void> {
  if (stopping.aborted) return Promise.resolve();
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  const stop = () => resolve();
  stopping.addEventListener("abort", stop, { once: true });
  return promise.finally(() => {
    clearTimeout(timer);
    stopping.removeEventListener("abort", stop);
  });
}
