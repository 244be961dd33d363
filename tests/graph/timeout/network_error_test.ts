import {
  NoAnswerError,
  type NoAnswerReason,
  PermissionError,
  TimeBudgetError,
} from "../../../graph/errors.ts";
import { toNetworkError } from "../../../graph/timeout/network_error.ts";
import {
  assertEquals,
  assertInstanceOf,
  assertStrictEquals,
} from "../../assert.ts";

const URL_ASKED = "https://files.example:8443/proxy/tls?sig=secret";

// Texts of different versions of the runtime, as they come from fetch and from reading a body.
const TEXTS: readonly (readonly [string, NoAnswerReason])[] = [
  [
    "client error (Connect): dns error: failed to lookup address information: Name or service not known",
    "dns",
  ],
  [
    "client error (Connect): tcp connect error: Connection refused (os error 111)",
    "connect",
  ],
  [
    "client error (Connect): tcp connect error: Network is unreachable (os error 101)",
    "connect",
  ],
  [
    "client error (Connect): invalid peer certificate: UnknownIssuer",
    "unknown-authority",
  ],
  [
    "client error (Connect): invalid peer certificate: certificate expired: verification time 1795656460 (UNIX), but certificate is not valid after 1580515200 (215141260 seconds ago)",
    "certificate-expired",
  ],
  [
    "client error (Connect): invalid peer certificate: certificate not valid yet: verification time 1580515200 (UNIX), but certificate is not valid before 1795656460",
    "certificate-not-yet-valid",
  ],
  [
    'client error (Connect): invalid peer certificate: certificate not valid for name "localhost"; certificate is only valid for DnsName("other.example")',
    "certificate-for-other-name",
  ],
  [
    "client error (Connect): invalid peer certificate: BadSignature",
    "unknown-authority",
  ],
  [
    "client error (Connect): invalid peer certificate: BadEncoding",
    "certificate",
  ],
  ["client error (Connect): Proxy server unreachable", "connect"],
  ["client error (Connect): Invalid response version", "proxy"],
  ["client error (Connect): tls handshake eof", "reset"],
  [
    "client error (Connect): peer closed connection without sending TLS close_notify: https://docs.rs/rustls/latest/rustls/manual/_03_howto/index.html#unexpected-eof",
    "reset",
  ],
  [
    "client error (Connect): received corrupt message of type InvalidContentType",
    "tls",
  ],
  ["client error (Connect): received fatal alert: ProtocolVersion", "tls"],
  ["client error (Connect): unsuccessful tunnel", "proxy"],
  ["client error (Connect): unexpected eof while tunneling", "proxy"],
  [
    "client error (Connect): proxy authentication required",
    "proxy-authentication",
  ],
  [
    "client error (SendRequest): connection closed before message completed",
    "reset",
  ],
  [
    "client error (SendRequest): connection error: Connection reset by peer (os error 104)",
    "reset",
  ],
  ["error reading a body from connection", "reset"],
  ["unexpected end of file", "reset"],
  ["operation timed out", "timeout"],
  ["something new", "other"],
];

for (const [text, reason] of TEXTS) {
  Deno.test(`toNetworkError() takes "${text}" for ${reason}`, () => {
    const message = `error sending request for url (${URL_ASKED}): ${text}`;
    for (
      const error of [
        new TypeError(message),
        new TypeError("fetch failed", { cause: new Error(message) }),
      ]
    ) {
      const typed = toNetworkError(error, URL_ASKED);
      assertInstanceOf(typed, NoAnswerError);
      assertEquals([typed.reason, typed.host], [reason, "files.example:8443"]);
      assertEquals(
        /secret|proxy\/tls/.test(typed.message + String(typed.cause)),
        false,
      );
    }
  });
}

Deno.test("toNetworkError() knows the runtime's own classes", () => {
  const error = toNetworkError(
    new Deno.errors.ConnectionReset("Connection reset"),
    URL_ASKED,
  );
  assertInstanceOf(error, NoAnswerError);
  assertEquals(error.reason, "reset");
});

Deno.test("toNetworkError() tells a refused permission from the network", () => {
  const refusal = new Deno.errors.NotCapable(
    'Requires net access to "files.example:8443"',
  );
  const error = toNetworkError(refusal, URL_ASKED);
  assertInstanceOf(error, PermissionError);
  assertEquals([error.code, error.host, error.message], [
    "permission-refused",
    "files.example:8443",
    'Cannot ask "files.example:8443": this program has no permission to reach that host',
  ]);
});

Deno.test("toNetworkError() leaves everything else as it is", () => {
  for (
    const error of [
      new RangeError("x"),
      new TimeBudgetError("x"),
      "text",
      undefined,
    ]
  ) {
    assertStrictEquals(toNetworkError(error, URL_ASKED), error);
  }
});
