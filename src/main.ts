import { asked } from './actions/asked';
import { collect as collectOutcomes, previewCollect as collectPreview } from './actions/collect';
import { copyMail as copyMessage } from './actions/copy-mail';
import { savePath as keepPath, readPath as path } from './actions/edit-path';
import { addToPath as add, previewFilter as filterPreview } from './actions/filter';
import { previewFollow as followPreview } from './actions/follow';
import { forgetWorkbook as forgetFile } from './actions/forget-workbook';
import { importContacts as importFile, previewImport as importPreview } from './actions/import';
import {
  makeLink as makePersonalLink,
  whoseLink as ownerOfLink,
  revokeLink as revokePersonalLink,
} from './actions/links';
import {
  deleteList as forgetList,
  saveList as keepList,
  lists as savedLists,
} from './actions/lists';
import { checkPermissions as check } from './actions/permissions';
import {
  previewGoal as goalPreview,
  saveDetails as keepDetails,
  saveGoal as keepGoal,
} from './actions/plan';
import { previewMail as mailPreview, testMail as mailToMyself } from './actions/preview-mail';
import { rebalance as evenOut, previewRebalance as evenOutPreview } from './actions/rebalance';
import {
  reassign as giveToOthers,
  release as releaseContacts,
  previewRelease as releasePreview,
} from './actions/release';
import { removePerson as removeAccess } from './actions/remove-person';
import {
  readmitVolunteer as letBackIn,
  previewRemoveVolunteer as removalPreview,
  removeVolunteer as remove,
} from './actions/remove-volunteer';
import { repairPermissions as repair } from './actions/repair';
import { sendMail as sendMessages } from './actions/send-mail';
import { setUp as setUpCampaign, previewSetUp as setUpPreview } from './actions/set-up';
import { settleMail as settle } from './actions/settle-mail';
import { share as shareCallSheets, previewShare as sharePreview } from './actions/share';
import { previewSplit as splitPreview } from './actions/split';
import { describeCampaign as describe } from './actions/status';
import { stopJob as stop } from './actions/stop-job';
import { buildSummary as build, previewSummary as summaryPreview } from './actions/summary';
import { undoAdd as takeOffPath, previewUndoAdd as undoAddPreview } from './actions/undo-add';
import { previewUndoShare as undoSharePreview, undoShare as unshare } from './actions/undo-share';
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
export const saveDetails: Server['saveDetails'] = (request) => keepDetails(asked(request));
export const previewGoal: Server['previewGoal'] = () => goalPreview();
export const saveGoal: Server['saveGoal'] = (request) => keepGoal(asked(request));
export const readPath: Server['readPath'] = () => path();
export const savePath: Server['savePath'] = (request) => keepPath(asked(request));
export const previewFilter: Server['previewFilter'] = (request) => filterPreview(asked(request));
export const addToPath: Server['addToPath'] = (request) => add(asked(request));
export const lists: Server['lists'] = () => savedLists();
export const saveList: Server['saveList'] = (request) => keepList(asked(request));
export const deleteList: Server['deleteList'] = (request) => forgetList(asked(request));
export const previewImport: Server['previewImport'] = (request) => importPreview(asked(request));
export const importContacts: Server['importContacts'] = (request) => importFile(asked(request));
export const previewSplit: Server['previewSplit'] = (request) => splitPreview(asked(request));
export const previewShare: Server['previewShare'] = (request) => sharePreview(asked(request));
export const share: Server['share'] = (request) => shareCallSheets(asked(request));
export const previewCollect: Server['previewCollect'] = () => collectPreview();
export const collect: Server['collect'] = (request) => collectOutcomes(asked(request));
export const previewFollow: Server['previewFollow'] = () => followPreview();
export const previewSummary: Server['previewSummary'] = () => summaryPreview();
export const buildSummary: Server['buildSummary'] = () => build();
export const checkPermissions: Server['checkPermissions'] = () => check();
export const previewMail: Server['previewMail'] = (request) => mailPreview(asked(request));
export const testMail: Server['testMail'] = (request) => mailToMyself(asked(request));
export const sendMail: Server['sendMail'] = (request) => sendMessages(asked(request));
export const copyMail: Server['copyMail'] = (request) => copyMessage(asked(request));
export const settleMail: Server['settleMail'] = (request) => settle(asked(request));
export const makeLink: Server['makeLink'] = (request) => makePersonalLink(asked(request));
export const revokeLink: Server['revokeLink'] = (request) => revokePersonalLink(asked(request));
export const whoseLink: Server['whoseLink'] = (request) => ownerOfLink(asked(request));
export const previewRelease: Server['previewRelease'] = (request) => releasePreview(asked(request));
export const release: Server['release'] = (request) => releaseContacts(asked(request));
export const reassign: Server['reassign'] = (request) => giveToOthers(asked(request));
export const previewRebalance: Server['previewRebalance'] = (request) =>
  evenOutPreview(asked(request));
export const rebalance: Server['rebalance'] = (request) => evenOut(asked(request));
export const previewRemoveVolunteer: Server['previewRemoveVolunteer'] = (request) =>
  removalPreview(asked(request));
export const removeVolunteer: Server['removeVolunteer'] = (request) => remove(asked(request));
export const readmitVolunteer: Server['readmitVolunteer'] = (request) => letBackIn(asked(request));
export const previewUndoShare: Server['previewUndoShare'] = () => undoSharePreview();
export const undoShare: Server['undoShare'] = (request) => unshare(asked(request));
export const previewUndoAdd: Server['previewUndoAdd'] = () => undoAddPreview();
export const undoAdd: Server['undoAdd'] = (request) => takeOffPath(asked(request));
export const forgetWorkbook: Server['forgetWorkbook'] = (request) => forgetFile(asked(request));
export const stopJob: Server['stopJob'] = () => stop();
export const repairPermissions: Server['repairPermissions'] = (request) => repair(asked(request));
export const removePerson: Server['removePerson'] = (request) => removeAccess(asked(request));
