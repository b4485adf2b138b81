// A line on the chart that can be moved to another day, which the page then shows; without it the form of the page does that.
(() => {
  const DAY = 86400000;
  const PAGE_KEYS = 30;
  let returning = false;

  const dayOf = text => Date.parse(text + "T00:00:00Z") / DAY;
  const textOf = day => new Date(day * DAY).toISOString().slice(0, 10);

  function prepare(plot) {
    const form = document.getElementById(plot.dataset.form)?.form;
    if (!form || plot.querySelector(".brush")) {
      return;
    }
    const first = dayOf(plot.dataset.from);
    const last = dayOf(plot.dataset.to);
    const words = new Intl.DateTimeFormat(document.documentElement.lang, {dateStyle: "long", timeZone: "UTC"});
    const brush = document.createElement("div");
    const shown = document.createElement("output");
    brush.className = "brush";
    brush.tabIndex = 0;
    brush.setAttribute("role", "slider");
    brush.setAttribute("aria-label", plot.dataset.label);
    brush.setAttribute("aria-valuemin", first);
    brush.setAttribute("aria-valuemax", last);
    brush.append(shown);
    plot.append(brush);
    let day = dayOf(plot.dataset.day);

    function move(to) {
      day = Math.min(Math.max(Math.round(to), first), last);
      const share = (day - first) / Math.max(last - first, 1);
      brush.style.insetInlineStart = share * 100 + "%";
      brush.classList.toggle("early", share < 0.15);
      brush.classList.toggle("late", share > 0.85);
      shown.value = words.format(day * DAY);
      brush.setAttribute("aria-valuenow", day);
      brush.setAttribute("aria-valuetext", shown.value);
    }

    function show() {
      if (textOf(day) !== plot.dataset.day) {
        returning = true;
        form.elements.asOf.value = textOf(day);
        form.requestSubmit();
      }
    }

    function dayAt(event) {
      const box = plot.getBoundingClientRect();
      return first + (last - first) * (event.clientX - box.left) / box.width;
    }

    brush.addEventListener("pointerdown", event => {
      brush.setPointerCapture(event.pointerId);
      brush.classList.add("moved");
    });
    brush.addEventListener("pointermove", event => {
      if (brush.hasPointerCapture(event.pointerId)) {
        move(dayAt(event));
      }
    });
    brush.addEventListener("pointerup", show);
    brush.addEventListener("keydown", event => {
      const steps = {ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: PAGE_KEYS, PageDown: -PAGE_KEYS};
      if (event.key in steps) {
        move(day + steps[event.key]);
      } else if (event.key === "Home") {
        move(first);
      } else if (event.key === "End") {
        move(last);
      } else if (event.key === "Enter" || event.key === " ") {
        show();
      } else {
        return;
      }
      brush.classList.add("moved");
      event.preventDefault();
    });
    move(day);
    if (returning) {
      returning = false;
      plot.scrollIntoView({block: "center"});
      brush.focus({preventScroll: true});
    }
  }

  // a cell that is opened fetches its reasons; without it there is a link to them
  document.addEventListener("toggle", event => {
    const link = event.target.matches?.(".why[open]") && event.target.querySelector(":scope > a");
    if (link) {
      htmx.ajax("GET", link.href, {source: link, target: link, select: "#reasons > *", swap: "outerHTML"});
    }
  }, true);

  const prepareAll = () => document.querySelectorAll(".plot").forEach(prepare);
  prepareAll();
  document.addEventListener("htmx:afterSettle", prepareAll);
})();
