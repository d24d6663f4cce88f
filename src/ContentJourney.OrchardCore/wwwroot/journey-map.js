// What is done on a journey's map goes into the form around it, to be saved with the rest.
for (const holder of document.querySelectorAll("[data-journey-map]")) {
  const field = holder.querySelector("input[type=hidden]");
  holder.addEventListener("cj-change", ({ detail }) => {
    field.value = JSON.stringify(detail);
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
}
