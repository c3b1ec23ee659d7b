/* Shows the fields of the chosen type, and keeps the part next to the form up to date while it is filled in. */
(() => {
  "use strict";

  const WAIT = 500; // milliseconds without a key before the services are asked
  const form = document.getElementById("petition");
  const panel = document.getElementById("panel");
  const said = document.getElementById("panel-said");
  const type = form.elements.type;
  const kind = form.elements["petitioner.kind"];
  let timer, asked, last;

  const fits = (element, name, value) => !value || !element.dataset[name] || element.dataset[name].split(" ").includes(value);

  const arrange = () => {
    for (const field of form.querySelectorAll(".field[data-types], .field[data-kinds]")) {
      field.hidden = !fits(field, "types", type.value) || !fits(field, "kinds", kind.value);
    }
    for (const option of form.querySelectorAll("option[data-types]")) {
      option.hidden = option.disabled = !fits(option, "types", type.value);
      if (option.disabled && option.selected) option.parentElement.value = "";
    }
  };

  const note = text => {
    const line = document.createElement("p");
    line.className = "faults";
    line.textContent = text;
    panel.querySelector(":scope > .faults")?.remove();
    panel.prepend(line);
    said.textContent = text;
  };

  /** Says aloud what is new: the rest of the panel is read by who goes there. */
  const announce = () => {
    const leads = [...panel.querySelectorAll(".panel__lead")].map(lead => lead.textContent).join(". ");
    if (leads && said.textContent !== leads) said.textContent = leads;
  };

  const refresh = async () => {
    const typed = new URLSearchParams(new FormData(form));
    if (typed.toString() === last) return;
    last = typed.toString();
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch(form.dataset.panel, { method: "POST", body: typed, signal: asked.signal, redirect: "manual" });
      if (answer.ok) {
        panel.innerHTML = await answer.text();
        announce();
      } else {
        last = null;
        note(answer.status === 401 || answer.type === "opaqueredirect" ? form.dataset.lost : form.dataset.away);
      }
    } catch (e) {
      if (e.name !== "AbortError") {
        last = null;
        note(form.dataset.away);
      }
    }
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, WAIT);
  };

  form.addEventListener("change", arrange);
  arrange();
  if (!panel) return; // a correction has no preview

  form.addEventListener("input", later);
  form.addEventListener("change", later);
  form.addEventListener("keydown", event => {
    if (event.key === "Enter" && event.ctrlKey) {
      event.preventDefault();
      form.requestSubmit(document.getElementById("register"));
    }
  });

  document.documentElement.classList.add("counting");
  if (form.elements.subject.value || form.elements.content.value) refresh();
})();
