/** The system that the program takes itself to be on: another than that of the tests under Wine. */
export const PROGRAM_OS: typeof Deno.build.os =
  Deno.env.get("APPGRAPH_TEST_OS") === "windows" ? "windows" : Deno.build.os;
