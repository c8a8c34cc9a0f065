/**
 * The one script of our pages: *Kopieer* and *Afdrukken*. Without it a page is as readable and the buttons are not there. It sends
 * nothing anywhere: the policy of these pages allows no connection at all. The text to copy stands in a hidden field; what
 * somebody filled in is added to it here, in their own browser. A browser that refuses the clipboard gets the old way, and
 * one that refuses that too shows the text, selected. Plain text, because its hash stands in the policy.
 */
export const PAGE_SCRIPT = `
(() => {
  const tools = document.querySelector('[data-tools]');
  const area = document.querySelector('[data-text]');
  const said = document.querySelector('[data-said]');
  if (!tools || !area || !said) return;
  const base = area.value;
  const filledIn = () => {
    const fields = [...document.querySelectorAll('[data-line]')];
    const isChosen = fields.some((each) => each.checked);
    return fields.flatMap((each) => {
      const line = each.dataset.line;
      if (each.type === 'radio') return isChosen ? (each.checked ? [line] : []) : ['( ) ' + line];
      return [line + ' ' + (each.value.trim() || '____________________')];
    });
  };
  const select = () => {
    area.hidden = false;
    area.focus();
    area.select();
  };
  const oldWay = () => {
    select();
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    }
  };
  const copy = async (event) => {
    area.value = [base, ...filledIn()].join('\\n');
    let done = true;
    try {
      await navigator.clipboard.writeText(area.value);
    } catch {
      done = oldWay();
    }
    if (done) {
      area.hidden = true;
      event.target.focus();
      said.textContent = 'Gekopieerd. Plak de tekst in je eigen systeem.';
    } else {
      select();
      said.textContent = 'Je browser kopieert niet vanzelf. De tekst staat hieronder en is geselecteerd: druk op Ctrl+C.';
    }
  };
  document.querySelector('[data-copy]').addEventListener('click', copy);
  document.querySelector('[data-print]').addEventListener('click', () => window.print());
  for (const each of document.querySelectorAll('[data-without]')) each.hidden = true;
  tools.hidden = false;
})();
`;
