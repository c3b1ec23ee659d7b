/* Suggests names while one is typed into an input with data-names. Without it the name is looked up when the form is sent. */
(() => {
  "use strict";

  const WAIT = 120; // milliseconds without a key before the service is asked
  const SHORTEST = 2;
  const AGAIN = 1000; // milliseconds until a service that did not answer is asked once more
  const TRIES = 5;

  const enhance = input => {
    const list = document.getElementById(input.id + "-list");
    const said = document.getElementById(input.id + "-said");
    const found = input.form.elements[input.name + ".found"];
    let timer, asked;

    const options = () => [...list.children];
    const active = () => list.querySelector("[aria-selected=true]");

    const close = () => {
      clearTimeout(timer);
      asked?.abort();
      list.hidden = true;
      list.replaceChildren();
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };

    const point = option => {
      active()?.setAttribute("aria-selected", "false");
      option?.setAttribute("aria-selected", "true");
      if (option) {
        input.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      } else {
        input.removeAttribute("aria-activedescendant");
      }
    };

    const take = option => {
      input.value = option.dataset.name;
      found.value = option.dataset.code + "|" + option.dataset.name;
      said.textContent = option.dataset.name;
      close();
      input.dispatchEvent(new Event("change", { bubbles: true }));
    };

    const show = html => {
      list.innerHTML = html;
      options().forEach((option, at) => (option.id = list.id + "-" + at));
      const some = list.children.length > 0;
      list.hidden = !some;
      input.setAttribute("aria-expanded", String(some));
      said.textContent = (some ? list.dataset.some : list.dataset.none).replace("{0}", list.children.length);
      point(list.children.length === 1 ? list.firstElementChild : null);
    };

    const ask = async (tries = TRIES) => {
      asked?.abort();
      asked = new AbortController();
      const address = input.dataset.names + "?q=" + encodeURIComponent(input.value);
      try {
        const answer = await fetch(address, { signal: asked.signal, redirect: "manual" });
        if (document.activeElement !== input) return;
        if (answer.ok) show(await answer.text());
        else if (answer.status >= 500) again(tries);
      } catch (e) {
        if (e.name !== "AbortError") again(tries);
      }
    };

    // Without it a busy service's one refusal would leave the writer of a whole name with no suggestion.
    const again = tries => {
      close();
      if (tries > 1 && document.activeElement === input) timer = setTimeout(() => ask(tries - 1), AGAIN);
    };

    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", list.id);

    input.addEventListener("input", () => {
      clearTimeout(timer);
      if (input.value.trim().length < SHORTEST) close();
      else timer = setTimeout(() => ask(), WAIT);
    });

    input.addEventListener("keydown", event => {
      if (event.isComposing) return; // Enter and arrows belong to the input method
      const all = options();
      const at = all.indexOf(active());
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden && input.value.trim().length >= SHORTEST) ask();
        else if (all.length) point(all[(at + (event.key === "ArrowDown" ? 1 : at < 0 ? 0 : -1) + all.length) % all.length]);
      } else if (event.key === "Enter" && !list.hidden) {
        event.preventDefault();
        if (at >= 0) take(all[at]);
      } else if (event.key === "Tab" && !list.hidden) {
        if (at >= 0) take(all[at]);
        else close();
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
      }
    });

    list.addEventListener("mousedown", event => {
      event.preventDefault(); // the input keeps the focus
      const option = event.target.closest("[role=option]");
      if (option) take(option);
    });

    input.addEventListener("blur", () => {
      const option = active();
      if (!list.hidden && option) take(option);
      else close();
    });
  };

  document.querySelectorAll("input[data-names]").forEach(enhance);
})();
