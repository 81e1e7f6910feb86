/** An answer of which a test says only what it looks at. */
export const part = <T>(known: { [Key in keyof T]?: T[Key] | object }): T => known as T;
