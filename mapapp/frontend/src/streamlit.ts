/** Streamlit's component protocol, version 1: what the page asks for, what was chosen. */

export interface Arguments {
  /** Where to fetch it; another address for other data. */
  readonly data: string;
  /** Ids of the incidents to show; ``null`` for all. */
  readonly visible: readonly string[] | null;
  readonly selected: string | null;
  readonly lang: string;
  readonly theme: "light" | "dark" | null;
  /** Of the frame, in pixels. */
  readonly height?: number;
  /** Whether the map brings its own list. */
  readonly list?: boolean;
}

/** Tell Streamlit that the component is there, and call back whenever it is rendered. */
export function listen(render: (given: Arguments) => void): void {
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    const message = event.data as { readonly type?: unknown; readonly args?: unknown } | null;
    if (event.source === window.parent && message?.type === "streamlit:render") {
      render(message.args as Arguments);
    }
  });
  send("streamlit:componentReady", { apiVersion: 1 });
}

export const setSelected = (id: string | null): void =>
  send("streamlit:setComponentValue", { value: { selected: id }, dataType: "json" });

export const setFrameHeight = (height: number): void =>
  send("streamlit:setFrameHeight", { height });

function send(type: string, values: Readonly<Record<string, unknown>>): void {
  // The page that frames us is on this machine, and nothing here is secret from it.
  window.parent.postMessage({ isStreamlitMessage: true, type, ...values }, "*");
}
