/* Frames as high as what is in them, as the platform's course page keeps them; and what Studio's form told. */
(function () {
  "use strict";

  var note = document.querySelector(".told");

  function tell(kind, message) {
    if (!note) { return; }
    note.textContent = message || note.dataset[kind];
    note.hidden = false;
  }

  window.addEventListener("message", function (event) {
    if (event.origin !== window.location.origin || !event.data) { return; }
    document.querySelectorAll("iframe.frame").forEach(function (frame) {
      if (frame.contentWindow !== event.source) { return; }
      /* A library's editor tells the same by another message (frontend-app-authoring, AdvancedEditor.tsx). */
      if (event.data.type === "xblock-event") {
        event.data.state = event.data.data && event.data.data.state;
        event.data.message = event.data.data && event.data.data.message;
        event.data.type = "studio." + event.data.eventName;
      }
      if (event.data.type === "plugin.resize") { frame.style.height = event.data.payload.height + 2 + "px"; }
      if (event.data.type === "studio.save" && event.data.state === "end") {
        tell("saved");
        document.querySelectorAll(".undo").forEach(function (form) { form.hidden = false; });
      }
      if (event.data.type === "studio.error") { tell("error", event.data.message); }
      if (event.data.type === "studio.cancel" && frame.dataset.back) { window.location.assign(frame.dataset.back); }
    });
  });
})();
