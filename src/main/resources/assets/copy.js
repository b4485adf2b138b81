// A button copies the text that stands beside it; where no script runs, it is not shown.
document.documentElement.classList.add("scripted");
document.addEventListener("click", async event => {
  const button = event.target.closest("button[data-copies]");
  if (!button) {
    return;
  }
  const text = button.parentElement.querySelector(button.dataset.copies);
  try {
    await navigator.clipboard.writeText(text.innerText);
    button.classList.add("copied");
  } catch {
    // without leave to copy the text is selected, so that one key does it
    getSelection().selectAllChildren(text);
  }
});
