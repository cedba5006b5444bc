import { asked } from './actions/asked';
import { collect as collectOutcomes, previewCollect as collectPreview } from './actions/collect';
import { addToPath as add, previewFilter as filterPreview } from './actions/filter';
import { importContacts as importFile, previewImport as importPreview } from './actions/import';
import {
  deleteList as forgetList,
  saveList as keepList,
  lists as savedLists,
} from './actions/lists';
import { checkPermissions as check } from './actions/permissions';
import { removePerson as removeAccess } from './actions/remove-person';
import { repairPermissions as repair } from './actions/repair';
import { setUp as setUpCampaign, previewSetUp as setUpPreview } from './actions/set-up';
import { share as shareCallSheets, previewShare as sharePreview } from './actions/share';
import { previewSplit as splitPreview } from './actions/split';
import { describeCampaign as describe } from './actions/status';
import { buildSummary as build, previewSummary as summaryPreview } from './actions/summary';
import { checkPermissionsAndSay, collectAndSay, showMenu, showPhoneBank } from './menu';
import type { Server } from './protocol';

// Every function Google may call, and nothing else: menu, triggers, google.script.run.

export const onOpen = (): void => showMenu();
export const onInstall = (): void => showMenu();
export const openSidebar = (): void => showPhoneBank();
export const collectFromMenu = (): void => collectAndSay();
export const checkPermissionsFromMenu = (): void => checkPermissionsAndSay();

export const describeCampaign: Server['describeCampaign'] = () => describe();
export const previewSetUp: Server['previewSetUp'] = (request) => setUpPreview(asked(request));
export const setUp: Server['setUp'] = (request) => setUpCampaign(asked(request));
export const previewFilter: Server['previewFilter'] = (request) => filterPreview(asked(request));
export const addToPath: Server['addToPath'] = (request) => add(asked(request));
export const lists: Server['lists'] = () => savedLists();
export const saveList: Server['saveList'] = (request) => keepList(asked(request));
export const deleteList: Server['deleteList'] = (request) => forgetList(asked(request));
export const previewImport: Server['previewImport'] = (request) => importPreview(asked(request));
export const importContacts: Server['importContacts'] = (request) => importFile(asked(request));
export const previewSplit: Server['previewSplit'] = () => splitPreview();
export const previewShare: Server['previewShare'] = (request) => sharePreview(asked(request));
export const share: Server['share'] = (request) => shareCallSheets(asked(request));
export const previewCollect: Server['previewCollect'] = () => collectPreview();
export const collect: Server['collect'] = (request) => collectOutcomes(asked(request));
export const previewSummary: Server['previewSummary'] = () => summaryPreview();
export const buildSummary: Server['buildSummary'] = () => build();
export const checkPermissions: Server['checkPermissions'] = () => check();
export const repairPermissions: Server['repairPermissions'] = (request) => repair(asked(request));
export const removePerson: Server['removePerson'] = (request) => removeAccess(asked(request));
