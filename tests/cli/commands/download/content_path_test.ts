import { contentPath } from "../../../../cli/commands/download/content_path.ts";
import { assertEquals } from "../../../assert.ts";

const PATHS: readonly (readonly [path: string, suffix: string])[] = [
  ["/me/drive/root:/a/b.txt", ":/content"],
  ["/me/drive/root:/a/b.txt:", "/content"],
  ["drives/b!x/items/1:/b.txt", ":/content"],
  ["/drives/b/items/01AB", "/content"],
  ["/me/drive/items/01AB", "/content"],
  ["/beta/sites/a.b,1,2/drive/items/01AB", "/content"],
  ["/v1.0/drives/b/root:/v1.0/x", ":/content"],
  ["https://graph.microsoft.com/v1.0/drives/b/root:/x", ":/content"],
  ["/drives/b1/special/approot:/x.txt", ":/content"],
  ["/drives/b1/special/approot:/x.txt:", "/content"],
  ["/drives/b1/special('approot'):/x.txt", ":/content"],
  ["/drives('b1')/items('01AB')", "/content"],
  ["/Drives/b1/Root:/x.txt", ":/content"],
  ["/sites/contoso.example:/teams/hr:/drive/root:/x", ":/content"],
  ["/sites/contoso.example:/teams/hr:/drive/items/1", "/content"],
  ["/sites/root:/teams/hr:/drives/b/items/1:/x:", "/content"],
  ["/sites/s/lists/l/items/5/driveItem", "/content"],
  ["/sites/s/lists/l/drive/root:/x", ":/content"],
  ["/shares/u!abc/driveItem", "/content"],
  ["/shares/u!abc/root", "/content"],
  ["/shares/u!abc/items/1", "/content"],
  ["/groups/g/drive/root/children/x.txt", "/content"],
  ["/drives/b/root:/folder:/children/x.txt", "/content"],
  ["/drives/b/bundles/1", "/content"],
  ["/drives/b/following/1", "/content"],
  ["/drives/b/items/1/versions/1.0", "/content"],
  ["/drives/b/root:/x:/versions/1.0", "/content"],
  ["/drives/b/items/1/thumbnails/0/large", "/content"],
  ["/drives/b/items/1/microsoft.graph.driveItem", "/content"],
  ["/drives/b/root:/a/content", ":/content"],
  ["/users/u/photo", "/$value"],
  ["/me/photos/48x48", "/$value"],
  ["/users('u')/photos('48x48')", "/$value"],
  ["/teams/t/photo", "/$value"],
  ["/users/u/contacts/c/photo", "/$value"],
  ["/users/u/messages/m/attachments/a", "/$value"],
  ["/users/u/events/e/attachments('a')", "/$value"],
  ["/groups/g/threads/t/posts/p/attachments/a", "/$value"],
  ["/users/u/todo/lists/l/tasks/t/attachments/a", "/$value"],
  ["/chats/19:abc@thread.v2/messages/1/hostedContents/h", "/$value"],
  ["/print/printers/p/jobs/j/documents/d", "/$value"],
  ["/admin/serviceAnnouncement/messages/m/attachments/a", "/content"],
  ["/users/u/onenote/pages/p", "/content"],
  ["/users/u/onenote/resources/r", "/content"],
  ["/users/u/onenote/sections/s/pages/p", "/content"],
  ["/users/u/onlineMeetings/o/recordings/r", "/content"],
  ["/users/u/onlineMeetings/o/transcripts/t", "/content"],
];

Deno.test("contentPath() adds what leads from a resource to its content", () => {
  for (const [path, suffix] of PATHS) {
    assertEquals(contentPath(path), path + suffix);
    assertEquals(contentPath(`${path}?a=b/c:/d`), `${path}${suffix}?a=b/c:/d`);
    // What has it already stays.
    assertEquals(contentPath(path + suffix), path + suffix);
  }
  assertEquals(contentPath("/drives/b/items/1:"), "/drives/b/items/1/content");
});

const OTHERS = [
  "/reports/getEmailActivityUserDetail(period='D7')",
  "/users/u",
  "/users/u/photos",
  "/users/u/messages/m",
  "/users/u/messages/m/$value",
  "/users/u/messages/m/attachments",
  "/drives",
  "/drives/b",
  "/drives/b/items",
  "/drives/b/items/1/children",
  "/drives/b/root:/folder/",
  "/drives/b/root:/folder:/",
  "/drives/b/items/1/photo",
  "/drives/b/items/1/permissions/p",
  "/drives/b/items/1/listItem/fields",
  "/drives/b/root/search(q='root:/x')",
  "/sites/contoso.example:/teams/hr",
  "/sites/contoso.example:/teams/hr:",
  "/sites/s/lists/l/items/5",
  "/sites/s/lists/l/items/5/versions/1.0",
  "/drives/b/list/items/5",
  "/applications/a/logo",
  "/organization/o/branding/bannerLogo",
  "/users/u/onlineMeetings/o/recordings/r/content",
  "/users/u/onlineMeetings/o/transcripts/t/metadataContent",
];

Deno.test("contentPath() leaves anything else as it is", () => {
  for (const path of OTHERS) assertEquals(contentPath(path), path);
});
