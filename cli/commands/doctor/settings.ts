/**
 * Looks at the settings: what was found, where, and whether it is enough.
 *
 * @module
 */

import { readConfiguration } from "../../config/load.ts";
import {
  cloudOfGraph,
  CLOUDS,
  cloudsOfAuthority,
} from "../../config/clouds.ts";
import {
  describeSource,
  type SettingName,
  SETTINGS,
} from "../../config/settings.ts";
import { showPlainly } from "../../config/show.ts";
import {
  type Check,
  type Examination,
  failure,
  type Finding,
  ok,
  skipped,
  warning,
} from "./types.ts";

/** Settings whose value is shown; of the others the source is enough. */
const SHOWN: readonly SettingName[] = [
  "tenant",
  "clientId",
  "objectId",
  "credential",
  "certificate",
  "federatedTokenFile",
  "federatedSource",
  "identityClientId",
  "cloud",
  "authorityHost",
  "graphUrl",
  "cacheFolder",
];

/** Finds the settings and says where each comes from. */
export const SETTINGS_CHECK: Check = {
  id: "settings",
  // Somebody may have to type a secret.
  deadlineMs: 120_000,
  async run(examination) {
    const { context, options } = examination;
    const result = await readConfiguration(context, options);
    examination.settings = result;
    const { configuration } = result;
    if (configuration !== undefined) {
      examination.configuration = configuration;
      if (configuration.credential.kind === "secret") {
        context.redactor.add(configuration.credential.secret.value);
      }
    }
    return [
      describeFound(examination),
      ...result.warnings.map((text) => warning(text, "See docs/configure.md")),
      ...result.problems.map(({ problem, advice }) => failure(problem, advice)),
    ];
  },
};

function describeFound({ settings, configuration }: Examination): Finding {
  const found = (Object.keys(SETTINGS) as SettingName[]).flatMap((name) => {
    const setting = settings?.found[name];
    if (setting === undefined) return [];
    const value = SHOWN.includes(name) ? ` ${showPlainly(name, setting)}` : "";
    return [
      `${SETTINGS[name].label}${value} (${describeSource(setting.source)})`,
    ];
  });
  if (found.length === 0) {
    return skipped("No setting was found in options, environment or files");
  }
  const credential = configuration
    ? `; the credential is a ${configuration.credential.kind}`
    : "";
  return ok(`Found ${found.join(", ")}${credential}`);
}

/** Whether authority and Graph belong together. */
export const CLOUD_CHECK: Check = {
  id: "cloud",
  deadlineMs: 1_000,
  run({ settings }) {
    return Promise.resolve(judgeCloud(settings));
  },
};

function judgeCloud(settings: Examination["settings"]): Finding {
  const { found, endpoints } = settings ?? {};
  const authority = endpoints?.authority ?? found?.authorityHost;
  const graph = endpoints?.graph ?? found?.graphUrl;
  const clouds = authority && cloudsOfAuthority(hostOf(authority.value));
  const graphCloud = graph && cloudOfGraph(hostOf(graph.value));
  if (clouds?.length && graphCloud && !clouds.includes(graphCloud)) {
    return failure(
      `The authority ${authority?.value} is in the cloud ${
        clouds.join(" or ")
      }, Graph at ${graph.value} in ${graphCloud}`,
      "Set one APPGRAPH_CLOUD instead of single hosts",
    );
  }
  if (authority === undefined || graph === undefined || !endpoints) {
    return skipped("The settings do not tell the cloud");
  }
  if (graphCloud && clouds?.length) {
    return ok(
      `${graphCloud} (${
        CLOUDS[graphCloud].description
      }): ${authority.value} and ${graph.value}`,
    );
  }
  const named = endpoints.cloud ? ` beside the cloud ${endpoints.cloud}` : "";
  const unknown = [
    ...clouds?.length ? [] : [authority.value],
    ...graphCloud ? [] : [graph.value],
  ];
  return warning(
    `${[...new Set(unknown)].join(" and ")} is in no known cloud${named}`,
    "Right for a test server; else set APPGRAPH_CLOUD instead of single hosts",
  );
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? "";
}
