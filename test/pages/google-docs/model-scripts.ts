const LONGEST = 6000;

interface Policy {
  createScript(code: string): string;
}

/**
 * Puts the document into the page as its server does: a script for each part, with the steps that build it up as JSON. What
 * each script leaves in its variable is used at once and gone.
 */
export function writeModelScripts(raw: string, isArray: boolean): void {
  const { trustedTypes } = window as unknown as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  const policy = trustedTypes?.createPolicy('stand-in', { createScript: code => code });
  // The editor begins a document with U+0003 itself.
  const text = raw.slice(1);
  for (let at = 0; at < text.length; at += LONGEST) {
    const part = text.slice(at, at + LONGEST);
    const steps = [
      { ty: 'is', ibi: at + 1, s: part },
      { ty: 'as', st: 'paragraph', si: at, ei: at + part.length, sm: { ps_hd: 0, ps_ls: 1.15 }, fm: false },
    ];
    const json = JSON.stringify(isArray ? steps : { chunk: steps, revision: 1 });
    const code = `DOCS_modelChunk = ${json}; DOCS_modelChunkLoadStart = Date.now(); DOCS_modelChunk = undefined;`;
    const script = document.createElement('script');
    script.nonce = 'stand-in';
    script.text = policy?.createScript(code) ?? code;
    document.body.append(script);
  }
}
