// What goes together: entries under what they are listed under, and those that are most alike.

export function group(entries, keys) {
  const found = new Map();
  for (const entry of entries) for (const key of keys(entry)) (found.get(key) ?? found.set(key, []).get(key)).push(entry);
  return found;
}

// The most alike by what they are listed under; ties stay in the order of the list.
export function related(entry, groups, most) {
  const scores = new Map();
  for (const [key, weight] of groups.keys(entry)) {
    for (const other of groups.found.get(key)) if (other !== entry) scores.set(other, (scores.get(other) ?? 0) + weight);
  }
  return [...scores].sort((one, other) => other[1] - one[1]).slice(0, most).map(([other]) => other);
}
