/**
 * The settings that say where: tenant, authority, cloud, Graph.
 *
 * @module
 */

import { type Checked, checkOrigin, checkTenant } from "./validate.ts";
import {
  CLOUD_NAMES,
  type CloudName,
  cloudOfGraph,
  CLOUDS,
  cloudsOfAuthority,
  isCloudName,
} from "./clouds.ts";
import type { SettingProblem } from "../errors.ts";
import { showSetting } from "./show.ts";
import {
  describeSource,
  describeSources,
  type Setting,
  type SettingName,
  SETTINGS,
} from "./settings.ts";

/** The found settings that concern endpoints, unchecked. */
export interface EndpointSettings {
  readonly tenant: Setting | undefined;
  readonly cloud: Setting | undefined;
  readonly authorityHost: Setting | undefined;
  readonly graphUrl: Setting | undefined;
}

/** Where tokens come from and where Graph is. Origins have no final slash. */
export interface Endpoints {
  readonly tenant: Setting | undefined;
  readonly authority: Setting;
  readonly graph: Setting;
  /** The cloud that the two belong to; none for hosts of no cloud. */
  readonly cloud: CloudName | undefined;
}

/** A value that is wrong, as a problem that says where it came from. */
export function wrongSetting(
  name: SettingName,
  setting: Setting,
  wrong: string,
): SettingProblem {
  return {
    problem: `The ${SETTINGS[name].label} ${
      showSetting(name, setting)
    } ${wrong}`,
    advice: `Correct ${describeSource(setting.source)}`,
  };
}

/** Checks the endpoint settings and derives the ones that were not given. */
export function resolveEndpoints(
  given: EndpointSettings,
  problems: SettingProblem[],
): Endpoints | undefined {
  const before = problems.length;
  const check = <Value>(
    name: SettingName,
    setting: Setting | undefined,
    read: (text: string) => Checked<Value>,
  ): Setting<Value> | undefined => {
    if (setting === undefined) return undefined;
    const result = read(setting.value);
    if ("value" in result) return { ...setting, value: result.value };
    problems.push(wrongSetting(name, setting, result.wrong));
    return undefined;
  };

  // The tenant may come as `https://login.microsoftonline.com/<tenant>`, and so may the authority.
  const tenantUrl = given.tenant?.value.includes("://")
    ? check("tenant", given.tenant, checkOrigin)
    : undefined;
  const authorityUrl = check("authorityHost", given.authorityHost, checkOrigin);
  const authority = originOf(authorityUrl) ?? originOf(tenantUrl);
  const tenant = check(
    "tenant",
    tenantUrl === undefined
      ? given.tenant ?? pathOf(authorityUrl)
      : pathOf(tenantUrl) ?? { ...tenantUrl, value: "" },
    checkTenant,
  );
  if (
    tenantUrl && authorityUrl &&
    tenantUrl.value.origin !== authorityUrl.value.origin
  ) {
    problems.push({
      problem:
        `The tenant names the authority ${tenantUrl.value.origin}, the authority host is ${authorityUrl.value.origin}`,
      advice: `Correct ${describeSource(tenantUrl.source)} or ${
        describeSource(authorityUrl.source)
      }`,
    });
  }
  const graphUrl = check("graphUrl", given.graphUrl, checkOrigin);
  if (graphUrl !== undefined && graphUrl.value.path !== "") {
    problems.push(
      wrongSetting(
        "graphUrl",
        { ...graphUrl, value: given.graphUrl?.value ?? "" },
        "has a path: give the origin alone, the version is chosen by each request",
      ),
    );
  }
  const graph = originOf(graphUrl);
  const cloud = check("cloud", given.cloud, checkCloud);
  if (problems.length > before) return undefined;
  return combine({ tenant, authority, graph, cloud }, problems);
}

function combine(
  { tenant, authority, graph, cloud }: {
    readonly tenant: Setting | undefined;
    readonly authority: Setting | undefined;
    readonly graph: Setting | undefined;
    readonly cloud: Setting<CloudName> | undefined;
  },
  problems: SettingProblem[],
): Endpoints | undefined {
  const authorityClouds = authority && cloudsOfAuthority(hostOf(authority));
  const graphCloud = graph && cloudOfGraph(hostOf(graph));
  const name = cloud?.value ?? graphCloud ?? authorityClouds?.[0] ??
    (authority === undefined && graph === undefined ? "global" : undefined);

  if (authority && graph && authorityClouds?.length && graphCloud) {
    if (!authorityClouds.includes(graphCloud)) {
      problems.push({
        problem: `The authority ${authority.value} belongs to the cloud ${
          authorityClouds[0]
        }, Graph at ${graph.value} to ${graphCloud}`,
        advice: `Correct ${describeSource(authority.source)} or ${
          describeSource(graph.source)
        }, or set the cloud alone`,
      });
      return undefined;
    }
  }
  for (
    const [setting, clouds] of [
      [authority, authorityClouds],
      [graph, graphCloud && [graphCloud]],
    ] as const
  ) {
    if (cloud && setting && clouds?.length && !clouds.includes(cloud.value)) {
      problems.push({
        problem:
          `The cloud is ${cloud.value}, but ${setting.value} belongs to ${
            clouds[0]
          }`,
        advice: `Correct ${describeSource(cloud.source)} or ${
          describeSource(setting.source)
        }`,
      });
    }
  }
  const whole = {
    authority: authority ?? fromCloud(name, "authority"),
    graph: graph ?? fromCloud(name, "graph"),
  };
  for (
    const [setting, key] of [["authorityHost", "authority"], [
      "graphUrl",
      "graph",
    ]] as const
  ) {
    if (whole[key] !== undefined) continue;
    const other = authority ?? graph;
    const name = authority === undefined ? "graphUrl" : "authorityHost";
    problems.push({
      problem: `The ${SETTINGS[setting].label} is missing, and no cloud has ${
        other === undefined
          ? "one"
          : `the ${SETTINGS[name].label} ${showSetting(name, other)}`
      }`,
      advice: `Set ${describeSources(setting)}${
        other === undefined
          ? ""
          : `; or correct ${describeSource(other.source)}`
      }`,
    });
  }
  if (whole.authority === undefined || whole.graph === undefined) {
    return undefined;
  }
  return {
    tenant,
    authority: whole.authority,
    graph: whole.graph,
    cloud: name,
  };
}

function fromCloud(
  name: CloudName | undefined,
  key: "authority" | "graph",
): Setting | undefined {
  return name && {
    value: `https://${CLOUDS[name][key]}`,
    source: { kind: "default" },
  };
}

function checkCloud(text: string): Checked<CloudName> {
  return isCloudName(text)
    ? { value: text }
    : { wrong: `is unknown: choose one of ${CLOUD_NAMES.join(", ")}` };
}

function hostOf(setting: Setting): string {
  return new URL(setting.value).hostname;
}

type UrlSetting = Setting<{ readonly origin: string; readonly path: string }>;

function originOf(setting: UrlSetting | undefined): Setting | undefined {
  return setting && { ...setting, value: setting.value.origin };
}

/** The tenant in the path of an authority. `/v2.0` and the like after it do not matter. */
function pathOf(setting: UrlSetting | undefined): Setting | undefined {
  const tenant = setting?.value.path.split("/", 1)[0];
  return setting && tenant ? { ...setting, value: tenant } : undefined;
}
