/**
 * The one place for a page that the browser translates. It puts elements of its own where our texts stood; what changes
 * after that would be written where nobody sees it. So each text remembers what stands for it and, when it changes,
 * takes its place back: true first, then translated anew.
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
