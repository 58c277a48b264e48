/**
 * Makes what a name stands for once: making a formatter takes longer than a hundred uses of it, and a year's charts write the
 * same days over and over.
 * @param most forgets all of them when there would be more.
 */
export function oncePer<Made, Name = string>(make: (name: Name) => Made, most = 1000): (name: Name) => Made {
  const known = new Map<Name, Made>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = make(name);
    known.set(name, made);
    return made;
  };
}

/** As `oncePer`, for what stands beside an object for as long as that is there: a pool, a database. */
export function oncePerObject<Made, Owner extends object>(make: (owner: Owner) => Made): (owner: Owner) => Made {
  const known = new WeakMap<Owner, Made>();
  return (owner) => {
    const found = known.get(owner);
    if (found !== undefined) return found;
    const made = make(owner);
    known.set(owner, made);
    return made;
  };
}
