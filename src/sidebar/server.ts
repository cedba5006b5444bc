import type { Reply, Server } from '../protocol';

/** Calls a function of the add-on; a call that never got there is answered as a bug would be. */
export function call<Name extends keyof Server>(
  name: Name,
  ...parameters: Parameters<Server[Name]>
): Promise<ReturnType<Server[Name]>> {
  return new Promise((resolve) => {
    const lost: Reply<never> = { ok: false, problem: { code: 'google-refused', message: '' } };
    google.script.run
      .withSuccessHandler((reply) => resolve(reply as ReturnType<Server[Name]>))
      .withFailureHandler((error) => {
        const problem = { code: 'google-refused' as const, message: error.message };
        resolve({ ...lost, problem } as ReturnType<Server[Name]>);
      })
      [name](...parameters);
  });
}

interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner & Calls;
}
type Calls = Readonly<Record<keyof Server, (...parameters: readonly unknown[]) => void>>;

declare const google: { readonly script: { readonly run: Runner } };
