/**
 * The same messages with spaces at which no line breaks, where French puts one before a sign or within
 * quotation marks; functions among them answer so, too.
 */
export function withFirmSpaces<Messages>(messages: Messages): Messages {
  return firm(messages) as Messages;
}

function firm(said: unknown): unknown {
  if (typeof said === 'string') return firmText(said);
  if (typeof said === 'function') return (...facts: unknown[]) => firm(said(...facts));
  if (typeof said !== 'object' || said === null) return said;
  if (Array.isArray(said)) return said.map(firm);
  return Object.fromEntries(Object.entries(said).map(([name, one]) => [name, firm(one)]));
}

function firmText(text: string): string {
  return text.replace(/ (?=[:;?!»%])/g, '\u00A0').replace(/(?<=«) /g, '\u00A0');
}
