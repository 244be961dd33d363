/**
 * The least that does the main job: read a token from a file, fetch, print. The start of the program is
 * measured against it.
 *
 * Arguments: URL, file that holds an access token.
 *
 * @module
 */

const [url = "", tokenFile = ""] = Deno.args;
const token = await Deno.readTextFile(tokenFile);
const response = await fetch(url, {
  headers: { authorization: `Bearer ${token}`, accept: "application/json" },
});
const text = JSON.stringify(await response.json(), undefined, 2);
await Deno.stdout.write(new TextEncoder().encode(`${text}\n`));
