/** What `fetch` takes as a body. By this name it is there without the DOM's types, too. */
export type Body = NonNullable<RequestInit['body']>;
