/** The template with its `{{names}}` filled in. Throws when the template asks for a value that is not there. */
export function fillManifest(template, { appId, publicUrl, version }) {
  const { host, hostname } = new URL(publicUrl);
  return fillIn(template, new Map(Object.entries({ appId, publicUrl, version, host, hostname })));
}

function fillIn(part, values) {
  if (typeof part === 'string')
    return part.replace(/\{\{(.*?)\}\}/g, (_, name) => {
      const value = values.get(name);
      if (value === undefined)
        throw new Error(
          `manifest.template.json asks for {{${name}}}; known are ${[...values.keys()].join(', ')}. Use one of those.`,
        );
      return value;
    });
  if (Array.isArray(part)) return part.map((each) => fillIn(each, values));
  if (part !== null && typeof part === 'object')
    return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, fillIn(each, values)]));
  return part;
}
