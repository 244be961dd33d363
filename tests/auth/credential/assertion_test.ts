import { constants, createPublicKey, verify } from "node:crypto";
import { readKeyedCertificate } from "../../../auth/keys/certificate_file.ts";
import { signClientAssertion } from "../../../auth/credential/assertion.ts";
import { CredentialError } from "../../../auth/errors.ts";
import {
  assert,
  assertEquals,
  assertMatch,
  assertRejects,
} from "../../assert.ts";
import {
  makeCertificate,
  makeEcKeys,
  NOW,
  TestFolder,
  thumbprint,
} from "../certificates.ts";

const CLAIMS = {
  clientId: "11111111-2222-3333-4444-555555555555",
  audience: "https://login.example/tenant/oauth2/v2.0/token",
  issuedAt: NOW + 789,
};

function decode(part: string | undefined): Record<string, unknown> {
  const bytes = Uint8Array.fromBase64(part ?? "", { alphabet: "base64url" });
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** Verifies with node:crypto, which shares no code with what signed. */
function verifyAssertion(
  assertion: string,
  certificatePem: string,
  algorithm: "PS256" | "RS256",
): boolean {
  const [header, payload, signature] = assertion.split(".");
  return verify(
    "sha256",
    new TextEncoder().encode(`${header}.${payload}`),
    {
      key: createPublicKey(certificatePem),
      ...(algorithm === "PS256" && {
        padding: constants.RSA_PKCS1_PSS_PADDING,
        saltLength: 32,
      }),
    },
    Uint8Array.fromBase64(signature!, { alphabet: "base64url" }),
  );
}

Deno.test("signClientAssertion() makes a PS256 assertion that names the certificate by SHA-256", async () => {
  await using folder = new TestFolder();
  const made = await makeCertificate();
  const path = folder.write("a.pem", made.keyPem + made.certificatePem);
  const certificate = await readKeyedCertificate({ path });
  const assertion = await signClientAssertion(certificate, CLAIMS);
  const [header, payload, ...rest] = assertion.split(".");
  assertEquals(rest.length, 1);
  assertEquals(decode(header), {
    alg: "PS256",
    typ: "JWT",
    "x5t#S256": await thumbprint(made, "SHA-256"),
  });
  const { jti, ...claims } = decode(payload);
  assertMatch(String(jti), /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  assertEquals(claims, {
    aud: CLAIMS.audience,
    iss: CLAIMS.clientId,
    sub: CLAIMS.clientId,
    nbf: NOW / 1000,
    iat: NOW / 1000,
    exp: NOW / 1000 + 600,
  });
  assert(verifyAssertion(assertion, made.certificatePem, "PS256"));
  const other = decode(
    (await signClientAssertion(certificate, CLAIMS)).split(".")[1],
  );
  assert(other["jti"] !== jti, "each assertion has an id of its own");
});

Deno.test("signClientAssertion() makes an RS256 assertion that names the certificate by SHA-1", async () => {
  await using folder = new TestFolder();
  const made = await makeCertificate();
  const path = folder.write("a.pem", made.keyPem + made.certificatePem);
  const certificate = await readKeyedCertificate({ path });
  const assertion = await signClientAssertion(certificate, CLAIMS, {
    algorithm: "RS256",
  });
  assertEquals(decode(assertion.split(".")[0]), {
    alg: "RS256",
    typ: "JWT",
    x5t: await thumbprint(made, "SHA-1"),
  });
  assert(verifyAssertion(assertion, made.certificatePem, "RS256"));
});

Deno.test("signClientAssertion() sends the chain, the certificate first, in plain base64", async () => {
  await using folder = new TestFolder();
  const root = await makeCertificate({
    name: "CN=root",
    keys: await makeEcKeys(),
  });
  const leaf = await makeCertificate({ name: "CN=leaf", issuer: root });
  const path = folder.write(
    "a.pem",
    root.certificatePem + "\n" + leaf.certificatePem + "\n" + leaf.keyPem,
  );
  const certificate = await readKeyedCertificate({ path });
  const assertion = await signClientAssertion(certificate, CLAIMS, {
    sendChain: true,
  });
  assertEquals(
    decode(assertion.split(".")[0])["x5c"],
    [leaf, root].map((one) =>
      new Uint8Array(one.certificate.rawData).toBase64()
    ),
  );
});

Deno.test("signClientAssertion() says so when the key is damaged inside", async () => {
  await using folder = new TestFolder();
  const made = await makeCertificate();
  const path = folder.write("a.pem", made.keyPem + made.certificatePem);
  const certificate = await readKeyedCertificate({ path });
  const pkcs8 = certificate.pkcs8.slice();
  pkcs8.fill(0xff, 400);
  await assertRejects(
    () => signClientAssertion({ ...certificate, pkcs8 }, CLAIMS),
    CredentialError,
    `Cannot use the certificate "${path}": its private key is damaged`,
  );
});
