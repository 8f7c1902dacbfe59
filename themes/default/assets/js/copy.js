// Texts to take along: a button puts one on the clipboard, or selects it where the browser does not let it.

/** @type {HTMLElement | null} */
const status = document.querySelector('[data-copy-status]');

/** @param {HTMLButtonElement} button */
async function copy(button) {
  const field = /** @type {HTMLTextAreaElement} */ (document.getElementById(button.dataset.copy || ''));
  field.select();
  let said = status?.dataset.copied || '';
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    said = status?.dataset.selected || '';
  }
  if (!status) return;
  // What is said beside the button is heard too: the one place moves to where it was asked for.
  button.after(status);
  status.textContent = '';
  setTimeout(() => (status.textContent = said), 50);
}

/** @type {NodeListOf<HTMLButtonElement>} */
const buttons = document.querySelectorAll('button[data-copy]');
for (const button of buttons) {
  button.hidden = false;
  button.addEventListener('click', () => copy(button));
}
