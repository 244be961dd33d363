/**
 * The least that lists a collection: fetch, parse, write, one page after the other. `list` is measured
 * against it.
 *
 * Arguments: URL of the first page, file that holds an access token.
 *
 * @module
 */

const [first = "", tokenFile = ""] = Deno.args;
const token = await Deno.readTextFile(tokenFile);
const headers = { authorization: `Bearer ${token}` };
const encoder = new TextEncoder();

for (let next: string | undefined = first; next !== undefined;) {
  const response = await fetch(next, { headers });
  const page: { value: unknown[]; "@odata.nextLink"?: string } = await response
    .json();
  let text = "";
  for (const item of page.value) text += `${JSON.stringify(item)}\n`;
  const bytes = encoder.encode(text);
  for (let written = 0; written < bytes.length;) {
    written += await Deno.stdout.write(bytes.subarray(written));
  }
  next = page["@odata.nextLink"];
}
