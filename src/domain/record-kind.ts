/** What a record under the headings is: only a `contact` stands for a person. */
export type RecordKind = 'contact' | 'blank' | 'section' | 'repeated-header' | 'total' | 'note';
