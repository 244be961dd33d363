import type { Own } from "../../../graph/schema/paths.d.ts";
import type * as MS from "@microsoft/microsoft-graph-types";
import type {
  Change,
  CollectionItem,
  CollectionResponse,
  JsonResult,
  PatchBody,
  PatchResult,
  PathCompletion,
  PathResult,
  PostBody,
  PostResult,
  Reference,
  Selected,
  SelectedResult,
  SelectKey,
} from "../../../graph/schema/mod.ts";
import type { Assert, Same } from "./expect.ts";

interface Options<Path extends string, Key extends string> {
  readonly select?: readonly (Key & SelectKey<Path>)[];
}

/** The signatures of a client, as `graph/` has them: nothing here is called. */
interface Client {
  get<Path extends string, Key extends SelectKey<Path> = SelectKey<Path>>(
    path: Path | PathCompletion<Path>,
    options?: Options<Path, Key>,
  ): SelectedResult<Path, Key>;
  items<Path extends string, Key extends SelectKey<Path> = SelectKey<Path>>(
    path: Path | PathCompletion<Path>,
    options?: Options<Path, Key>,
  ): Selected<CollectionItem<Path>, Key>;
  post<Path extends string>(
    path: Path | PathCompletion<Path, "POST">,
    body: PostBody<Path>,
  ): PostResult<Path>;
  patch<Path extends string>(
    path: Path | PathCompletion<Path>,
    body: PatchBody<Path>,
  ): PatchResult<Path>;
}

/** What a client's methods give, inferred from the arguments. */
function inferred(client: Client, id: string, user: Own.User) {
  const names = { displayName: "a", mailNickname: "a" };
  return {
    manager: client.get(`/users/${id}/manager`),
    groups: client.items("/groups"),
    narrowed: client.get(`/users/${id}`, { select: ["id", "mail"] }),
    narrowedPage: client.get("/users", { select: ["id", "mail"] }),
    narrowedItem: client.items("/users", { select: ["mail"] }),
    count: client.get("/users/$count"),
    photo: client.get(`/users/${id}/photo/$value`),
    anything: client.get(id, { select: ["whatever"] }),
    nothing: client.get("/nonsense"),
    created: client.post("/users", user),
    createdGroup: client.post("/groups", {
      ...names,
      "owners@odata.bind": ["https://graph.microsoft.com/v1.0/users/1"],
    }),
    extended: client.post("/users", { extension_1_costCentre: "4711" }),
    linked: client.post(`/groups/${id}/members/$ref`, { "@odata.id": id }),
    sent: client.post(`/users/${id}/sendMail`, {
      message: { subject: "Hello" },
      saveToSentItems: false,
    }),
    password: client.post("/applications/1/addPassword", {
      passwordCredential: { displayName: "rotated" },
    }),
    patched: client.patch(`/users/${id}`, { jobTitle: "Owner" }),
    untyped: client.post("/nonsense", 1),
  };
}

type Inferred = ReturnType<typeof inferred>;
type Is<
  Name extends keyof Inferred,
  Expected extends Same<Inferred[Name], Expected> extends true ? unknown
    : never,
> = [Name, Expected];

/** The types that {@linkcode inferred} must have. */
export type Expectations = [
  Is<"manager", MS.DirectoryObject>,
  Is<"groups", Own.Group>,
  Is<"narrowed", Pick<Own.User, "id" | "mail">>,
  Is<"narrowedPage", CollectionResponse<Pick<Own.User, "id" | "mail">>>,
  Is<"narrowedItem", Pick<Own.User, "mail">>,
  Is<"count", number>,
  Is<"photo", never>,
  Is<"anything", unknown>,
  Is<"nothing", unknown>,
  Is<"created", Own.User>,
  Is<"createdGroup", Own.Group>,
  Is<"extended", Own.User>,
  Is<"linked", undefined>,
  Is<"sent", undefined>,
  Is<"password", MS.PasswordCredential>,
  Is<"patched", Own.User | undefined>,
  Is<"untyped", unknown>,
];

/** What must not compile. */
export function refused(client: Client, id: string): void {
  // @ts-expect-error: no such property of a user
  client.get("/users", { select: ["id", "nonsense"] });
  // @ts-expect-error: no such property of a group
  client.items("/groups", { select: ["userPrincipalName"] });
  // @ts-expect-error: misspelt
  client.post("/users", { displayNam: "a" });
  // @ts-expect-error: of the wrong type
  client.post("/users", { accountEnabled: "yes" });
  // @ts-expect-error: no such parameter
  client.post(`/users/${id}/sendMail`, { mesage: {} });
  // @ts-expect-error: misspelt
  client.patch(`/groups/${id}`, { descripton: "a" });
  // @ts-expect-error: a link, not an entity
  client.post(`/groups/${id}/members/$ref`, { id });
  // @ts-expect-error: not narrowed to it
  client.get("/users/1", { select: ["id"] }).mail;
}

/** The types by themselves. */
export type Themselves = [
  Assert<Same<CollectionItem<"/groups">, Own.Group>>,
  Assert<Same<CollectionItem<"/groups/1">, unknown>>,
  Assert<Same<CollectionItem<"/users/1/businessPhones">, string>>,
  Assert<
    Same<JsonResult<"/reports/getMailboxUsageDetail(period='D7')">, never>
  >,
  Assert<Same<JsonResult<"/users/1/mail/$value">, never>>,
  Assert<Same<PathResult<"/copilot/reports">, Own.CopilotReportRoot>>,
  Assert<Same<NonNullable<Own.Group["accessType"]>, Own.GroupAccessType>>,
  Assert<Same<PostBody<"/groups/1/members/$ref">, Reference>>,
  Assert<Same<PostBody<"/users/1">, unknown>>,
  Assert<Same<PatchResult<"/users">, unknown>>,
  Assert<
    Same<
      keyof Change<Own.User> & ("id" | "@removed" | "mail"),
      "id" | "@removed" | "mail"
    >
  >,
  Assert<
    Same<Extract<PathCompletion<"/us">, "/users" | "/sendMail">, "/users">
  >,
  Assert<
    Same<
      Extract<
        PathCompletion<"/users/1/m">,
        "/users/1/manager" | "/users/1/messages" | "/users/1/sendMail"
      >,
      "/users/1/manager" | "/users/1/messages"
    >
  >,
  Assert<
    Same<
      Extract<PathCompletion<"/users/1/s", "POST">, "/users/1/sendMail">,
      "/users/1/sendMail"
    >
  >,
  Assert<
    Same<PathCompletion<"users/">, "users/$count" | "users/delta()">
  >,
];
