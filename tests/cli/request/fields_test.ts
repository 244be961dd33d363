import { UsageError } from "../../../cli/errors.ts";
import { fieldsToJson } from "../../../cli/request/fields.ts";
import { assertEquals, assertRejects } from "../../assert.ts";

async function make(...texts: readonly string[]): Promise<string> {
  return await fieldsToJson(
    texts.map((text) =>
      text.startsWith("raw:")
        ? { text: text.slice(4), isRaw: true }
        : { text, isRaw: false }
    ),
    (file) => Promise.resolve(`text of ${file}`),
  );
}

const CASES: readonly (readonly [fields: readonly string[], json: string])[] = [
  [["a=1", "b=x"], '{"a":1,"b":"x"}'],
  [["a=true", "b=false", "c=null"], '{"a":true,"b":false,"c":null}'],
  [["a=True", "b=", "c= 1", "d=-"], '{"a":"True","b":"","c":" 1","d":"-"}'],
  [
    ["a=12345678901234567890", "b=1.10", "c=-0", "d=1E400"],
    '{"a":12345678901234567890,"b":1.10,"c":-0,"d":1E400}',
  ],
  [
    ["a=01234", "b=+1", "c=.5", "d=1.", "e=0x1", "f=1e"],
    '{"a":"01234","b":"+1","c":".5","d":"1.","e":"0x1","f":"1e"}',
  ],
  [["raw:a=1", "raw:b=true", "raw:c=@f"], '{"a":"1","b":"true","c":"@f"}'],
  [["a=@f.txt"], '{"a":"text of f.txt"}'],
  [["a=b=c"], '{"a":"b=c"}'],
  [["a[b]=1", "a[c][d]=x"], '{"a":{"b":1,"c":{"d":"x"}}}'],
  [["a[]=1", "a[]=x", "a[]=null"], '{"a":[1,"x",null]}'],
  [["a[]"], '{"a":[]}'],
  [["a[][b]=1", "a[][c]=2", "a[][b]=3"], '{"a":[{"b":1,"c":2},{"b":3}]}'],
  [["a[][b][]=1", "a[][b][]=2"], '{"a":[{"b":[1,2]}]}'],
  [["a[b][]=1", "a[b][]=2"], '{"a":{"b":[1,2]}}'],
  [["@odata.id=https://x/y", "a.b=1"], '{"@odata.id":"https://x/y","a.b":1}'],
  [
    ["owners@odata.bind[]=https://x/1", "owners@odata.bind[]=https://x/2"],
    '{"owners@odata.bind":["https://x/1","https://x/2"]}',
  ],
  [
    ["__proto__=1", "a[__proto__][b]=2"],
    '{"__proto__":1,"a":{"__proto__":{"b":2}}}',
  ],
  [
    [
      "passwordProfile[forceChangePasswordNextSignIn]=true",
      "passwordProfile[password]=x",
    ],
    '{"passwordProfile":{"forceChangePasswordNextSignIn":true,"password":"x"}}',
  ],
];

for (const [fields, json] of CASES) {
  Deno.test(`fieldsToJson() makes ${json}`, async () => {
    assertEquals(await make(...fields), json);
  });
}

const REFUSED:
  readonly (readonly [fields: readonly string[], problem: string])[] = [
    [["a"], 'Cannot use the field "a": it has no "="'],
    [["=1"], 'Cannot use the field "": it has no name'],
    [["[a]=1"], 'Cannot use the field "[a]": its name is malformed'],
    [["a[b=1"], 'Cannot use the field "a[b": its name is malformed'],
    [["a]b=1"], 'Cannot use the field "a]b": its name is malformed'],
    [["a[b]c=1"], 'Cannot use the field "a[b]c": its name is malformed'],
    [["a=1", "a=2"], 'Cannot use the field "a": it is there twice'],
    [["a[b]=1", "a[b]=2"], 'Cannot use the field "a[b]": it is there twice'],
    [
      ["a=1", "a[b]=2"],
      'Cannot use the field "a[b]": another field gives a value of another kind',
    ],
    [
      ["a=null", "a[b]=2"],
      'Cannot use the field "a[b]": another field gives a value of another kind',
    ],
    [
      ["a[]=1", "a[b]=2"],
      'Cannot use the field "a[b]": another field gives a value of another kind',
    ],
    [
      ["a[b]=1", "a[]=2"],
      'Cannot use the field "a[]": another field gives a value of another kind',
    ],
    [["a[]=1", "a=2"], 'Cannot use the field "a": it is there twice'],
    [["a[]=1", "a[]"], 'Cannot use the field "a[]": it is there twice'],
  ];

for (const [fields, problem] of REFUSED) {
  Deno.test(`fieldsToJson() refuses ${fields.join(" ")}`, async () => {
    await assertRejects(() => make(...fields), UsageError, problem);
  });
}
