/**
 * References among directory objects: what stands in them is another object, and DELETE of its path
 * deletes that object, for everybody. Only `/$ref` behind it means the reference.
 *
 * @module
 */

import { RefusedRequestError } from "./refused_request.ts";

/**
 * Names in a path that lead to what holds references, and names of the references: navigation properties
 * of v1.0 to directory objects that do not contain these (no `ContainsTarget` in
 * https://graph.microsoft.com/v1.0/$metadata), or that are said to, though the objects exist elsewhere:
 * acceptedSenders, rejectedSenders, appliesTo, sponsors, groups (group-delete-acceptedsenders and the
 * like). Those of education lead to the same users and groups. Whatever holder has a property of one of
 * these names, it is a reference; a test compares with the metadata.
 */
const HOLDERS: ReadonlySet<string> = names(
  "acceptedSenders accessPackage accessPackages accessPackagesIncompatibleWith" +
    " activityBasedTimeoutPolicies administrationScopeTargets administrativeUnit" +
    " administrativeUnits allowedGroups allowedUsers appManagementPolicies application" +
    " applications appliesTo approvers assignedUsers assignments authorizedApps" +
    " claimsMappingPolicies classes collaborators communities connectedOrganization" +
    " connectedOrganizations contacts container createdBy createdByUser createdObjects" +
    " createdOnBehalfOf deletedItems device devices directReports directoryObjects" +
    " directoryRoles directoryScope domainNameReferences domains externalSponsors" +
    " featureRolloutPolicies group groups homeRealmDiscoveryPolicies" +
    " incompatibleAccessPackages incompatibleGroups internalSponsors invitations" +
    " invitedUser invitedUserSponsors lastModifiedBy lastModifiedByUser managedDevices" +
    " manager me member memberOf members membersWithLicenseErrors ownedDevices" +
    " ownedObjects owners previewScope principal recentPrinterShares registeredDevices" +
    " registeredOwners registeredUsers rejectedSenders rootDomain schools servicePrincipal" +
    " servicePrincipals shares sponsorOf sponsors subject subjectRightsRequests" +
    " targetObjects taughtClasses teachers tokenIssuancePolicies tokenLifetimePolicies" +
    " transitiveMemberOf transitiveMembers user users versions workflow workflows",
);
const REFERENCES: ReadonlySet<string> = names(
  "acceptedSenders administrationScopeTargets allowedGroups allowedUsers" +
    " appManagementPolicies appliesTo approvers assignedUsers claimsMappingPolicies classes" +
    " collaborators createdObjects createdOnBehalfOf directReports domainNameReferences" +
    " externalSponsors homeRealmDiscoveryPolicies incompatibleGroups internalSponsors" +
    " invitedUserSponsors manager memberOf members membersWithLicenseErrors ownedDevices" +
    " ownedObjects owners previewScope registeredDevices registeredOwners registeredUsers" +
    " rejectedSenders schools sponsorOf sponsors taughtClasses teachers tokenIssuancePolicies" +
    " tokenLifetimePolicies transitiveMemberOf transitiveMembers users",
);
/** References to one object, which no key follows. */
const SINGLE_REFERENCES: ReadonlySet<string> = names(
  "createdOnBehalfOf manager",
);

// The one exception: groups of a search connector (externalGroup) contain their members.
const CONNECTION_REGEXP = /^(?:external|connections)$/;
// Behind it stands the path of a file, whatever its folders are called.
const FILE_PATH_REGEXP = /:\//;
const VERSION_REGEXP = /^(?:v1\.0|beta)$/;
const CAST_REGEXP = /^(?:microsoft\.)?graph\.[\w.]+$/;
const KEY_REGEXP = /^([^(]+)\((.+)\)$/;

function names(list: string): ReadonlySet<string> {
  return new Set(list.toLowerCase().split(" "));
}

/**
 * Refuses to delete what is referred to, where it is the reference that should go.
 *
 * @param path Maybe with a query; maybe a full URL.
 * @throws {RefusedRequestError}
 */
export function refuseDeleteOfReferenced(path: string): void {
  if (!isReferenced(path)) return;
  throw new RefusedRequestError(
    "it would delete the object itself, and not only its place here",
    "Append '/$ref', in single quotes, to remove it from here; to delete the object, use its own path, such as /users/ID or /directoryObjects/ID",
  );
}

function isReferenced(path: string): boolean {
  const segments = readSegments(path);
  if (segments === undefined || CONNECTION_REGEXP.test(segments[0] ?? "")) {
    return false;
  }
  const [last = "", name = "", third = "", fourth = ""] = segments.reverse();
  // $ref above all.
  if (last.startsWith("$")) return false;
  const isHeld = HOLDERS.has(third) || HOLDERS.has(fourth);
  // …/groups/ID/members/ID or …/group/members/ID; …/users/ID/manager or …/user/manager
  return REFERENCES.has(name) && isHeld ||
    SINGLE_REFERENCES.has(last) && (HOLDERS.has(name) || HOLDERS.has(third));
}

/** The names and keys of a path in lower case, without its version and type casts. */
function readSegments(path: string): string[] | undefined {
  const local = path.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, "")
    .replace(/\?.*$/s, "");
  if (FILE_PATH_REGEXP.test(local)) return undefined;
  const segments = local.split("/").filter((segment) => segment !== "")
    .map((segment) => decode(segment).toLowerCase())
    .filter((segment) => !CAST_REGEXP.test(segment))
    .flatMap((segment) => KEY_REGEXP.exec(segment)?.slice(1) ?? [segment]);
  return VERSION_REGEXP.test(segments[0] ?? "") ? segments.slice(1) : segments;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return segment;
  }
}
