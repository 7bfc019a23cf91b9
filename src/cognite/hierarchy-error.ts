import { ValidationError, hide } from '../core/errors.js';

/** What messages call it. */
export const method = 'assets.createHierarchy()';

/** What is wrong with one asset of a hierarchy. */
export interface HierarchyProblem {
  /** The asset's index in the list. */
  readonly index: number;
  /** Its external id, where it has one. */
  readonly externalId: string | undefined;
  /**
   * `invalid`: no asset that can be sent; `duplicate`: an external id that the list has already; `parents`: both
   * `parentId` and `parentExternalId`; `orphan`: the parent is neither in the list nor, where that was looked up, on the
   * platform; `cycle`: the asset is below itself.
   */
  readonly kind: 'invalid' | 'duplicate' | 'parents' | 'orphan' | 'cycle';
  /** What is wrong, and what is allowed. */
  readonly message: string;
}

/** The assets are no hierarchy: nothing was created. The message has the first problems, `problems` has all. */
export class HierarchyValidationError extends ValidationError {
  static override readonly kind: string = 'SdkError.ValidationError.HierarchyValidationError';
  /** All that is wrong, by index. */
  declare readonly problems: readonly HierarchyProblem[];

  /** @internal */
  constructor(problems: readonly HierarchyProblem[]) {
    const first = problems.slice(0, 5).map(({ index, message }) => `asset ${index} ${message}`);
    const more = problems.length - first.length;
    super(`${method}: ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}: ${first.join('; ')}${more ? `; and ${more} more` : ''}`);
    hide(this, { problems });
  }
}
