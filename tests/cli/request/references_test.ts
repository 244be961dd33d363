import { refuseDeleteOfReferenced } from "../../../cli/request/references.ts";
import { RefusedRequestError } from "../../../cli/request/refused_request.ts";
import { parseCsdl } from "../../../graph/schema/generator/csdl.ts";
import { readCsdl } from "../../../graph/schema/generator/generate.ts";
import { assertEquals, assertGreater, assertThrows } from "../../assert.ts";

const REFUSED = [
  "/groups/G/members/U",
  "groups/G/owners/U",
  "/v1.0/groups/G/members/U",
  "/beta/groups/G/members/U",
  "https://graph.microsoft.com/v1.0/groups/G/members/U",
  "/groups/G/members/U?x=1",
  "/GROUPS/G/Members/U",
  "/groups('G')/members('U')",
  "/groups(uniqueName='G')/members/U",
  "/groups/G/members/microsoft.graph.user/U",
  "/groups/G/microsoft.graph.group/members/graph.user/U",
  "/groups/G/%6Dembers/U",
  "/groups/G/acceptedSenders/U",
  "/groups/G/rejectedSenders/U",
  "/groups/G/memberOf/H",
  "/users/U/memberOf/G",
  "/users/U/manager",
  "/users/U/directReports/V",
  "/applications/A/owners/U",
  "/applications(appId='A')/owners/U",
  "/servicePrincipals/S/owners/U",
  "/servicePrincipals/S/claimsMappingPolicies/P",
  "/directoryRoles/R/members/U",
  "/directoryRoles(roleTemplateId='R')/members/U",
  "/directory/administrativeUnits/A/members/U",
  "/administrativeUnits/A/members/U",
  "/devices/D/registeredOwners/U",
  "/devices/D/registeredUsers/U",
  "/directoryObjects/G/members/U",
  "/teams/T/group/members/U",
  "/education/classes/C/members/U",
  "/print/shares/S/allowedUsers/U",
  "/deviceManagement/managedDevices/D/users/U",
];

for (const path of REFUSED) {
  Deno.test(`refuseDeleteOfReferenced() refuses ${path}`, () => {
    assertThrows(
      () => refuseDeleteOfReferenced(path),
      RefusedRequestError,
      "Cannot send the request: it would delete the object itself",
    );
  });
}

const ALLOWED = [
  "/groups/G/members/U/$ref",
  "/groups/G/members/U/%24ref",
  "/groups/G/members/$ref?@id=https://graph.microsoft.com/v1.0/users/U",
  "/users/U/manager/$ref",
  "/groups/G",
  "/users/U",
  "/directoryObjects/U",
  "/directory/deletedItems/U",
  "/teams/T/members/M",
  "/teams/T/channels/C/members/M",
  "/groups/G/team/members/M",
  "/users/U/chats/C/members/M",
  "/chats/C/members/M",
  "/users/U/joinedTeams/T/members/M",
  "/external/connections/C/groups/G/members/M",
  "/users/U/appRoleAssignments/A",
  "/policies/claimsMappingPolicies/P",
  "/education/users/U",
  "/education/classes/C",
  "/drives/D/root:/groups/G/members/U",
  "/drives/D/items/I:/users/U/manager",
  "/users/U/messages/M",
  "/users/U/contacts/C",
];

for (const path of ALLOWED) {
  Deno.test(`refuseDeleteOfReferenced() lets ${path} pass`, () => {
    refuseDeleteOfReferenced(path);
  });
}

const CSDL = new URL(
  "../../graph/schema/data/graph-v1.0.csdl.gz",
  import.meta.url,
);

/** `type/property` of the navigation properties that contain what they lead to. */
function readContained(xml: string): Set<string> {
  const contained = new Set<string>();
  for (
    const [, namespace, schema = ""] of xml.matchAll(
      /<Schema [^>]*?Namespace="([^"]+)"(.*?)<\/Schema>/gs,
    )
  ) {
    for (
      const [, type, body = ""] of schema.matchAll(
        /<EntityType [^>]*?Name="([^"]+)"[^>]*?(?<!\/)>(.*?)<\/EntityType>/gs,
      )
    ) {
      for (const [tag] of body.matchAll(/<NavigationProperty [^>]*>/g)) {
        if (!tag.includes('ContainsTarget="true"')) continue;
        contained.add(
          `${namespace}.${type}/${/ Name="([^"]+)"/.exec(tag)?.[1]}`,
        );
      }
    }
  }
  return contained;
}

Deno.test("refuseDeleteOfReferenced() agrees with the metadata about every reference and every contained collection", async () => {
  const xml = await readCsdl(CSDL);
  const { types, roots } = parseCsdl(xml);
  const contained = readContained(xml);
  const byName = new Map(types.map((type) => [type.name, type]));
  const basesOf = (name: string | undefined): string[] =>
    name === undefined ? [] : [name, ...basesOf(byName.get(name)?.base)];
  const isOne = (name: string, ...of: readonly string[]) =>
    basesOf(name).some((base) => of.includes(`${base.split(".").at(-1)}`));
  const PEOPLE = [
    "directoryObject",
    "educationUser",
    "educationClass",
    "educationSchool",
  ];
  // Of these the objects live elsewhere, whatever the metadata says of containment.
  const SHARED = ["directoryObject", "group"];
  const holders = new Map<string, Set<string>>();
  const add = (name: string, type: string) =>
    holders.set(name, (holders.get(name) ?? new Set()).add(type));
  for (const { name, type } of roots) add(name, type.name);
  for (const { navigation } of types) {
    for (const { name, type } of navigation) add(name, type.name);
  }
  let references = 0;
  let others = 0;
  const wrong: string[] = [];
  for (const { name: owner, navigation } of types) {
    for (const { name, type } of navigation) {
      if (!type.collection) continue;
      const isContained = contained.has(`${owner}/${name}`);
      const target = type.name.split(".").at(-1) ?? "";
      const isReference = isOne(type.name, ...PEOPLE) &&
        (!isContained || SHARED.includes(target)) &&
        owner !== "microsoft.graph.directory";
      for (const [holder, heldTypes] of holders) {
        const isHeld = [...heldTypes].some((held) =>
          held !== "microsoft.graph.entity" &&
          (basesOf(held).includes(owner) || basesOf(owner).includes(held))
        );
        if (!isHeld || !isReference && !isContained) continue;
        if (owner.endsWith(".externalGroup")) continue;
        const isRefused = refuses(`/x/${holder}/1/${name}/2`);
        if (isRefused !== isReference) wrong.push(`${holder}/${name}`);
        if (isReference) references++;
        else others++;
      }
    }
  }
  assertEquals(wrong, []);
  assertGreater(references, 500);
  assertGreater(others, 1_000);
});

function refuses(path: string): boolean {
  try {
    refuseDeleteOfReferenced(path);
    return false;
  } catch (error) {
    if (error instanceof RefusedRequestError) return true;
    throw error;
  }
}
