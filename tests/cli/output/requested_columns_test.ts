import { assertEquals } from "../../assert.ts";
import { requestedColumns } from "../../../cli/output/requested_columns.ts";

Deno.test("requestedColumns() reads $select and $expand, wherever they stand", () => {
  const requests: [string, [string, string][], string[] | undefined][] = [
    ["/users", [["select", "id, displayName,id,"]], ["id", "displayName"]],
    ["/users?$select=id,DisplayName", [["$SELECT", "displayname"]], [
      "displayname",
      "id",
    ]],
    ["/users?%24select=from%2FemailAddress", [], ["from/emailAddress"]],
    ["https://graph/v1.0/users?$top=1&$select=id", [], ["id"]],
    ["/users", [["select", "id"], ["expand", "manager($select=id,mail)"]], [
      "id",
      "manager",
    ]],
    [
      "/users?$expand=a($filter=x eq '),(';$expand=b($select=c,d)),e/f,members/$ref",
      [["select", "id"]],
      ["id", "a", "e/f", "members"],
    ],
    ["/users", [["select", "id,*"]], undefined],
    ["/users", [["select", "id"], ["expand", "*"]], undefined],
    ["/users", [["select", " "]], undefined],
    ["/users", [["selected", "id"], ["filter", "select=id"]], undefined],
  ];
  for (const [path, parameters, wanted] of requests) {
    assertEquals(requestedColumns(path, parameters).columns, wanted, path);
  }
});

Deno.test("requestedColumns() names what is expanded where no selection says the rest", () => {
  assertEquals(
    requestedColumns("/users", [["expand", "manager($levels=max),*"]]),
    { expanded: ["manager"] },
  );
  assertEquals(requestedColumns("/users", []), { expanded: [] });
});
