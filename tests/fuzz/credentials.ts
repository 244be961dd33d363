/** Certificate files: PEM, PFX and what is in them. @module */

import fc from "fast-check";
import { readElements } from "../../auth/keys/der.ts";
import { DerError } from "../../auth/keys/der.ts";
import { parsePem } from "../../auth/keys/pem.ts";
import { parseCertificate } from "../../auth/keys/x509.ts";
import { readKeyedCertificate } from "../../auth/keys/certificate_file.ts";
import { toDer } from "../../auth/keys/ber.ts";
import { signClientAssertion } from "../../auth/credential/assertion.ts";
import { CredentialError } from "../../auth/mod.ts";
import { assert, assertMatch } from "../assert.ts";
import {
  makeCertificate,
  TestFolder,
  toEncryptedPem,
  toPfx,
  toPkcs1Pem,
} from "../auth/certificates.ts";
import { mutatedBytes, mutatedText } from "./grammar.ts";
import { allow, type FuzzTarget, target } from "./target.ts";

const PASSWORD = "a password";
const CLAIMS = { clientId: "client", audience: "audience", issuedAt: 0 };

/** Makes the targets; certificates take a moment. */
export async function credentialTargets(
  folder: TestFolder,
): Promise<FuzzTarget[]> {
  const certificate = await makeCertificate();
  const { certificatePem, keyPem } = certificate;
  const pems = [
    keyPem + certificatePem,
    certificatePem + toPkcs1Pem(certificate),
    toEncryptedPem(certificate, PASSWORD, "aes256") + certificatePem,
    toEncryptedPem(certificate, PASSWORD, "3des") + certificatePem,
  ];
  const labels = ["-----BEGIN PRIVATE KEY-----\n", "-----END CERTIFICATE-----"];
  const der = new Uint8Array(certificate.certificate.rawData);
  const ber = Uint8Array.fromHex(
    `3080${"3080".repeat(40)}2480${"040101"}0000${"0000".repeat(41)}`,
  );
  const read = async (content: string | Uint8Array) => {
    const path = folder.write("certificate", content);
    const found = await allow(
      [CredentialError],
      () => readKeyedCertificate({ path, password: PASSWORD }),
    );
    if (found === undefined) return;
    assertMatch(found.facts.thumbprintSha1, /^[0-9A-F]{40}$/);
    await allow([CredentialError], () => signClientAssertion(found, CLAIMS));
    assert(found.chain.length > 0 && found.pkcs8.length > 0);
  };
  return [
    target("PEM: blocks", mutatedText(pems, labels), (text) => {
      for (const block of parsePem(text)) assert(block.label !== "");
    }),
    target("PEM: certificate files", mutatedText(pems, labels), read, {
      testCases: 500,
    }),
    target("DER: elements", mutatedBytes([der]), async (bytes) => {
      const elements = await allow([DerError], () => readElements(bytes));
      const total = (elements ?? []).reduce(
        (sum, { encoded }) => sum + encoded.length,
        0,
      );
      assert(elements === undefined || total === bytes.length);
    }),
    target(
      "BER: elements",
      mutatedBytes([der, toPfx(certificate, PASSWORD), ber]),
      async (bytes) => {
        const element = await allow([DerError], () => toDer(bytes));
        if (element === undefined) return;
        assert(element.octets <= bytes.length);
        // What was converted is DER.
        readElements(element.der);
      },
    ),
    target("DER: certificates", mutatedBytes([der]), async (bytes) => {
      await allow([DerError], () => parseCertificate(bytes));
    }),
    target(
      "PEM: certificates and keys with changed bytes",
      fc.tuple(
        mutatedBytes([der]),
        mutatedBytes(parsePem(keyPem).map((block) => block.der ?? der)),
      ),
      async ([changedDer, changedKey]) =>
        await read(
          toPemText("PRIVATE KEY", changedKey) +
            toPemText("CERTIFICATE", changedDer),
        ),
      { testCases: 500 },
    ),
    target(
      "PEM: encrypted keys with changed bytes",
      mutatedBytes(
        parsePem(toEncryptedPem(certificate, PASSWORD, "aes256")).map((block) =>
          block.der ?? der
        ),
      ),
      async (changedKey) =>
        await read(
          toPemText("ENCRYPTED PRIVATE KEY", changedKey) + certificatePem,
        ),
      { testCases: 500 },
    ),
    target(
      "PFX: files",
      mutatedBytes([
        toPfx(certificate, PASSWORD),
        toPfx(certificate, PASSWORD, "3des"),
        toPfx(certificate, null),
      ]),
      read,
      { testCases: 120 },
    ),
  ];
}

function toPemText(label: string, der: Uint8Array): string {
  return `-----BEGIN ${label}-----\n${der.toBase64()}\n-----END ${label}-----\n`;
}
