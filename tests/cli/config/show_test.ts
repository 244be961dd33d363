import { type SettingName, SETTINGS } from "../../../cli/config/settings.ts";
import { hasForm, showSetting } from "../../../cli/config/show.ts";
import { assert, assertEquals } from "../../assert.ts";

const GUID = "11111111-2222-3333-4444-555555555555";
const IDENTITY =
  "/subscriptions/s/resourceGroups/g/providers/Microsoft.ManagedIdentity/userAssignedIdentities/i";
const FILES = [
  "cert.pem",
  "./cert",
  "/run/secrets/app key.pem",
  "C:\\keys\\a.pfx",
  "~/a.pem",
  "PROGRA~1\\x.pem",
  "/nix/store/4d5ce5b3ec793ddb0c1f-app/key",
];

const RIGHT: Readonly<Partial<Record<SettingName, readonly string[]>>> = {
  tenant: [
    GUID,
    "contoso.onmicrosoft.com",
    "common",
    `https://login.microsoftonline.com/${GUID}`,
  ],
  clientId: [GUID],
  objectId: [GUID],
  secretFile: [...FILES, "-"],
  certificate: FILES,
  certificateChain: ["true", "maybe"],
  certificateAlgorithm: ["PS256"],
  federatedTokenFile: FILES,
  credential: ["managed-identity", "sercet"],
  identityResourceId: [IDENTITY, "/subscriptions/1/vm"],
  identityObjectId: [GUID],
  cloud: ["usgov-dod", "mars"],
  authorityHost: [
    "login.microsoftonline.us",
    "https://localhost:8080/",
    "http://10.0.0.1",
  ],
  graphUrl: ["https://graph.microsoft.com/v1.0"],
  cacheFolder: [...FILES, "cache"],
};

const SECRETS = [
  "aB38Q~KfD.s9_xLw2ZpQv7mNt4RyHu1JcEo6Gid",
  "abc~THE.SECRET",
  "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----",
  `MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC${
    "+24Zi7zWYRyvO".repeat(4)
  }`,
  "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl",
  "pässwörd€ of the PFX",
  "http://me:pr0xy-Passw0rd@proxy.example:8080",
  "https://login.microsoftonline.com/?client_secret=abcdefgh",
  "two\nlines",
];

Deno.test("showSetting() shows what has the form of the setting", () => {
  for (const [name, values] of Object.entries(RIGHT)) {
    for (const value of values) {
      const shown = showSetting(name as SettingName, {
        value,
        source: { kind: "default" },
      });
      assertEquals(shown, `"${value}"`, name);
    }
  }
});

Deno.test("showSetting() describes what cannot be a value of the setting", () => {
  for (const name of Object.keys(SETTINGS) as SettingName[]) {
    for (const value of SECRETS) {
      const shown = showSetting(name, { value, source: { kind: "default" } });
      assertEquals(hasForm(name, value), false, `${name}: ${value}`);
      assert(/^\((?:a|an) [\w ]+\)$/.test(shown), shown);
    }
  }
});

Deno.test("messages get the values of settings through showSetting() alone", async () => {
  const raw: string[] = [];
  for (const folder of ["cli/config", "cli/commands/doctor"]) {
    for (const { name } of Deno.readDirSync(folder)) {
      if (!name.endsWith(".ts") || name === "show.ts") continue;
      const text = await Deno.readTextFile(`${folder}/${name}`);
      for (
        const [expression] of text.matchAll(/\$\{\s*[\w?.]+\??\.value\s*\}/g)
      ) {
        raw.push(`${name}: ${expression.replaceAll(/\s/g, "")}`);
      }
    }
  }
  // These are origins and clouds that have been checked.
  const CHECKED =
    /^(?:endpoints|settings)\.ts: \$\{(?:authority|graph|cloud|setting)\??\.value\}$/;
  assertEquals(raw.filter((each) => !CHECKED.test(each)), []);
});
