/**
 * Keeps texts true on a page that the browser translates. The browser puts elements of its own in place of our text
 * nodes, so that later changes would be written to nodes that nobody sees. Each text therefore remembers its
 * replacement and, when it changes, takes its place back: first true, then translated anew.
 */
export function keepTrue(root: Node): void {
  const standIns = new WeakMap<Node, ChildNode>();
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes: [text], previousSibling, nextSibling } of records) {
      standIns.get(target)?.replaceWith(target);
      const standIn = [addedNodes[0], previousSibling, nextSibling].find((one) => one?.nodeName === "FONT");
      if (text instanceof Text && standIn) {
        standIns.set(text, standIn as ChildNode);
        observer.observe(text, { characterData: true });
      }
    }
  });
  observer.observe(root, { childList: true, subtree: true });
}
