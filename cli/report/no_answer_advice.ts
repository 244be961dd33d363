/**
 * What is said where there was no answer: which of the two, host or proxy, is to blame, and what to do.
 *
 * @module
 */

import type { NoAnswerError, NoAnswerReason } from "../../graph/mod.ts";
import { findProxy } from "../config/proxy.ts";
import type { Environment } from "../system/variables.ts";

/**
 * Where there is a proxy, names are resolved and connections opened by it: what cannot be resolved or
 * opened from here is the proxy itself.
 */
export function describeNoAnswer(
  { reason, host, tries, message }: NoAnswerError,
  env: Environment = {},
): { readonly message: string; readonly advice: string } {
  const { proxy } = findProxy(`https://${host}/`, env);
  if (proxy === undefined) return { message, advice: noAnswerAdvice(reason) };
  const { variable } = proxy;
  const about = (problem: string) =>
    `No answer from "${host}"${
      tries === 1 ? "" : ` after ${tries} tries`
    }: ${problem}`;
  const name = `the proxy "${proxy.host}"`;
  const advice =
    `Check ${variable}, and that the proxy is up; a host that needs no proxy goes into NO_PROXY`;
  switch (reason) {
    case "dns":
      return {
        message: about(`the name of ${name} cannot be resolved`),
        advice,
      };
    case "connect":
      return {
        message: about(`the connection to ${name} cannot be opened`),
        advice,
      };
    case "proxy":
      return {
        message: about(`${name} gives no connection to it`),
        advice:
          `Ask who runs the proxy to let it reach that host, or check ${variable}`,
      };
    case "proxy-authentication":
      return {
        message: about(`${name} asks for a name and a password (407)`),
        advice:
          `Give ${variable} the name and the password, in front of its host: NAME:PASSWORD@${proxy.host}`,
      };
    case "reset":
      return {
        message: about(`the connection through ${name} was closed`),
        advice: `Try again later; if it lasts, check ${variable}`,
      };
    case "timeout":
      return {
        message: about(`it, or ${name}, stayed silent for too long`),
        advice:
          `Try again later, or raise --timeout; if it lasts, check ${variable}`,
      };
    default:
      return { message, advice: noAnswerAdvice(reason) };
  }
}

/** What to do where there was no answer. */
export function noAnswerAdvice(reason: NoAnswerReason): string {
  switch (reason) {
    case "dns":
      return "Check the name and this machine's name resolution";
    case "unknown-authority":
    case "certificate":
      return "If a proxy or an authority of your own signs the certificate, name its CA file in DENO_CERT; appgraph doctor looks at the certificate";
    case "certificate-expired":
    case "certificate-not-yet-valid":
      return "Check this machine's clock; if it is right, whoever runs that host, or a proxy that signs in its name, has to renew the certificate";
    case "certificate-for-other-name":
      return "Check the name of the host; if it is right, something else answers in its place: a proxy, a portal, or name resolution that leads astray";
    case "tls":
      return "Check the address and its port: what answers there may speak no TLS, or none that is modern enough";
    case "proxy":
      return "Check HTTPS_PROXY and NO_PROXY";
    case "proxy-authentication":
      return "Give HTTPS_PROXY the name and the password, in front of its host: NAME:PASSWORD@HOST:PORT";
    case "connect":
      return "Check the network, and whether a proxy has to be set in HTTPS_PROXY";
    case "timeout":
      return "Try again later, or raise --timeout";
    case "reset":
    case "other":
      return "Try again later; if it lasts, appgraph doctor finds out where the way ends";
  }
}
