import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

/** What can be imported on a page. School holidays come in with the calendar. */
export enum DataImportKind {
  AREAS = 'AREAS',
  INDICATORS = 'INDICATORS',
  OBSERVATIONS = 'OBSERVATIONS',
  MEASURES = 'MEASURES',
  STATUS_REPORTS = 'STATUS_REPORTS',
}
registerEnumType(DataImportKind, {
  name: 'DataImportKind',
  description: 'What a file brings that is imported.',
  valuesMap: {
    AREAS: { description: 'Areas, and boundaries from maps.' },
    INDICATORS: { description: 'Definitions of indicators.' },
    OBSERVATIONS: { description: 'Figures of indicators.' },
    MEASURES: { description: 'Measures.' },
    STATUS_REPORTS: { description: 'Past status reports.' },
  },
});

export enum DataImportState {
  UPLOADED = 'UPLOADED',
  CHECKED = 'CHECKED',
  REFUSED = 'REFUSED',
  TAKEN = 'TAKEN',
}
registerEnumType(DataImportState, {
  name: 'DataImportState',
  description: 'How far an import is.',
  valuesMap: {
    UPLOADED: { description: 'Here, but not looked through yet.' },
    CHECKED: { description: 'Looked through: the preview of every row can be read.' },
    REFUSED: { description: 'Something is wrong with the file as a whole.' },
    TAKEN: { description: 'Taken over.' },
  },
});

export enum DataImportOutcome {
  NEW = 'NEW',
  CHANGED = 'CHANGED',
  UNCHANGED = 'UNCHANGED',
  REFUSED = 'REFUSED',
}
registerEnumType(DataImportOutcome, {
  name: 'DataImportOutcome',
  description: 'What becomes of a row of a file.',
  valuesMap: {
    NEW: { description: 'It enters something new.' },
    CHANGED: { description: 'It changes what is there.' },
    UNCHANGED: { description: 'It says what stands there already.' },
    REFUSED: { description: 'Something is wrong with it; it is left out.' },
  },
});

@ObjectType({ description: 'A file that somebody wants to import (Dateiimport); known to that person only.' })
export class DataImport {}

@ObjectType({ description: 'A row of a file, and what becomes of it.' })
export class DataImportRow {}

@ObjectType({ description: 'An entry that a row of a file changes, in words.' })
export class DataImportChange {}

@ObjectType({ description: 'Something that is wrong with a row of a file, in words.' })
export class DataImportProblem {}

@ObjectType({ description: 'A column of a kind of file.' })
export class DataImportColumn {
  @Field({ description: 'Its heading.' })
  title: string;

  @Field({ description: 'Whether it must be there.' })
  isRequired: boolean;

  @Field(() => [String], { description: 'Other headings by which it is found.' })
  synonyms: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'What stands in it, where the heading does not say it.',
  })
  meaning: string | null;
}

@ObjectType({ description: 'Something that can be said about a file besides what stands in it.' })
export class DataImportOption {
  @Field(() => ID, { description: 'Its name in the address to which files are sent.' })
  name: string;

  @Field({ description: 'What it is called.' })
  title: string;

  @Field({ description: 'What it does.' })
  meaning: string;

  @Field({ description: 'Whether it is a plain yes and nothing is typed.' })
  isYes: boolean;
}

@ObjectType({ description: 'How files of a kind look that can be imported.' })
export class DataImportGuide {
  @Field(() => DataImportKind, { description: 'The kind.' })
  kind: DataImportKind;

  @Field({ description: 'Address of an empty table to fill in.' })
  templateUrl: string;

  @Field({ description: 'Address to which files are sent (POST, as they are).' })
  uploadUrl: string;

  @Field(() => [DataImportColumn], { description: 'The columns.' })
  columns: DataImportColumn[];

  @Field(() => [DataImportOption], { description: 'What can be said besides.' })
  options: DataImportOption[];
}
