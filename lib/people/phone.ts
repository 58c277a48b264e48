/** True for what can be a telephone number: digits enough, and nothing but what people write between them. */
export const isPhone = (text: string): boolean => /^\+?[\d\s().\-/]+$/.test(text) && /(\d\D*){5,}/.test(text);

/** A number as a telephone takes it. */
export const dialled = (number: string): string => number.replace(/[^+\d]/g, "");
