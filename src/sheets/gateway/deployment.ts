/** Filled in by the build: whether the code is attached to the campaign spreadsheet. */
declare const DEPLOYED_AS: 'addon' | 'bound';

/** How this code was put into Google. */
export function deployedAs(): 'addon' | 'bound' {
  return DEPLOYED_AS;
}
