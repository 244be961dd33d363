/**
 * Which path a content has.
 *
 * @module
 */

/** What a path leads to, as far as contents are concerned. */
type Place =
  | "anywhere"
  | "drive"
  | "share"
  | "item"
  | "thumbnails"
  | "onenote"
  | "print"
  | "announcement"
  /** Something with its content at `/content`. */
  | "stream"
  /** Something with its content at `/$value`. */
  | "media"
  /** Further inside of something with a content: its `/content`, for example. */
  | "inside";

/** Where a name leads; a set has a key behind its name. */
type Step = Place | { readonly each: Place };

/**
 * From place to place, by the names in Graph's metadata (v1.0): the properties that lead to a type
 * with `HasStream`, or with a property of type `Edm.Stream`.
 */
const STEPS: Readonly<Record<Place, Readonly<Record<string, Step>>>> = {
  anywhere: {
    attachments: { each: "media" },
    drive: "drive",
    driveitem: "item",
    drives: { each: "drive" },
    hostedcontents: { each: "media" },
    onenote: "onenote",
    photo: "media",
    photos: { each: "media" },
    print: "print",
    recordings: { each: "stream" },
    serviceannouncement: "announcement",
    shares: { each: "share" },
    sites: { each: "anywhere" },
    transcripts: { each: "stream" },
  },
  drive: {
    bundles: { each: "item" },
    following: { each: "item" },
    items: { each: "item" },
    root: "item",
    special: { each: "item" },
  },
  share: { driveitem: "item", items: { each: "item" }, root: "item" },
  item: {
    children: { each: "item" },
    thumbnails: { each: "thumbnails" },
    versions: { each: "stream" },
  },
  thumbnails: {},
  onenote: { pages: { each: "stream" }, resources: { each: "stream" } },
  print: { documents: { each: "media" } },
  announcement: { attachments: { each: "stream" } },
  stream: {},
  media: {},
  inside: { driveitem: "item" },
};

/** Where any other name leads. */
const OTHERWISE: Readonly<Record<Place, Place>> = {
  anywhere: "anywhere",
  drive: "anywhere",
  share: "anywhere",
  item: "inside",
  thumbnails: "stream",
  onenote: "onenote",
  print: "print",
  announcement: "announcement",
  stream: "inside",
  media: "inside",
  inside: "inside",
};

const SUFFIXES: Readonly<Partial<Record<Place, string>>> = {
  item: "/content",
  stream: "/content",
  media: "/$value",
};

const ORIGIN_REGEXP = /^https?:\/\/[^/?]*/i;
const KEY_REGEXP = /^([a-z]+)\((.*)\)(:?)$/i;
const CAST_REGEXP = /^microsoft\.graph\./i;

/**
 * The path of a content: that of a file itself, a photo or an attachment would give what Graph knows
 * about it. Of anything else, such as a report, the path stays as it is.
 *
 * @param path Path as given; its query stays.
 */
export function contentPath(path: string): string {
  const [, start = "", query = ""] = /^([^?]*)(.*)$/s.exec(path) ?? [];
  const { place, byPath } = walk(start.replace(ORIGIN_REGEXP, ""));
  const suffix = SUFFIXES[place];
  // Something is missing behind a slash, and it is not for this function to say what.
  if (suffix === undefined || start.endsWith("/")) return path;
  // A path inside of a drive is open until another colon closes it.
  const closed = byPath === "begun"
    ? start.slice(0, -1)
    : byPath === "open"
    ? `${start}:`
    : start;
  return closed + suffix + query;
}

/** Where a path leads, and whether it ends in names of folders and files: `root:/folder/file`. */
function walk(
  path: string,
): { place: Place; byPath: "no" | "begun" | "open" } {
  let place: Place = "anywhere";
  let set: Place | undefined;
  let byPath: "no" | "begun" | "open" = "no";
  for (const segment of path.split("/").flatMap(splitKey)) {
    if (segment === "") continue;
    const endsInColon = segment.endsWith(":");
    if (byPath !== "no") {
      byPath = endsInColon ? "no" : "open";
      continue;
    }
    const name = endsInColon ? segment.slice(0, -1) : segment;
    if (set !== undefined) {
      place = set;
      set = undefined;
    } else if (!CAST_REGEXP.test(name)) {
      const step: Step = STEPS[place][name.toLowerCase()] ?? OTHERWISE[place];
      if (typeof step === "string") place = step;
      else {
        set = step.each;
        place = "inside";
      }
    }
    if (endsInColon) byPath = "begun";
  }
  return { place, byPath };
}

/** `items('ID')` is `items/ID`. */
function splitKey(segment: string): string[] {
  const [, name, key, colon = ""] = KEY_REGEXP.exec(segment) ?? [];
  return name === undefined || key === undefined
    ? [segment]
    : [name, key + colon];
}
