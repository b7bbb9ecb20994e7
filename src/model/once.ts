/** What is worked out when it is first asked for, and then kept. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** The same for each of many objects, for as long as they live: several rules ask the same of one unit. */
export function oncePer<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  const made = new WeakMap<Key, T>();
  return (key) => {
    const ready = made.get(key);
    if (ready !== undefined) return ready;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
