export { consequencesOf, type Consequence } from '../../core/check/consequences.ts';
