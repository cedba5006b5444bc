import { type DataFilter, metadataOf } from '../data-filter';
import { metadataById } from '../metadata';
import { metadataReply } from '../replies/spreadsheet';
import type { MethodCall, MethodOutcome } from './call';

/** `developerMetadata.get`: the metadata with an id. */
export function getMetadata(call: MethodCall): MethodOutcome {
  const metadata = metadataById(call.state.developerMetadata, Number(call.params.metadataId));
  return { response: metadataReply(metadata) };
}

/** `developerMetadata.search`: all metadata that some filters mean, each with its filters. */
export function searchMetadata(call: MethodCall): MethodOutcome {
  const { dataFilters = [] } = call.body as { dataFilters?: readonly DataFilter[] };
  const found = call.state.developerMetadata.flatMap((metadata) => {
    const filters = dataFilters.filter((filter) =>
      metadataOf(call.state, filter).includes(metadata),
    );
    return filters.length > 0
      ? [{ developerMetadata: metadataReply(metadata), dataFilters: filters }]
      : [];
  });
  return { response: found.length > 0 ? { matchedDeveloperMetadata: found } : {} };
}
