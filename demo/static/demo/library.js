/* What the platform's page for one library block does with it (common/templates/xblock_v2/xblock_iframe.html): the
   handlers' address hangs on the very object that is handed over, `studio_view` gets it wrapped, and news go to the page
   outside as messages of the type `xblock-event`. */
(function () {
  "use strict";

  var URLS = JSON.parse(document.getElementById("handler-urls").textContent);

  var runtime = {
    handlerUrl: function (block, name, suffix, query) {
      var url = block._jsrt_xb_handler_url.replace("handler_name", name);
      if (suffix) { url += suffix + "/"; }
      if (query) { url += "?" + query; }
      return url;
    },
    notify: function (eventName, data) {
      window.parent.postMessage({ type: "xblock-event", eventName: eventName, data: data }, "*");
    },
  };

  document.querySelectorAll(".xblock-v1[data-init]").forEach(function (element) {
    var script = element.querySelector(":scope > script.xblock_json_init_args");
    var args = script ? JSON.parse(script.textContent) : {};
    var wrapped = element.className.indexOf("studio_view") !== -1;
    var handed = wrapped ? { 0: element, length: 1 } : element;
    handed._jsrt_xb_handler_url = URLS[element.dataset.usage];
    new window[element.dataset.init](runtime, handed, args);
  });

  var content = document.getElementById("content");
  function tell() {
    var height = Math.ceil(content.getBoundingClientRect().height);
    window.parent.postMessage({ type: "plugin.resize", payload: { width: content.offsetWidth, height: height } }, "*");
  }
  new ResizeObserver(tell).observe(content, { box: "border-box" });
  tell();
})();
