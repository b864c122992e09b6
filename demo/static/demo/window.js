/* Studio's editing window on its page: in the middle, or over the whole screen (cms/static/js/views/modals/base_modal.js,
   `resize` and `toggleFullscreen`). */
(function () {
  "use strict";

  var box = document.querySelector(".modal-window");

  function resize() {
    if (box.classList.contains("modal-fullscreen")) {
      box.style.top = box.style.left = "";
      return;
    }
    box.style.top = (window.innerHeight - Math.min(box.offsetHeight, window.innerHeight * 0.98)) / 2 + window.scrollY + "px";
    box.style.left = (window.innerWidth - Math.min(box.offsetWidth, window.innerWidth * 0.98)) / 2 + window.scrollX + "px";
  }

  box.querySelector(".fullscreen-button").addEventListener("click", function () {
    box.classList.toggle("modal-lg");
    box.classList.toggle("modal-fullscreen");
    resize();
  });
  window.addEventListener("resize", resize);
  /* Studio places it once more when the block is drawn; no height of a block is waited for. */
  document.addEventListener("DOMContentLoaded", function () { setTimeout(resize, 0); });
})();
