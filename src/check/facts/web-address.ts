/** Whether a text names a web address: with its scheme, or with www. or an ending that agencies use; as `findMentions` finds them. */
export const hasWebAddress = (text: string): boolean => address.test(text);

// The first part of an e-mail address is none, nor is its host.
const address =
  /(?<![a-z0-9@][_.%+-]?)(?:https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}|(?:www\.(?:[a-z0-9-]+\.)*[a-z]{2,}|(?:[a-z0-9-]+\.)+(?:th|com|org|net|info)))(?![\w%+@-]|\.\w)/i;
