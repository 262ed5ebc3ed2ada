import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A view that is a part of its own, loaded when it is first shown. Shows nothing until then. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): FunctionComponent<Props> {
  let loading: Promise<void> | undefined;
  let View: ComponentType<Props> | undefined;
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each view, at module level
  return function Later(props: Props) {
    const [, redraw] = useState(0);
    useEffect(() => {
      if (View) return;
      loading ??= load().then(loaded => {
        View = loaded;
      });
      void loading.then(() => redraw(1));
    }, []);
    return View ? <View {...props} /> : null;
  };
}
