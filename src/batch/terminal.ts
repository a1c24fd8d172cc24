/** Where the command speaks. */
export interface Terminal {
  /** What was asked for. */
  readonly out: (text: string) => void;
  /** One line on what is wrong, or was decided in the user's stead. */
  readonly error: (line: string) => void;
  /** What is being done now, for somebody who watches; "" when that is over. */
  readonly progress: (line: string) => void;
}

/** The terminal of this process. Progress is shown on a screen only, and does not stay there. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  const clear = stderr.isTTY ? "\r\u001b[K" : "";
  return {
    out: (text) => {
      stderr.write(clear);
      stdout.write(text);
    },
    error: (line) => stderr.write(`${clear}${line.replace(/\s*\n\s*/g, " ")}\n`),
    progress: (line) => {
      if (stderr.isTTY) stderr.write(clear + line.slice(0, stderr.columns - 1));
    },
  };
}
