/**
 * `bare_app.ts` with the one thing that can be faster: what the program could at best take, if reading
 * settings and cache took no time.
 *
 * @module
 */

import "./seed.ts";
import "./bare_app.ts";

// As the program ends; else it would wait for the key.
Deno.exit(0);
