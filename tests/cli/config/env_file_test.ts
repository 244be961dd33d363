import { parseEnvFile } from "../../../cli/config/env_file.ts";
import { assertEquals } from "../../assert.ts";

const VALUES: readonly (readonly [string, string])[] = [
  ["AZURE_CLIENT_SECRET=plain", "plain"],
  ["export AZURE_CLIENT_SECRET = spaced ", "spaced"],
  ["AZURE_CLIENT_SECRET='single # $HOME'", "single # $HOME"],
  ['AZURE_CLIENT_SECRET="double # $HOME"', "double # $HOME"],
  ["AZURE_CLIENT_SECRET=not$HOME~8Q", "not$HOME~8Q"],
  ["AZURE_CLIENT_SECRET=value # a comment", "value"],
  ["# AZURE_CLIENT_SECRET=old\r\nAZURE_CLIENT_SECRET=new\r\n", "new"],
];

for (const [text, value] of VALUES) {
  Deno.test(`parseEnvFile() reads ${JSON.stringify(text)} without a warning`, () => {
    const file = parseEnvFile(".env", text);
    assertEquals(file.values.AZURE_CLIENT_SECRET, value);
    assertEquals(file.warnings, []);
  });
}

for (
  const line of [
    "AZURE_CLIENT_SECRET=abc#def",
    "AZURE_CLIENT_SECRET=#abc",
    "  export AZURE_CLIENT_SECRET=  a b#c # d",
    "AZURE_CLIENT_SECRET: abc#def",
  ]
) {
  Deno.test(`parseEnvFile() warns of the "#" in ${JSON.stringify(line)}, not telling the value`, () => {
    const { warnings } = parseEnvFile("my.env", `A=1\n\n${line}\n`);
    assertEquals(warnings, [
      'The value of AZURE_CLIENT_SECRET in "my.env", line 3, ends at its "#": put it in quotes if the "#" belongs to it',
    ]);
  });
}

for (
  const line of [
    "AZURE_CLIENT_SECRET= # to be filled in",
    "AZURE_CLIENT_SECRET='a#b'",
    'AZURE_CLIENT_SECRET="a#b" # c',
    "COLOUR=#ff8800",
    "# AZURE_CLIENT_SECRET=a#b",
  ]
) {
  Deno.test(`parseEnvFile() does not warn of ${JSON.stringify(line)}`, () => {
    assertEquals(parseEnvFile("my.env", line).warnings, []);
  });
}

Deno.test("parseEnvFile() takes empty values for absent", () => {
  assertEquals(
    parseEnvFile(".env", "AZURE_CLIENT_ID=\nAZURE_TENANT_ID=''\n").values,
    {},
  );
});
