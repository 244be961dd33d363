import { assertEquals } from "../../assert.ts";
import {
  makeTable,
  type PermissionsFile,
  type ProvisioningFile,
} from "../../../cli/permissions/generator/read_data.ts";
import {
  decodeTable,
  encodeTable,
} from "../../../cli/permissions/table_format.ts";

const ORIGIN = { commit: "abc1234", date: "2026-01-02" };

/** An id that tells which permission it is. */
const id = (digit: number) =>
  `00000000-0000-4000-8000-${String(digit).padStart(12, "0")}`;

/** One set of paths of a permission. */
function set(schemes: string, methods: string, paths: Record<string, string>) {
  return { schemeKeys: schemes.split(" "), methods: methods.split(" "), paths };
}

const DATA: PermissionsFile = {
  permissions: {
    "Thing.Read.All": {
      schemes: { Application: { privilegeLevel: 3 } },
      pathSets: [
        set("DelegatedWork Application", "GET", {
          "/things": "least=DelegatedWork,Application",
          "/things/{id}": "",
        }),
        set("Application", "POST", { "/things": "least=Application" }),
      ],
    },
    "Thing.ReadWrite.All": {
      schemes: { Application: { privilegeLevel: 4 } },
      pathSets: [
        set("Application", "GET POST PATCH", {
          "/things": "",
          "/things/{thing-id}": "least=Application;AlsoRequires=Other.Read.All",
        }),
      ],
    },
    "Things.Own": {
      schemes: {},
      pathSets: [
        set("DelegatedWork", "DELETE", {
          "/things/{id}": "least=DelegatedWork",
        }),
      ],
    },
    "Other.Read.All": { schemes: {}, pathSets: [] },
    "Nowhere.Read": {
      schemes: {},
      pathSets: [set("Application", "GET", { "/things": "least=Application" })],
    },
  },
};

const deployed = (number: number) => [
  { id: id(number), scheme: "Application", isEnabled: true },
  { id: id(number + 100), scheme: "DelegatedWork", isEnabled: true },
];

const IDS: ProvisioningFile = {
  permissionDeployments: {
    "Thing.Read.All": deployed(1),
    "Thing.ReadWrite.All": deployed(2),
    "Other.Read.All": deployed(3),
    "Things.Own": [{ id: id(104), scheme: "DelegatedWork", isEnabled: true }],
    "Nowhere.Read": [{ scheme: "Application", isEnabled: true }],
  },
};

/** What each method of each template needs, by name. */
function rowsOf(text: string): Record<string, string[] | string> {
  const { rows, permissions } = decodeTable(text);
  const name = (index: number) => permissions[index]?.name ?? "";
  return Object.fromEntries(
    [...rows].flatMap(([template, needs]) =>
      [...needs].map(([method, needed]) => [
        `${method} ${template}`,
        needed === "delegated"
          ? needed
          : needed.map(({ index, also }) =>
            [index, ...also].map(name).join("+")
          ),
      ])
    ),
  );
}

Deno.test("makeTable() keeps roles with an id, those that write for writing, and marks what needs a user", () => {
  assertEquals(rowsOf(encodeTable(makeTable(DATA, IDS, ORIGIN))), {
    "GET things": ["Thing.Read.All", "Thing.ReadWrite.All"],
    "POST things": ["Thing.ReadWrite.All+Thing.Read.All"],
    "PATCH things": ["Thing.ReadWrite.All"],
    "GET things/{}": ["Thing.Read.All", "Thing.ReadWrite.All+Other.Read.All"],
    "POST things/{}": ["Thing.ReadWrite.All+Other.Read.All"],
    "PATCH things/{}": ["Thing.ReadWrite.All+Other.Read.All"],
    "DELETE things/{}": "delegated",
  });
});

Deno.test("encodeTable() keeps names, ids and origin", () => {
  const { commit, date, permissions } = decodeTable(
    encodeTable(makeTable(DATA, IDS, ORIGIN)),
  );
  assertEquals([commit, date], [ORIGIN.commit, ORIGIN.date]);
  assertEquals(permissions, [
    { name: "Other.Read.All", role: id(3), scope: id(103) },
    { name: "Thing.Read.All", role: id(1), scope: id(101) },
    { name: "Thing.ReadWrite.All", role: id(2), scope: id(102) },
    { name: "Things.Own", role: undefined, scope: id(104) },
  ]);
});
