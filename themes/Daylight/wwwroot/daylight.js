// Everything works without this file; it only adds what a browser can do beside.

// An address is nicer without what was not chosen.
document.querySelector(".look-form")?.addEventListener("submit", event => {
  for (const field of event.target.elements) {
    field.disabled = field.name !== "" && field.value === "";
  }
});

// What a speaker would say, said by the browser.
if ("speechSynthesis" in window) {
  for (const button of document.querySelectorAll("[data-listen]")) {
    const words = button.closest(".voice");
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener("click", () => {
      if (speechSynthesis.speaking) {
        speechSynthesis.cancel();
        return;
      }

      const speech = new SpeechSynthesisUtterance(words.querySelector("[data-speech]").textContent);
      speech.lang = words.lang;
      speech.onend = speech.onerror = () => { button.textContent = label; };
      button.textContent = button.dataset.stop;
      speechSynthesis.speak(speech);
    });
  }
}
