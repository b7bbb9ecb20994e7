export const otherReaders = {};
