import type { IntColumn as Column } from '@vedomo/domain/compliance/int-column';
import { GraphQLScalarType } from 'graphql';

/** As one leaf, thousands of numbers are not looked at one by one. Only ever an answer. */
export const IntColumn = new GraphQLScalarType<Column, Column>({
  name: 'IntColumn',
  description: 'Integers separated by commas, aligned with the other columns of the object; empty for none',
  serialize: (value) => value as Column,
});
