/** An address beside the document's, such as the one that a signed URL points at. */
export interface Aside {
  /** Stands in for an operation's id: in `requests`, and for faults. */
  readonly id: string;
  readonly method: string;
  /** Recognises the URL's path. Its first group is the key. */
  readonly path: RegExp;
  /** Answers, or throws a Refusal. */
  answer(request: AsideRequest): Response;
}

export interface AsideRequest {
  readonly key: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
