import { assertEquals } from "../../../assert.ts";
import { contentPath } from "../../../../cli/commands/download/content_path.ts";

const ITEMS = [
  ["/drives/1/root:/a/b.txt", "/drives/1/root:/a/b.txt:/content"],
  ["/drives/1/root:/a/b.txt:", "/drives/1/root:/a/b.txt:/content"],
  ["users/u/drive/items/5:/b", "users/u/drive/items/5:/b:/content"],
  ["/drives/1/items/5", "/drives/1/items/5/content"],
  ["/sites/s/drive/items/5", "/sites/s/drive/items/5/content"],
  [
    "https://graph.microsoft.com/v1.0/drives/1/root:/a",
    "https://graph.microsoft.com/v1.0/drives/1/root:/a:/content",
  ],
  [
    "/sites/contoso.sharepoint.com:/sites/team:/drive/root:/a",
    "/sites/contoso.sharepoint.com:/sites/team:/drive/root:/a:/content",
  ],
] as const;

Deno.test("contentPath() leads from a file to its content", () => {
  for (const [item, content] of ITEMS) assertEquals(contentPath(item), content);
});

Deno.test("contentPath() leaves every other path as it is", () => {
  const others = [
    "/drives/1/root:/a:/content",
    "/drives/1/items/5/content",
    "/drives/1/items/5/thumbnails/0/large/content",
    "/drives/1/root:/folder/",
    "/drives/1/root:/a:/content?format=pdf",
    "/sites/s/lists/l/items/5",
    "/reports/getEmailActivityUserDetail(period='D7')",
    "/users/u/photo/$value",
    "https://graph.microsoft.com/v1.0/users/u/photo/$value",
  ];
  for (const path of others) assertEquals(contentPath(path), path);
});
