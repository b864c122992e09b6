/* What the platform's scripts do for a block: find it, make its runtime, call its function; and tell the page's height.
   Written after the measured platform: the LMS hands a plain element, Studio an array-like one (here nothing but
   `[0]` and `length`); init functions are called with `new`; arguments come from a script element that is removed. */
(function () {
  "use strict";

  /* Read while this script runs: later there is no current script. */
  var told = document.currentScript.dataset.embedded === "true";

  function one(element) {
    return element && element.nodeType ? element : element[0];
  }

  function address(prefix, tail, suffix, query) {
    var url = prefix + tail;
    if (suffix) { url += "/" + suffix; }
    if (query) { url += "?" + query; }
    return url;
  }

  function Lms() {}
  Lms.prototype.handlerUrl = function (element, name, suffix, query, thirdparty) {
    var data = one(element).dataset;
    var way = thirdparty ? "/handler_noauth/" : "/handler/";
    return address("/courses/" + data.courseId + "/xblock/" + data.usageId, way + name, suffix, query);
  };

  function studio(prefix) {
    function Runtime() {
      this.heard = {};
    }
    Runtime.prototype.handlerUrl = function (element, name, suffix, query) {
      return address(prefix + one(element).dataset.usageId, "/handler/" + name, suffix, query);
    };
    Runtime.prototype.notify = function (name, data) {
      (this.heard[name] || []).forEach(function (call) { call(data); });
      /* Functions and elements in `data` cannot cross to the page outside; it needs only the news. */
      window.parent.postMessage({ type: "studio." + name, state: data && data.state, message: data && data.message }, window.location.origin);
    };
    Runtime.prototype.listenTo = function (name, call) {
      (this.heard[name] = this.heard[name] || []).push(call);
    };
    return Runtime;
  }

  window.LmsRuntime = { v1: Lms };
  window.PreviewRuntime = { v1: studio("/preview/xblock/") };
  window.StudioRuntime = { v1: studio("/xblock/") };

  function begin(element) {
    var data = element.dataset;
    var script = element.querySelector(":scope > .xblock-json-init-args");
    var args = script ? JSON.parse(script.textContent) : {};
    var made;
    if (script) { script.remove(); }
    if (!data.init) { return; }
    var runtime = new window[data.runtimeClass]["v" + data.runtimeVersion]();
    var init = window[data.init];
    var handed = data.runtimeClass === "LmsRuntime" ? element : { 0: element, length: 1 };
    function Block() { return init.apply(this, [runtime, handed, args]); }
    Block.prototype = init.prototype;
    made = new Block();
    made.runtime = runtime;
    made.element = handed;
    element.classList.add("xblock-initialized");
  }

  function tellHeight() {
    var content = document.getElementById("content");
    var last = 0;
    function tell() {
      var height = Math.ceil(content.getBoundingClientRect().height);
      if (height === last) { return; }
      last = height;
      window.parent.postMessage({ type: "plugin.resize", payload: { width: content.offsetWidth, height: height } }, "*");
    }
    new ResizeObserver(tell).observe(content, { box: "border-box" });
    tell();
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll(".xblock:not(.xblock-initialized)").forEach(function (element) {
      try { begin(element); } catch (error) { console.error(error); }
    });
    if (told) { tellHeight(); }
  });
})();
