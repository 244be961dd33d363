import { assert, assertEquals, assertThrows } from "../../../assert.ts";
import { parseCsdl } from "../../../../graph/schema/generator/csdl.ts";
import { parsePackageTypes } from "../../../../graph/schema/generator/package_types.ts";
import {
  generateSchema,
  readPackageDeclarations,
} from "../../../../graph/schema/generator/generate.ts";
import { readTestCsdl } from "../count.ts";
import { fromRoot, runDeno } from "../type_check.ts";

const CSDL = `<edmx:Edmx Version="4.0"><edmx:DataServices>
<Schema Namespace="microsoft.graph" Alias="graph">
  <EnumType Name="color"><Member Name="red" Value="0" /><Member Name="blue" Value="1" /></EnumType>
  <EntityType Name="entity" Abstract="true"><Property Name="id" Type="Edm.String" Nullable="false" /></EntityType>
  <EntityType Name="box" BaseType="graph.entity">
    <Property Name="color" Type="graph.color" />
    <Property Name="label" Type="Edm.Stream" />
    <NavigationProperty Name="parts" Type="Collection(graph.part)" ContainsTarget="true" />
  </EntityType>
  <EntityType Name="part" BaseType="graph.entity"><Property Name="size" Type="graph.size" /></EntityType>
  <ComplexType Name="size"><Property Name="sides" Type="Collection(Edm.Int32)" Nullable="false" /></ComplexType>
  <Function Name="delta" IsBound="true">
    <Parameter Name="bindingParameter" Type="Collection(graph.box)" /><ReturnType Type="Collection(graph.box)" />
  </Function>
  <Action Name="open" IsBound="true">
    <Parameter Name="bindingParameter" Type="graph.box" /><Parameter Name="Force" Type="Edm.Double" />
  </Action>
  <EntityContainer Name="service">
    <EntitySet Name="boxes" EntityType="graph.box" /><Singleton Name="mine" Type="microsoft.graph.box" />
  </EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>`;

const PACKAGE = `export interface Entity {
    id?: string;
}
export interface Box extends Entity {
}
`;

Deno.test("generateSchema() writes tables, and the declarations that the package lacks", () => {
  const lines = generateSchema(CSDL, PACKAGE).split("\n");
  for (
    const line of [
      '"box": Own.Box;',
      '"entity": MS.Entity;',
      '"part": "entity";',
      '"part": Leaf;',
      '"box": { "delta()": ["box"]; };',
      'boxes: ["box"]; mine: "box";',
      'interface BoxNode { open: Action<{ force?: number | null; }, undefined>; label: Bytes; parts: ["part"]; }',
      'export type Color = "red" | "blue";',
      "export interface Box extends MS.Box { color?: Own.Color | null; parts?: Own.Part[] | null; }",
      "export interface Part extends MS.Entity { size?: Own.Size | null; }",
      "export interface Size { sides?: number[]; }",
    ]
  ) assert(lines.includes(line), `Missing: ${line}`);
});

Deno.test("generateSchema() makes the committed file again, byte for byte", async () => {
  const text = generateSchema(
    await readTestCsdl(),
    await readPackageDeclarations(),
  );
  const committed = await Deno.readTextFile(
    new URL(fromRoot("graph/schema/paths.d.ts")),
  );
  assert(text === committed, "paths.d.ts is not what generate.ts makes");
});

Deno.test("generateSchema() names only types that there are", async () => {
  // The checker takes a declaration file on trust, but not the same text as a module.
  const text = (await Deno.readTextFile(
    new URL(fromRoot("graph/schema/paths.d.ts")),
  )).replace("./targets.ts", fromRoot("graph/schema/targets.ts"));
  const { success, stderr } = await runDeno("check", text);
  assert(success, stderr);
  const misspelt = text.replaceAll("MS.AccessPackage;", "MS.AccesPackage;");
  assertEquals((await runDeno("check", misspelt)).success, false);
});

Deno.test("parseCsdl() refuses what is no CSDL", () => {
  assertThrows(
    () => parseCsdl("<html></html>"),
    SyntaxError,
    "Cannot read the CSDL: no Schema element in it",
  );
  assertThrows(
    () => parseCsdl('<Schema Namespace="a">'),
    SyntaxError,
    "Cannot read the CSDL: an element is not closed",
  );
  assertThrows(
    () => parseCsdl('<Schema Namespace="a"><EntityType /></Schema>'),
    SyntaxError,
    'Cannot read the CSDL: a "EntityType" has no "Name"',
  );
});

Deno.test("parsePackageTypes() reads interfaces, aliases and namespaces", () => {
  const types = parsePackageTypes([
    "export type Color =",
    '    | "red";',
    "// tslint:disable-next-line: no-empty-interface",
    "export interface Empty extends Entity {}",
    "export interface Box extends Entity {",
    "    // The parts.",
    "    parts?: NullableOption<Part[]>;",
    "}",
    "export namespace Search {",
    "    interface Answer {",
    "        text?: string;",
    "    }",
    "}",
  ].join("\r\n"));
  assertEquals([...types.namespaces], ["Search"]);
  assertEquals([...types.aliases], ["Color"]);
  assertEquals([...types.interfaces], [
    ["Empty", new Set<string>()],
    ["Box", new Set(["parts"])],
    ["Search.Answer", new Set(["text"])],
  ]);
});
