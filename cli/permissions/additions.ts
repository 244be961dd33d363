/**
 * What Microsoft's data leaves out, by rule.
 *
 * - The `Selected` permissions open what a site, a list, an item or a file has been granted to the app, and nothing before:
 *   https://learn.microsoft.com/graph/permissions-selected-overview. The data has hardly a row with them.
 * - Members are added to a group by `POST /groups/{id}/members/$ref`:
 *   https://learn.microsoft.com/graph/api/group-post-members. The data has removing alone.
 * - `signInActivity` of a user is read out of the sign-in logs:
 *   https://learn.microsoft.com/graph/api/resources/signinactivity.
 *
 * @module
 */

/** A permission that opens a request only if something else holds as well. */
export interface Addition {
  readonly name: string;
  readonly condition: string;
}

interface Rule extends Addition {
  /** Of the template, with `{}` for ids. */
  readonly pattern: RegExp;
}

const SELECTED: readonly Rule[] = [
  {
    pattern:
      /^(?:sites\/\{\}(?!\/(?:permissions|getallsites)\b)|drives\/\{\})(?:\/|$)/,
    name: "Sites.Selected",
    condition: "with a grant on this site",
  },
  {
    pattern: /^sites\/\{\}\/lists\/\{\}(?:\/|$)/,
    name: "Lists.SelectedOperations.Selected",
    condition: "with a grant on this list",
  },
  {
    pattern: /^sites\/\{\}\/lists\/\{\}\/items\/\{\}(?:\/|$)/,
    name: "ListItems.SelectedOperations.Selected",
    condition: "with a grant on this item",
  },
  {
    pattern: /^drives\/\{\}\/(?:items\/\{\}|root:\/\{\})/,
    name: "Files.SelectedOperations.Selected",
    condition: "with a grant on this file",
  },
];

/** Permissions for selected sites, lists, items and files that open a template. */
export function selectedPermissions(template: string): Addition[] {
  return SELECTED.filter(({ pattern }) => pattern.test(template));
}

/** Permissions that open less than they seem to, wherever they stand. */
export const CONDITIONS: Readonly<Record<string, string>> = {
  // https://learn.microsoft.com/microsoftteams/platform/graph-api/import-messages/import-external-messages-to-teams
  "Teamwork.Migrate.All": "only to bring in messages from elsewhere",
};

/** Requests that the data does not know; the generator adds them. */
export const MISSING_ROWS: readonly {
  readonly method: string;
  readonly template: string;
  /** Least first. */
  readonly names: readonly string[];
}[] = [{
  method: "POST",
  template: "groups/{}/members/$ref",
  names: [
    "GroupMember.ReadWrite.All",
    "Group.ReadWrite.All",
    "Directory.ReadWrite.All",
  ],
}];

/** What a query asks for in addition. */
export interface QueryRule {
  /** Of the decoded query. */
  readonly query: RegExp;
  readonly template: RegExp;
  readonly also: string;
  /** Permissions that do not open the property. */
  readonly except: RegExp;
  readonly note: string;
}

/** Properties that need a permission of their own. */
export const QUERY_RULES: readonly QueryRule[] = [{
  query: /\bsignInActivity\b/i,
  template: /^users(?:\/|$)/,
  also: "AuditLog.Read.All",
  except: /\.ReadBasic\b/,
  note: "signInActivity needs a Microsoft Entra ID P1 or P2 licence too",
}];
