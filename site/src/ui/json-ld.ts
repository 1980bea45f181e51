/** Data for search engines as the text of a script element, which nothing inside may end. */
export const jsonLdText = (data: object): string =>
  JSON.stringify(data).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
