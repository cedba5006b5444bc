import { findContactColumns } from '../../src/domain/columns';
import { RecordKinds } from '../../src/domain/record-kind';

const headings = ['N°', 'Nom', 'Prénom', 'Téléphone', 'E-mail'];
const kinds = new RecordKinds(
  findContactColumns([headings, ['1', 'Martin', 'Rosa', '06 39 98 90 01', '']]),
);

describe('RecordKinds', () => {
  test.each([
    ['contact', '1', 'Martin', 'Rosa', '06 39 98 90 01', ''],
    ['contact', '', '', '', '06 39 98 90 01', ''],
    ['contact', '', 'Martin', '', '', ''],
    ['contact', '', 'Total', 'Rosa', '06 39 98 90 01', ''],
    ['blank', '', '', '', '', ''],
    ['blank', '', '\u00a0', ' ', '', ''],
    ['repeated-header', 'N°', 'Nom', 'Prénom', 'Téléphone', 'E-mail'],
    ['section', '— Quartier de la Gare —', '', '', '', ''],
    ['section', '', 'LISTE 2 (marché)', '', '', ''],
    ['total', 'TOTAL', '390 contacts', '', '', ''],
    ['total', '', 'Sous-total : 12', '', '', ''],
    ['total', 'Grand total', '', '', '390', ''],
    ['total', 'Nombre de lignes', '12', '', '', ''],
    ['total', 'Moyenne', '', '', '3', ''],
    ['note', 'Fin du fichier', '', '', '', ''],
    ['note', '', 'Fin du fichier', '', '', ''],
    ['contact', '2', 'Moyenne', 'Rosa', '06 39 98 90 01', ''],
    ['note', 'Source : fichier du comité, ne pas diffuser', '', '', '', ''],
  ])('tells a %s: %j %j %j %j', (kind, ...record) => {
    expect(kinds.kindOf(record)).toBe(kind);
  });

  test('reads nobody from another table under the first, until its own headings come again', () => {
    const both = new RecordKinds(
      findContactColumns([headings, ['1', 'Martin', 'Rosa', '06 39 98 90 01', '']]),
    );
    const rosa = ['1', 'Martin', 'Rosa', '06 39 98 90 01', ''];
    const other = ['Prénom', 'Nom', 'Courriel', 'Charte', 'Téléphone'];
    const kindsOf = [rosa, [], other, rosa, headings, rosa].map((one) => both.kindOf(one));
    expect(kindsOf).toEqual(['contact', 'blank', 'note', 'note', 'repeated-header', 'contact']);
  });

  test('takes every filled record for a person where no column identifies one', () => {
    const levels = new RecordKinds(findContactColumns([['Niveau de soutien'], ['2']]));
    expect([levels.kindOf(['2']), levels.kindOf([''])]).toEqual(['contact', 'blank']);
  });
});
