import type { CDPSession, Page } from 'puppeteer-core';
import type { Surface } from '../browsers/surface.ts';

/** A node as a browser gives it to screen readers. */
interface Node {
  readonly role: string;
  readonly name: string;
  readonly states: readonly string[];
  readonly children: readonly Node[];
}

/** The browsers' own names of roles; what is not here is only a box around others. */
const ROLES: Record<string, string> = {
  dialog: 'dialog',
  heading: 'heading',
  button: 'button',
  pushbutton: 'button',
  'toggle button': 'button',
  textbox: 'textbox',
  entry: 'textbox',
  paragraph: 'paragraph',
  list: 'list',
  listitem: 'listitem',
  navigation: 'landmark',
  landmark: 'landmark',
  banner: 'landmark',
  region: 'region',
  status: 'status',
  statusbar: 'status',
  radio: 'radio',
  radiobutton: 'radio',
  DisclosureTriangle: 'summary',
  summary: 'summary',
};
const TEXTS = ['StaticText', 'text leaf'];
/** The name of these is all there is to hear. */
const LEAVES = ['button', 'heading', 'textbox', 'radio', 'summary'];

const words = ({ role, name, children }: Node): string =>
  TEXTS.includes(role) ? name : children.map(words).join('');

/** The name of a text or a row is its content, which browsers join with and without spaces. */
const nameOf = (node: Node, role: string): string => {
  if (role === 'listitem') return '';
  const name = role === 'paragraph' ? words(node) : node.name;
  return name
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/:(?=\p{L})/gu, ': ')
    .trim();
};

/** What is heard, a node a line: role, name, states; deeper nodes further to the right. */
export function linesOf(node: Node, depth = 0): string[] {
  const role = ROLES[node.role];
  if (!role) return node.children.flatMap(child => linesOf(child, depth));
  const name = nameOf(node, role);
  const line = `${'  '.repeat(depth)}${[role, ...(name ? [`“${name}”`] : []), ...node.states].join(' ')}`;
  const isLeaf = LEAVES.includes(role) || role === 'paragraph';
  return [line, ...(isLeaf ? [] : node.children.flatMap(child => linesOf(child, depth + 1)))];
}

interface ChromiumNode {
  nodeId: string;
  role?: { value: string };
  name?: { value: string };
  childIds?: string[];
  properties?: { name: string; value: { value: unknown } }[];
}

/** The tree of a page in Chromium, closed shadow roots included, from the first node with this role on. */
export async function chromiumTree(page: Page, role: string): Promise<Node> {
  const session: CDPSession = await page.createCDPSession();
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: ChromiumNode[] };
  await session.detach();
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const read = ({ role, name, childIds = [], properties = [] }: ChromiumNode): Node => {
    const is = (state: string) => properties.find(one => one.name === state)?.value.value;
    return {
      role: role?.value ?? '',
      name: name?.value ?? '',
      states: [
        ...(is('disabled') === true ? ['disabled'] : []),
        ...(is('expanded') === undefined ? [] : [is('expanded') ? 'expanded' : 'collapsed']),
      ],
      children: childIds.flatMap(id => byId.get(id) ?? []).map(read),
    };
  };
  const found = nodes.find(node => node.role?.value === role);
  if (!found) throw new Error(`Nothing on the page is a ${role}`);
  return read(found);
}

/** The same in Firefox, of one element of a surface: what runs there has the browser's own rights. */
export function firefoxTree(surface: Surface, selector: string): Promise<Node> {
  return surface.run((root, selector) => {
    // biome-ignore-start lint/suspicious/noExplicitAny: Firefox's own objects have no types here.
    const { Cc, Ci } = globalThis as any;
    const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const read = (one: any): Node => {
      const [state, more] = [{ value: 0 }, { value: 0 }];
      one.getState(state, more);
      const is = (bit: number) => (state.value & bit) !== 0;
      const children: Node[] = [];
      for (let child = one.firstChild; child; child = child.nextSibling) children.push(read(child));
      return {
        role: service.getStringRole(one.role),
        name: one.name ?? '',
        states: [
          ...(is(Ci.nsIAccessibleStates.STATE_UNAVAILABLE) ? ['disabled'] : []),
          ...(is(Ci.nsIAccessibleStates.STATE_EXPANDED) ? ['expanded'] : []),
          ...(is(Ci.nsIAccessibleStates.STATE_COLLAPSED) ? ['collapsed'] : []),
        ],
        children,
      };
    };
    // biome-ignore-end lint/suspicious/noExplicitAny: see above
    return read(service.getAccessibleFor(root.querySelector(selector)));
  }, selector);
}
