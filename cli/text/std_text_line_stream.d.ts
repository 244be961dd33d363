// Types of the part of @std/streams that is used: the npm package ships none.
export class TextLineStream extends TransformStream<string, string> {}
