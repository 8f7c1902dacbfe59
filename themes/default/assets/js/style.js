// The style page: what the style sheets in use say of sizes and colours, in the light and in the dark, and what contrast that makes.

/** Every value that a custom property has on elements that match, the one that wins last.
 * @param {string} name @param {boolean} dark @param {string} sector @returns {string} */
function value(name, dark, sector) {
  let found = '';
  let weight = -1;
  /** @param {CSSRuleList} rules @param {boolean} layered */
  const read = (rules, layered) => {
    for (const rule of rules)
      if (rule instanceof CSSMediaRule) {
        const scheme = /prefers-color-scheme:\s*(\w+)/.exec(rule.conditionText)?.[1];
        const others = rule.conditionText.replace(/\(prefers-color-scheme:\s*\w+\)/, '(min-width: 0)');
        if ((!scheme || (scheme === 'dark') === dark) && matchMedia(others).matches) read(rule.cssRules, layered);
      } else if (rule instanceof CSSStyleRule) {
        const own = sector !== '' && rule.selectorText === `[data-sector="${sector}"]`;
        const given = own || rule.selectorText === ':root' ? rule.style.getPropertyValue(name).trim() : '';
        // A sector's own colour before the root's, and what stands in no layer before what does.
        const counts = (own ? 2 : 0) + (layered ? 0 : 1);
        if (given && counts >= weight) [found, weight] = [given, counts];
      } else if ('cssRules' in rule) read(/** @type {CSSGroupingRule} */ (rule).cssRules, layered || rule instanceof CSSLayerBlockRule);
  };
  for (const sheet of document.styleSheets) if (!sheet.media.mediaText || matchMedia(sheet.media.mediaText).matches) read(sheet.cssRules, false);
  const other = /^var\((--[\w-]+)\)$/.exec(found);
  return other ? value(other[1], dark, '') : found;
}

/** How light a colour is, by WCAG. @param {string} colour */
function luminance(colour) {
  const context = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {string} one @param {string} other */
function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

for (const cell of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-colour]'))) {
  const dark = 'dark' in cell.dataset;
  const colour = value(cell.dataset.colour || '', dark, cell.dataset.of || '');
  const ground = value(cell.dataset.on || '', dark, '');
  if (!colour || !ground) continue;
  const swatch = document.createElement('span');
  swatch.className = 'style-swatch';
  swatch.style.background = colour;
  swatch.style.borderColor = ground;
  cell.append(swatch, `${colour} `, Object.assign(document.createElement('b'), { textContent: contrast(colour, ground).toFixed(1) }));
}

const measure = document.body.appendChild(document.createElement('div'));
for (const size of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-size]'))) {
  measure.style.inlineSize = `var(${size.dataset.size})`;
  size.textContent = `${Math.round(measure.getBoundingClientRect().width * 10) / 10} px`;
}
measure.remove();
