/* New lines of the log by themselves, every two seconds while the page is looked at. */
(function () {
  "use strict";

  var lines = document.getElementById("lines");
  var none = document.getElementById("none");
  var last = lines.dataset.last;

  function look() {
    if (document.hidden) { return; }
    fetch(lines.dataset.url + "?after=" + last + "&kind=" + lines.dataset.kind)
      .then(function (answer) { return answer.json(); })
      .then(function (answer) {
        if (!answer.count) { return; }
        last = answer.last;
        none.hidden = true;
        lines.querySelectorAll(".new").forEach(function (row) { row.classList.remove("new"); });
        lines.insertAdjacentHTML("afterbegin", answer.html);
        Array.prototype.slice.call(lines.rows, 0, answer.count).forEach(function (row) { row.classList.add("new"); });
      })
      .catch(function () { /* the next look tries again */ });
  }

  window.setInterval(look, 2000);
})();
